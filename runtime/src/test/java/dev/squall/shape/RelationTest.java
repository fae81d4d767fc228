package dev.squall.shape;

import static dev.squall.shape.sample.CityTable.CITIES;
import static dev.squall.shape.sample.CommentTable.COMMENTS;
import static dev.squall.shape.sample.PostTable.POSTS;
import static dev.squall.shape.sample.UserTable.USERS;
import static dev.squall.sql.Sql.exists;
import static dev.squall.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.Database;
import dev.squall.shape.sample.UserTable;
import dev.squall.sql.Condition;
import dev.squall.sql.Query;
import dev.squall.sql.Select;
import dev.squall.sql.render.InvalidStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Relations in conditions, sort keys and select lists: their text, and what plain SQL finds instead. */
class RelationTest {

    private static Database db;
    private static Connection plain;

    @BeforeAll
    static void fill() throws SQLException {
        ShapeDatabase.run("""
                truncate cities, users, posts, comments, tags, post_tags;
                insert into cities values (1, 'Rome'), (2, 'Oslo'), (3, 'Bern');
                insert into users values (1, 'Ann', 1), (2, 'Ben', null), (3, 'Cleo', 2), (4, 'Dan', 1);
                insert into posts values (1, 1, 'Hello', now(), 3), (2, 1, 'World', now(), 0), (3, 2, 'Hello', now(), 1),
                    (4, 4, 'Bye', now(), 5);
                insert into comments values (1, 1, null, 'a'), (2, 1, 1, 'b'), (3, 1, 2, 'a'), (4, 3, null, 'c');
                insert into tags values (1, 'java'), (2, 'sql'), (3, 'none');
                insert into post_tags values (1, 1), (1, 2), (3, 2);
                """);
        db = ShapeDatabase.open();
        plain = DriverManager.getConnection(ShapeDatabase.URL);
    }

    @AfterAll
    static void close() throws SQLException {
        db.close();
        plain.close();
    }

    /**
     * A query with a relation.
     *
     * @param query selects ids
     * @param text the text of its condition, or of what follows FROM
     * @param sql finds the same by joins and lists
     */
    record Case(Query<Long> query, String text, String sql) {

        @Override
        public String toString() {
            return text;
        }
    }

    private static Case users(Condition condition, String text, String sql) {
        return new Case(
                select(USERS.id).from(USERS).where(condition).orderBy(USERS.id.asc()),
                "select id from users where " + text + " order by id",
                "select id from users where " + sql + " order by id");
    }

    static Stream<Case> cases() {
        UserTable other = USERS.as("other");
        return Stream.of(
                users(
                        USERS.posts.any(p -> p.title.eq("Hello")),
                        "exists (select 1 from posts as posts_1 where posts_1.author_id = users.id and posts_1.title ="
                                + " ?)",
                        "id in (select author_id from posts where title = 'Hello')"),
                users(
                        USERS.posts.none(p -> p.title.eq("Hello")),
                        "not exists (select 1 from posts as posts_1 where posts_1.author_id = users.id and"
                                + " posts_1.title = ?)",
                        "id not in (select author_id from posts where title = 'Hello')"),
                users(
                        USERS.posts.every(p -> p.title.eq("Hello")),
                        "not exists (select 1 from posts as posts_1 where posts_1.author_id = users.id and"
                                + " posts_1.title = ? is not true)",
                        "id not in (select author_id from posts where title <> 'Hello')"),
                users(
                        USERS.posts.exists(),
                        "exists (select 1 from posts as posts_1 where posts_1.author_id = users.id)",
                        "id in (select author_id from posts)"),
                users(
                        USERS.city.notExists(),
                        "not exists (select 1 from cities as cities_1 where cities_1.id = users.city_id)",
                        "city_id is null"),
                users(
                        USERS.posts.any(p -> Condition.absent()),
                        "exists (select 1 from posts as posts_1 where posts_1.author_id = users.id)",
                        "id in (select author_id from posts)"),
                users(
                        USERS.posts.count().gt(1L),
                        "(select count(*) from posts as posts_1 where posts_1.author_id = users.id) > ?",
                        "id = 1"),
                users(
                        USERS.posts.count(p -> p.likes.gt(0)).eq(1L),
                        "(select count(*) from posts as posts_1 where posts_1.author_id = users.id and posts_1.likes >"
                                + " ?) = ?",
                        "id in (1, 2, 4)"),
                users(
                        USERS.posts.any(p -> p.tags.any(t -> t.name.eq("sql"))),
                        "exists (select 1 from posts as posts_1 where posts_1.author_id = users.id and exists (select 1"
                                + " from tags as tags_1 join post_tags as post_tags_1 on post_tags_1.tag_id ="
                                + " tags_1.id where post_tags_1.post_id = posts_1.id and tags_1.name = ?))",
                        "id in (1, 2)"),
                users(
                        USERS.posts.any(
                                p -> USERS.posts.any(q -> q.title.eq(p.title).and(q.id.ne(p.id)))),
                        "exists (select 1 from posts as posts_1 where posts_1.author_id = users.id and exists (select 1"
                                + " from posts as posts_2 where posts_2.author_id = users.id and posts_2.title ="
                                + " posts_1.title and posts_2.id <> posts_1.id))",
                        "false"),
                users(
                        USERS.city.any(c -> c.users.any(u -> u.id.ne(USERS.id))),
                        "exists (select 1 from cities as cities_1 where cities_1.id = users.city_id and exists (select 1"
                                + " from users as users_1 where users_1.city_id = cities_1.id and users_1.id <>"
                                + " users.id))",
                        "id in (1, 4)"),
                users(
                        USERS.city.get(c -> c.name).like("R%"),
                        "(select cities_1.name from cities as cities_1 where cities_1.id = users.city_id) like ?",
                        "city_id = 1"),
                new Case(
                        select(COMMENTS.id)
                                .from(COMMENTS)
                                .where(COMMENTS.replies.any(r -> r.replies.any(a -> a.text.eq(COMMENTS.text))))
                                .orderBy(COMMENTS.id.asc()),
                        "select id from comments where exists (select 1 from comments as comments_1 where"
                                + " comments_1.parent_id = comments.id and exists (select 1 from comments as comments_2"
                                + " where comments_2.parent_id = comments_1.id and comments_2.text = comments.text))"
                                + " order by id",
                        "select 1"),
                new Case(
                        select(other.id)
                                .from(USERS)
                                .join(other, other.cityId.eq(USERS.cityId).and(other.id.ne(USERS.id)))
                                .where(other.posts.any(p -> p.likes.gt(4)).and(USERS.posts.exists())),
                        "select other.id from users join users as other on other.city_id = users.city_id and other.id <>"
                                + " users.id where exists (select 1 from posts as posts_1 where posts_1.author_id ="
                                + " other.id and posts_1.likes > ?) and exists (select 1 from posts as posts_1 where"
                                + " posts_1.author_id = users.id)",
                        "select 4"),
                new Case(
                        select(POSTS.id)
                                .from(POSTS)
                                .orderBy(
                                        POSTS.author.get(a -> a.name).desc(),
                                        POSTS.comments.count().desc(),
                                        POSTS.id.asc()),
                        "select id from posts order by (select users_1.name from users as users_1 where users_1.id ="
                                + " posts.author_id) desc, (select count(*) from comments as comments_1 where"
                                + " comments_1.post_id = posts.id) desc, id",
                        "values (4), (3), (1), (2)"),
                new Case(
                        select(CITIES.users.max(u -> u.id).coalesce(0L))
                                .from(CITIES)
                                .orderBy(CITIES.id.asc()),
                        "select coalesce((select max(users_1.id) from users as users_1 where users_1.city_id ="
                                + " cities.id), ?) from cities order by id",
                        "values (4), (3), (0)"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRelationIsASubqueryThatFindsWhatPlainSqlFinds(Case each) throws SQLException {
        assertThat(each.query().sql().sql()).isEqualTo(each.text());
        assertThat(each.query().list(db)).isEqualTo(ids(each.sql()));
    }

    @Test
    void aSumOfRelatedRowsIsExactAndNullWithoutRows() {
        assertThat(select(USERS.posts.sum(p -> p.likes))
                        .from(USERS)
                        .orderBy(USERS.id.asc())
                        .list(db))
                .extracting(sum -> sum.map(Object::toString).orElse("null"))
                .containsExactly("3", "1", "null", "5");
    }

    @Test
    void relationsFollowATenant() {
        UserTable tenant = USERS.inSchema("tenant");
        Select<Long> query = select(tenant.id).from(tenant).where(tenant.posts.any(p -> p.tags.any(t -> t.id.eq(1L))));
        assertThat(query.sql().sql())
                .isEqualTo("select id from tenant.users where exists (select 1 from tenant.posts as posts_1 where"
                        + " posts_1.author_id = users.id and exists (select 1 from tenant.tags as tags_1 join"
                        + " tenant.post_tags as post_tags_1 on post_tags_1.tag_id = tags_1.id where"
                        + " post_tags_1.post_id = posts_1.id and tags_1.id = ?))");
    }

    @Test
    void theTableOfARelationIsNotTheOneOfTheSameNameOutside() {
        Select<Long> query = select(USERS.id).from(USERS).where(USERS.posts.any(p -> POSTS.title.eq("x")));
        assertThatThrownBy(query::sql)
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Column posts.title is used in WHERE, but its table is not in FROM");
    }

    @Test
    void aSubqueryOfOnesOwnSeesTheTableOfTheRelation() {
        Select<Long> query = select(USERS.id)
                .from(USERS)
                .where(USERS.posts.any(p -> exists(select(POSTS.id)
                        .from(POSTS)
                        .where(POSTS.title.eq(p.title).and(POSTS.id.ne(p.id))))));
        assertThat(query.sql().sql())
                .isEqualTo("select id from users where exists (select 1 from posts as posts_1 where"
                        + " posts_1.author_id = users.id and exists (select posts.id from posts where posts.title ="
                        + " posts_1.title and posts.id <> posts_1.id))");
        assertThat(query.list(db)).containsExactlyInAnyOrder(1L, 2L);
    }

    private static List<Long> ids(String sql) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (var statement = plain.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
