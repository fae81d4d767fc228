package dev.squall.shape;

import static dev.squall.shape.sample.CommentTable.COMMENTS;
import static dev.squall.shape.sample.CommentTreeShape.Instance.COMMENT_TREE;
import static dev.squall.shape.sample.PostSummaryShape.Instance.POST_SUMMARY;
import static dev.squall.shape.sample.PostTable.POSTS;
import static dev.squall.shape.sample.TagTable.TAGS;
import static dev.squall.shape.sample.UserTable.USERS;
import static dev.squall.shape.sample.UserWithPostsShape.Instance.USER_WITH_POSTS;
import static dev.squall.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import dev.squall.shape.sample.City;
import dev.squall.shape.sample.CommentTree;
import dev.squall.shape.sample.PostSummary;
import dev.squall.shape.sample.Tag;
import dev.squall.shape.sample.User;
import dev.squall.shape.sample.UserWithPosts;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random small graphs: what a shape reads equals what plain JDBC nests, one query per row. */
class RandomGraphTest {

    private static Database db;
    private static Connection plain;

    @BeforeAll
    static void open() throws SQLException {
        db = ShapeDatabase.open();
        plain = DriverManager.getConnection(ShapeDatabase.URL);
    }

    @AfterAll
    static void close() throws SQLException {
        db.close();
        plain.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aShapeIsWhatPlainJdbcNests(long seed) throws SQLException {
        fill(new Random(seed));

        assertBothFormsRead(select(USER_WITH_POSTS), users("true", "true order by id"));
        assertBothFormsRead(
                select(USER_WITH_POSTS)
                        .where(USERS.posts.any(p -> p.likes.gt(2)))
                        .with(
                                USER_WITH_POSTS.posts,
                                p -> p.where(POSTS.likes.gt(0))
                                        .orderBy(POSTS.likes.desc())
                                        .limit(2)
                                        .offset(1)
                                        .with(
                                                POST_SUMMARY.tags,
                                                t -> t.where(TAGS.name.ne("tag 1"))
                                                        .orderBy(TAGS.name.desc())))
                        .orderBy(USERS.name.desc())
                        .limit(4),
                users(
                        "exists (select from posts where author_id = users.id and likes > 2)",
                        "likes > 0 order by likes desc, id limit 2 offset 1",
                        "name <> 'tag 1' order by name desc, id",
                        "name desc, id limit 4"));
        assertBothFormsRead(select(COMMENT_TREE).where(COMMENTS.parentId.isNull()), comments("parent_id is null", 2));
    }

    private static <S> void assertBothFormsRead(ShapeQuery<?, S> query, List<S> expected) {
        assertThat(query.keyed().list(db)).isEqualTo(expected);
        assertThat(query.singleTrip().list(db)).isEqualTo(expected);
        assertThat(query.stream(db).toList()).isEqualTo(expected);
    }

    private static void fill(Random random) {
        StringBuilder sql = new StringBuilder("truncate cities, users, posts, comments, tags, post_tags;");
        int users = random.nextInt(6);
        int posts = users == 0 ? 0 : random.nextInt(12);
        sql.append("insert into cities values (1, 'Rome'), (2, 'Oslo');");
        sql.append("insert into tags select i, 'tag ' || i from generate_series(1, 4) i;");
        for (int i = 0; i < users; i++) {
            sql.append("insert into users values (%d, 'user %d', %s);"
                    .formatted(i, random.nextInt(3), random.nextBoolean() ? "null" : 1 + random.nextInt(2)));
        }
        for (int i = 0; i < posts; i++) {
            sql.append("insert into posts values (%d, %d, 'post %d', now(), %d);"
                    .formatted(i, random.nextInt(users), i, random.nextInt(4)));
            for (int tag = 1; tag <= 4; tag++) {
                sql.append(random.nextBoolean() ? "" : "insert into post_tags values (%d, %d);".formatted(i, tag));
            }
        }
        for (int i = 0; posts > 0 && i < 15; i++) {
            sql.append("insert into comments values (%d, %d, %s, 'text');"
                    .formatted(i, random.nextInt(posts), i == 0 || random.nextBoolean() ? "null" : random.nextInt(i)));
        }
        ShapeDatabase.run(sql.toString());
    }

    private static List<UserWithPosts> users(String where, String posts) throws SQLException {
        return users(where, posts, "true order by id", "id");
    }

    private static List<UserWithPosts> users(String where, String posts, String tags, String order)
            throws SQLException {
        return all("select * from users where " + where + " order by " + order, row -> {
            long id = row.getLong("id");
            List<City> city = all("select * from cities where id = " + row.getString("city_id"), CITY);
            return new UserWithPosts(
                    id,
                    row.getString("name"),
                    all(
                            "select * from posts where author_id = " + id + " and " + posts,
                            post -> new PostSummary(
                                    post.getLong("id"),
                                    post.getString("title"),
                                    all(
                                            "select * from tags where id in (select tag_id from post_tags where post_id = "
                                                    + post.getLong("id") + ") and " + tags,
                                            tag -> new Tag(tag.getLong("id"), tag.getString("name"))))),
                    city.stream().findFirst(),
                    city.isEmpty() ? null : city.get(0).name(),
                    all("select * from posts where author_id = " + id, post -> 1)
                            .size());
        });
    }

    private static final Reader<City> CITY = row -> new City(row.getLong("id"), row.getString("name"));

    private static List<CommentTree> comments(String where, int depth) throws SQLException {
        return all("select * from comments where " + where + " order by id", row -> {
            long id = row.getLong("id");
            User author = all(
                            "select * from users where id = (select author_id from posts where id = "
                                    + row.getLong("post_id") + ")",
                            user -> new User(
                                    user.getLong("id"), user.getString("name"), user.getObject("city_id", Long.class)))
                    .get(0);
            List<CommentTree> replies = depth == 0 ? List.of() : comments("parent_id = " + id, depth - 1);
            return new CommentTree(id, row.getString("text"), author, replies);
        });
    }

    private interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    private static <R> List<R> all(String sql, Reader<R> reader) throws SQLException {
        List<R> list = new ArrayList<>();
        try (var statement = plain.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                list.add(reader.read(rows));
            }
        }
        return list;
    }
}
