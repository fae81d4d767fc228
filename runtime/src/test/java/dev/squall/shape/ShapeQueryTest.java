package dev.squall.shape;

import static dev.squall.shape.sample.UserTable.USERS;
import static dev.squall.shape.sample.UserWithPostsShape.Instance.USER_WITH_POSTS;
import static dev.squall.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.Database;
import dev.squall.shape.sample.CityTable;
import dev.squall.shape.sample.PostTable;
import dev.squall.shape.sample.User;
import dev.squall.shape.sample.UserTable;
import dev.squall.shape.sample.UserWithPosts;
import dev.squall.sql.Cursor;
import dev.squall.sql.Page;
import dev.squall.sql.UnexpectedRowCount;
import dev.squall.sql.render.Rendered;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a query of a shape can do besides listing everything. */
class ShapeQueryTest {

    private static final Neighbours NEIGHBOURS = new Neighbours();

    private static Database db;

    @BeforeAll
    static void fill() {
        ShapeDatabase.run("""
                truncate cities, users, posts, comments, tags, post_tags;
                insert into cities values (1, 'Rome'), (2, 'Oslo');
                insert into users select i, 'user ' || i % 3, case when i % 4 > 0 then 1 + i % 2 end
                    from generate_series(1, 12) i;
                insert into posts select i, 1 + i % 5, 'post', now(), i from generate_series(1, 20) i;
                """);
        db = ShapeDatabase.open();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    private static ShapeQuery<UserTable, UserWithPosts> ordered() {
        return select(USER_WITH_POSTS)
                .orderBy(USERS.name.desc(), USERS.cityId.asc().nullsFirst());
    }

    @Test
    void pagesFollowEachOtherByCursorInBothForms() {
        List<UserWithPosts> all = ordered().list(db);
        assertThat(all).hasSize(12);
        for (ShapeQuery<UserTable, UserWithPosts> query :
                List.of(ordered().keyed(), ordered().singleTrip())) {
            List<UserWithPosts> paged = new ArrayList<>();
            Optional<Cursor> next = Optional.empty();
            do {
                Page<UserWithPosts> page = (next.isPresent() ? query.after(next.get()) : query)
                        .limit(5)
                        .page(db);
                paged.addAll(page.rows());
                next = page.next().map(cursor -> Cursor.parse(cursor.toText()));
            } while (next.isPresent());
            assertThat(paged).isEqualTo(all);
        }
    }

    @Test
    void aStreamKeepsLimitAndOffset() {
        List<UserWithPosts> all = ordered().list(db);
        assertThat(ordered().offset(2).limit(7).stream(db).toList()).isEqualTo(all.subList(2, 9));
        assertThat(ordered().limit(0).stream(db)).isEmpty();
    }

    @Test
    void aLongStreamIsReadInChunks() {
        db.inTransaction(tx -> {
            tx.update(new Rendered(
                    "insert into users select i, 'x', null from generate_series(1001, 2200) i", List.of()));
            assertThat(select(USER_WITH_POSTS).stream(tx).map(UserWithPosts::id).toList())
                    .hasSize(1212)
                    .isSorted()
                    .doesNotHaveDuplicates();
            tx.update(new Rendered("delete from users where id > 1000", List.of()));
        });
    }

    @Test
    void oneRowIsWhatIsAskedFor() {
        assertThat(ordered().first(db)).contains(ordered().list(db).get(0));
        assertThat(select(USER_WITH_POSTS).where(USERS.id.eq(3L)).one(db).id()).isEqualTo(3);
        assertThat(select(USER_WITH_POSTS).where(USERS.id.eq(99L)).optional(db)).isEmpty();
        assertThatThrownBy(() -> select(USER_WITH_POSTS).one(db)).isInstanceOf(UnexpectedRowCount.class);
        assertThatThrownBy(() -> select(USER_WITH_POSTS).where(USERS.id.eq(99L)).one(db))
                .isInstanceOf(UnexpectedRowCount.class)
                .hasMessageContaining("but there is none");
        assertThat(select(USER_WITH_POSTS).where(USERS.id.gt(4L)).count(db)).isEqualTo(8);
        assertThat(select(USER_WITH_POSTS).where(USERS.id.gt(99L)).exists(db)).isFalse();
    }

    @Test
    void aQueryIsAValueAndItsListsCannotBeChanged() {
        ShapeQuery<UserTable, UserWithPosts> query = select(USER_WITH_POSTS);
        query.where(USERS.id.eq(1L)).limit(1);
        UserWithPosts first = query.list(db).get(0);
        assertThatThrownBy(() -> first.posts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(query.list(db)).hasSize(12);
        assertThat(query.list(db.comment("route", "/users"))).hasSize(12);
    }

    @Test
    void listsBelowASingleRowAreFoundOnceAndMissingWithIt() {
        List<Neighbour> all = select(NEIGHBOURS).orderBy(USERS.id.asc()).list(db);
        assertThat(all).hasSize(12).allSatisfy(each -> {
            assertThat(each.city().isEmpty()).isEqualTo(each.id() % 4 == 0);
            each.city()
                    .ifPresent(city -> assertThat(city.users())
                            .hasSizeGreaterThan(2)
                            .allMatch(user -> user.id() % 4 != 0 && user.id() % 2 == each.id() % 2)
                            .isSortedAccordingTo((a, b) -> Long.compare(a.id(), b.id())));
        });
        assertThat(select(NEIGHBOURS).orderBy(USERS.id.asc()).singleTrip().list(db))
                .isEqualTo(all);
        assertThat(select(NEIGHBOURS)
                        .with(NEIGHBOURS.city, c -> c.with(NEIGHBOURS.home.users, u -> u.limit(1)))
                        .list(db))
                .filteredOn(each -> each.city().isPresent())
                .allSatisfy(
                        each -> assertThat(each.city().orElseThrow().users()).hasSize(1));
    }

    @Test
    void whatWouldLeaveOutSingleRowsIsRefused() {
        assertThatThrownBy(() -> select(NEIGHBOURS).with(NEIGHBOURS.city, c -> c.limit(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "An edge to one row takes with() only: a condition, an order or a limit would leave out rows"
                                + " that are there. Put the condition into the query's where().");
        assertThatThrownBy(() -> select(USER_WITH_POSTS).limit(-1)).hasMessageContaining("limit(-1) is negative");
        assertThatThrownBy(() -> select(USER_WITH_POSTS).page(db)).hasMessageContaining("page() needs limit()");
    }

    @Test
    void theSingleStatementIsShown() {
        assertThat(select(USER_WITH_POSTS)
                        .where(USERS.posts.any(p -> p.likes.gt(1)))
                        .with(USER_WITH_POSTS.posts, p -> p.where(PostTable.POSTS.likes.lt(9)))
                        .limit(3)
                        .sql(ReadPlan.SINGLE_TRIP))
                .extracting(Rendered::sql)
                .containsExactly("with nested_level_1 (c1, c2, c3, c4, c5, c6) as materialized (select users.id,"
                        + " users.name, cities_1.name, (select count(*) from posts as posts_1 where posts_1.author_id ="
                        + " users.id), cities_1.id, cities_1.name from users left join cities as cities_1 on cities_1.id"
                        + " = users.city_id where exists (select 1 from posts as posts_1 where posts_1.author_id ="
                        + " users.id and posts_1.likes > ?) order by users.id limit ?), nested_level_2 (c1, c2, c3) as"
                        + " materialized (select id, title, author_id from posts where author_id in (select"
                        + " nested_level_1.c1 from nested_level_1) and likes < ? order by id) select 0, c1, c2, c3, c4,"
                        + " c5, c6, null::bigint from nested_level_1 union all select 1, null::bigint, null::text,"
                        + " null::text, null::bigint, c1, c2, c3 from nested_level_2 union all (select 2, null::bigint,"
                        + " null::text, null::text, null::bigint, tags.id, tags.name, post_tags_1.post_id from tags"
                        + " join post_tags as post_tags_1 on post_tags_1.tag_id = tags.id where post_tags_1.post_id in"
                        + " (select nested_level_2.c1 from nested_level_2) order by tags.id)");
    }

    /** A user and everyone in the same city. */
    record Neighbour(long id, Optional<Home> city) {}

    /** A city and who lives there. */
    record Home(String name, List<User> users) {}

    private static final class Neighbours extends Shape<UserTable, Neighbour> {

        private final Homes home = new Homes();
        private final OneEdge<Neighbour, CityTable, Home> city = one();

        Neighbours() {
            super(USERS);
        }

        @Override
        protected void plan(UserTable t, ShapePlan<UserTable, Neighbour> plan) {
            plan.value(t.id);
            plan.one(city, t.city, home);
        }

        @Override
        protected Neighbour read(ResultSet row, int at, Nested<Neighbour> nested) throws SQLException {
            return new Neighbour(NotNull.longAt(row, at), nested.optional(city));
        }
    }

    private static final class Homes extends Shape<CityTable, Home> {

        private final ListEdge<Home, UserTable, User> users = list();

        Homes() {
            super(CityTable.CITIES);
        }

        @Override
        protected void plan(CityTable t, ShapePlan<CityTable, Home> plan) {
            plan.value(t.name);
            plan.list(users, t.users, USERS);
        }

        @Override
        protected Home read(ResultSet row, int at, Nested<Home> nested) throws SQLException {
            return new Home(Codecs.TEXT.read(row, at), nested.list(users));
        }
    }
}
