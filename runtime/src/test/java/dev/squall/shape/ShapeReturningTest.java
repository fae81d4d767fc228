package dev.squall.shape;

import static dev.squall.shape.sample.CityTable.CITIES;
import static dev.squall.shape.sample.PostSummaryShape.Instance.POST_SUMMARY;
import static dev.squall.shape.sample.PostTable.POSTS;
import static dev.squall.shape.sample.TagTable.TAGS;
import static dev.squall.shape.sample.UserTable.USERS;
import static dev.squall.shape.sample.UserWithPostsShape.Instance.USER_WITH_POSTS;
import static dev.squall.sql.Sql.BIGINT;
import static dev.squall.sql.Sql.TEXT;
import static dev.squall.sql.Sql.deleteFrom;
import static dev.squall.sql.Sql.insert;
import static dev.squall.sql.Sql.mergeInto;
import static dev.squall.sql.Sql.nullif;
import static dev.squall.sql.Sql.prepare;
import static dev.squall.sql.Sql.row;
import static dev.squall.sql.Sql.select;
import static dev.squall.sql.Sql.selectFrom;
import static dev.squall.sql.Sql.update;
import static dev.squall.sql.Sql.value;
import static dev.squall.sql.Sql.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.Database;
import dev.squall.shape.sample.City;
import dev.squall.shape.sample.PostSummary;
import dev.squall.shape.sample.PostTable;
import dev.squall.shape.sample.Tag;
import dev.squall.shape.sample.TagTable;
import dev.squall.shape.sample.UserTable;
import dev.squall.shape.sample.UserWithPosts;
import dev.squall.sql.Cte;
import dev.squall.sql.Insert;
import dev.squall.sql.Query2;
import dev.squall.sql.RowSource;
import dev.squall.sql.UnexpectedRowCount;
import dev.squall.sql.render.Rendered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shapes of rows that a change returns, of rows that a query stands for, and of prepared queries. */
class ShapeReturningTest {

    private static Database db;

    @BeforeAll
    static void open() {
        db = ShapeDatabase.open();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void fill() {
        ShapeDatabase.run("""
                truncate cities, users, posts, comments, tags, post_tags;
                insert into cities values (1, 'Rome'), (2, 'Oslo');
                insert into users values (1, 'Ann', 1), (2, 'Bob', null), (3, 'Cat', 2);
                insert into tags values (1, 'red'), (2, 'blue');
                insert into posts select i, 1 + i % 2, 'post ' || i, now(), i from generate_series(1, 4) i;
                insert into post_tags values (1, 1), (2, 2), (2, 1);
                """);
    }

    private static List<String> texts(RowSource<?> rows) {
        return rows.statements().stream().map(Rendered::sql).toList();
    }

    private static Insert<UserTable> insertUsers() {
        return insert(
                USERS,
                row(USERS.id, USERS.name, USERS.cityId),
                select(value(12L), value("Eve"), nullif(value(2L), 0L))
                        .unionAll(select(value(11L), value("Dan"), nullif(value(1L), 0L))));
    }

    @Test
    void ownColumnsAreReturnedAndListsFollowByKeys() {
        ShapeReturning<PostSummary> renamed =
                update(POSTS).set(POSTS.title, "new").where(POSTS.id.le(2L)).returning(POST_SUMMARY);
        assertThat(texts(renamed))
                .containsExactly(
                        "update posts set title = ? where id <= ? returning id, title",
                        "select tags.id, tags.name, post_tags_1.post_id from tags join post_tags as post_tags_1 on"
                                + " post_tags_1.tag_id = tags.id where post_tags_1.post_id = any(?) order by tags.id");
        assertThat(renamed.list(db))
                .containsExactlyInAnyOrder(
                        new PostSummary(1, "new", List.of(new Tag(1, "red"))),
                        new PostSummary(2, "new", List.of(new Tag(1, "red"), new Tag(2, "blue"))));
        assertThatThrownBy(() -> renamed.one(db)).isInstanceOf(UnexpectedRowCount.class);
    }

    @Test
    void rowsWithJoinsAreReadByTheKeysInTheOrderInWhichTheyWereReturned() {
        ShapeReturning<UserWithPosts> added = insertUsers().returning(USER_WITH_POSTS);
        assertThat(texts(added).subList(0, 2))
                .containsExactly(
                        "insert into users (id, name, city_id) select ?::bigint, ?::text, nullif(?::bigint, ?) union"
                                + " all select ?::bigint, ?::text, nullif(?::bigint, ?) returning id",
                        "select users.id, users.name, cities_1.name, (select count(*) from posts as posts_1 where"
                                + " posts_1.author_id = users.id), cities_1.id, cities_1.name from users left join cities"
                                + " as cities_1 on cities_1.id = users.city_id where users.id = any(?) order by"
                                + " users.id");
        assertThat(added.list(db))
                .containsExactly(
                        new UserWithPosts(12, "Eve", List.of(), Optional.of(new City(2, "Oslo")), "Oslo", 0),
                        new UserWithPosts(11, "Dan", List.of(), Optional.of(new City(1, "Rome")), "Rome", 0));
        assertThat(insertUsers()
                        .onConflictDoNothing()
                        .returning(USER_WITH_POSTS)
                        .optional(db))
                .isEmpty();
    }

    @Test
    void whatTheSameStatementMadeIsSeen() {
        Cte<City> city = with(
                "city",
                insert(CITIES, row(CITIES.id, CITIES.name), select(value(9L), value("Bern")))
                        .returning(CITIES));
        var moved = insert(
                USERS,
                row(USERS.id, USERS.name, USERS.cityId),
                select(value(20L), value("Fay"), nullif(city.column(CITIES.id), 0L))
                        .from(city));
        assertThat(moved.returning(USER_WITH_POSTS).one(db).city()).contains(new City(9, "Bern"));
    }

    @Test
    void deletedRowsAreReturnedAsTheyWere() {
        List<PostSummary> before = select(POST_SUMMARY).where(POSTS.id.le(2L)).list(db);
        ShapeReturning<PostSummary> deleted =
                deleteFrom(POSTS).where(POSTS.id.le(2L)).returning(POST_SUMMARY);
        assertThat(texts(deleted)).singleElement().asString().startsWith("with deleted_rows as (delete from posts");
        assertThat(deleted.list(db)).isEqualTo(before);
        assertThat(select(POST_SUMMARY).where(POSTS.id.le(2L)).list(db)).isEmpty();
        assertThat(texts(deleteFrom(TAGS).everyRow().returning(new Names())))
                .containsExactly("delete from tags returning name");
        assertThat(deleteFrom(USERS)
                        .where(USERS.id.eq(3L))
                        .returning(USER_WITH_POSTS)
                        .one(db))
                .isEqualTo(new UserWithPosts(3, "Cat", List.of(), Optional.of(new City(2, "Oslo")), "Oslo", 0));
    }

    @Test
    void anAliasOfTheTableIsReturnedUnderItsName() {
        UserTable u = USERS.as("u");
        assertThat(update(u)
                        .set(u.name, "x")
                        .where(u.id.eq(1L))
                        .returning(USER_WITH_POSTS)
                        .one(db)
                        .posts())
                .extracting(PostSummary::id)
                .containsExactly(2L, 4L);
    }

    @Test
    void aMergeGivesTheRowsThatAreLeft() {
        var source = selectFrom(POSTS).where(POSTS.id.le(3L)).asTable("source");
        var merged = mergeInto(POSTS)
                .using(source, POSTS.id.eq(source.column(POSTS.id)))
                .whenMatched(POSTS.id.eq(1L))
                .delete()
                .whenMatched()
                .update(set -> set.set(POSTS.title, "merged"))
                .returning(POST_SUMMARY);
        ShapeDatabase.run("delete from post_tags where post_id = 1");
        assertThat(merged.list(db)).extracting(PostSummary::id).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void aQueryCanStandForTheRoot() {
        var query = selectFrom(USERS).where(USERS.name.ne("Bob"));
        Cte<?> recent = with("recent", query);
        List<UserWithPosts> expected =
                select(USER_WITH_POSTS).where(USERS.name.ne("Bob")).list(db);
        for (ShapeQuery<UserTable, UserWithPosts> shape : List.of(
                select(USER_WITH_POSTS).from(recent),
                select(USER_WITH_POSTS).from(query.asTable("recent")),
                select(USER_WITH_POSTS).from(query.unionAll(query.limit(0)).asTable("recent")))) {
            assertThat(shape.keyed().list(db)).isEqualTo(expected);
            assertThat(shape.singleTrip().list(db)).isEqualTo(expected);
            assertThat(shape.where(USERS.posts.exists()).count(db)).isEqualTo(1);
            assertThat(shape.where(USERS.id.eq(2L)).exists(db)).isFalse();
            assertThat(shape.limit(1).page(db).rows()).isEqualTo(expected.subList(0, 1));
        }
        assertThat(texts(select(POST_SUMMARY)
                                .from(with("best", select(POSTS.id, POSTS.title).from(POSTS))))
                        .get(0))
                .isEqualTo(
                        "with best as (select id, title from posts) select id, title from best as posts order by id");
        ShapeQuery<PostTable, PostSummary> missing = select(POST_SUMMARY)
                .from(with("best", select(POSTS.id, POSTS.likes).from(POSTS)));
        assertThatThrownBy(() -> missing.list(db))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The query \"best\" stands for \"posts\" in a shape, but does not select its column title."
                        + " It has the columns id, likes. Select that one too.");
    }

    @Test
    void aPreparedShapeIsRenderedOnce() {
        Query2<String, Long, UserWithPosts> named = prepare(
                TEXT,
                BIGINT,
                (name, rows) -> select(USER_WITH_POSTS)
                        .where(USERS.name.ge(name))
                        .orderBy(USERS.name.desc())
                        .limit(rows));
        assertThat(named.list(db, "Ann", 2L)).extracting(UserWithPosts::name).containsExactly("Cat", "Bob");
        List<Rendered> texts = named.statements();
        assertThat(named.list(db, "Bob", 9L)).extracting(UserWithPosts::id).containsExactly(3L, 2L);
        assertThat(named.first(db, "Ann", 9L)).map(UserWithPosts::id).contains(3L);
        assertThat(named.stream(db, "Ann", 1L)).hasSize(1);
        assertThat(named.statements())
                .hasSize(3)
                .zipSatisfy(texts, (now, then) -> assertThat(now.sql()).isSameAs(then.sql()));
        assertThat(named.sql().sql()).isEqualTo(texts.get(0).sql());
        assertThat(prepare(
                                BIGINT,
                                id -> update(POSTS)
                                        .set(POSTS.title, "prepared")
                                        .where(POSTS.id.eq(id))
                                        .returning(POST_SUMMARY))
                        .one(db, 2L)
                        .tags())
                .hasSize(2);
    }

    /** The name of a tag. */
    private static final class Names extends Shape<TagTable, String> {

        Names() {
            super(TAGS);
        }

        @Override
        protected void plan(dev.squall.shape.sample.TagTable t, ShapePlan<TagTable, String> plan) {
            plan.value(t.name);
        }

        @Override
        protected String read(ResultSet row, int at, Nested<String> nested) throws SQLException {
            return row.getString(at);
        }
    }
}
