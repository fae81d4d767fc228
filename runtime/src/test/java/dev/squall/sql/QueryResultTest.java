package dev.squall.sql;

import static dev.squall.sql.Sql.avg;
import static dev.squall.sql.Sql.caseWhen;
import static dev.squall.sql.Sql.count;
import static dev.squall.sql.Sql.deleteFrom;
import static dev.squall.sql.Sql.excluded;
import static dev.squall.sql.Sql.exists;
import static dev.squall.sql.Sql.insert;
import static dev.squall.sql.Sql.max;
import static dev.squall.sql.Sql.orNull;
import static dev.squall.sql.Sql.row;
import static dev.squall.sql.Sql.select;
import static dev.squall.sql.Sql.sql;
import static dev.squall.sql.Sql.sum;
import static dev.squall.sql.Sql.update;
import static dev.squall.sql.Sql.value;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.sql.render.Rendered;
import dev.squall.sql.sample.City;
import dev.squall.sql.sample.NewCity;
import dev.squall.sql.sample.NewUser;
import dev.squall.sql.sample.Preferences;
import dev.squall.sql.sample.Role;
import dev.squall.sql.sample.User;
import dev.squall.sql.tuple.Row2;
import dev.squall.testing.TestPostgres;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements on a real PostgreSQL: that it accepts the text and gives what the types promise. */
class QueryResultTest {

    private static final Instant CREATED = Instant.parse("2024-02-29T12:30:00.123456Z");

    private static PlainExecutor db;

    private long oslo;
    private long rome;

    record UserName(long id, String name) {}

    record UserCity(User user, Optional<City> city) {}

    record MaybeAge(String name, @Nullable Integer age) {}

    @BeforeAll
    static void createTables() throws SQLException {
        db = new PlainExecutor(TestPostgres.createDataSource());
        db.script(SampleDatabase.TABLES);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        db.close();
    }

    @BeforeEach
    void fillTables() {
        db.script("truncate cities, users restart identity");
        List<Long> ids = insert(CITIES, List.of(NewCity.name("Oslo"), NewCity.name("Rome")))
                .returning(CITIES.id)
                .list(db);
        oslo = ids.get(0);
        rome = ids.get(1);
        insert(
                        USERS,
                        List.of(
                                user("Ann", "1.50", Role.ADMIN, "a", "b,\"c\"")
                                        .age(30)
                                        .cityId(oslo),
                                user("Bob", "2.00", Role.MEMBER).age(17),
                                user("Cid", "3.25", Role.MEMBER, "a").createdAt(CREATED)))
                .execute(db);
    }

    private static NewUser user(String name, String balance, Role role, String... tags) {
        return NewUser.email(name + "@x.org")
                .name(name)
                .balance(new BigDecimal(balance))
                .role(role)
                .preferences(new Preferences(name + "'s"))
                .tags(List.of(tags));
    }

    /** The texts that {@link SqlTextTest} expects, planned by the server. */
    @Test
    void postgresAcceptsEveryText() {
        db.script("create schema \"tenant 1\"; create table \"tenant 1\".users (like users)");
        SoftAssertions.assertSoftly(accepted -> SqlTextTest.everyStatement()
                .map(Statement::sql)
                .forEach(s -> accepted.assertThatCode(
                                () -> db.query(new Rendered("explain " + s.sql(), s.binds()), ResultSet::next))
                        .doesNotThrowAnyException()));
    }

    @Test
    void aTableIsReadAsItsRecord() {
        User cid = select().from(USERS).where(USERS.name.eq("Cid")).one(db);
        assertThat(cid)
                .isEqualTo(new User(
                        3,
                        "Cid@x.org",
                        "Cid",
                        null,
                        null,
                        CREATED,
                        new BigDecimal("3.25"),
                        Role.MEMBER,
                        new Preferences("Cid's"),
                        List.of("a")));
        assertThat(select(USERS.tags).from(USERS).where(USERS.name.eq("Ann")).one(db))
                .containsExactly("a", "b,\"c\"");
    }

    @Test
    void selectedItemsAreReadAsRecordsTuplesAndOptionals() {
        assertThat(select(USERS.id, USERS.name)
                        .as(UserName::new)
                        .from(USERS)
                        .orderBy(USERS.id.asc())
                        .list(db))
                .containsExactly(new UserName(1, "Ann"), new UserName(2, "Bob"), new UserName(3, "Cid"));
        assertThat(select(USERS.name, USERS.age)
                        .from(USERS)
                        .orderBy(USERS.id.desc())
                        .limit(2)
                        .list(db))
                .containsExactly(new Row2<>("Cid", Optional.empty()), new Row2<>("Bob", Optional.of(17)));
        assertThat(select(USERS.name, orNull(USERS.age))
                        .as(MaybeAge::new)
                        .from(USERS)
                        .where(USERS.age.isNull())
                        .one(db))
                .isEqualTo(new MaybeAge("Cid", null));
    }

    @Test
    void joinsSayWhatMayBeMissing() {
        var city = CITIES.outer();
        List<UserCity> all = select(USERS, city)
                .as(UserCity::new)
                .from(USERS)
                .leftJoin(city, USERS.cityId.eq(city.id))
                .orderBy(USERS.id.asc())
                .list(db);
        assertThat(all)
                .extracting(UserCity::city)
                .containsExactly(Optional.of(new City(oslo, "Oslo")), Optional.empty(), Optional.empty());

        var user = USERS.outer();
        assertThat(select(CITIES.name, user.name)
                        .from(user)
                        .rightJoin(CITIES, user.cityId.eq(CITIES.id))
                        .orderBy(CITIES.name.asc())
                        .list(db))
                .containsExactly(new Row2<>("Oslo", Optional.of("Ann")), new Row2<>("Rome", Optional.empty()));
        assertThat(select(count())
                        .from(user)
                        .fullJoin(city, user.cityId.eq(city.id))
                        .one(db))
                .isEqualTo(4);
        assertThat(select(count()).from(USERS).crossJoin(CITIES).one(db)).isEqualTo(6);

        var older = USERS.as("older");
        assertThat(select(USERS.name, older.name)
                        .from(USERS)
                        .join(older, USERS.age.lt(older.age))
                        .list(db))
                .containsExactly(new Row2<>("Bob", "Ann"));
    }

    @ParameterizedTest
    @MethodSource
    void conditionsFind(Condition condition, String names) {
        assertThat(String.join(
                        " ",
                        select(USERS.name)
                                .from(USERS)
                                .where(condition)
                                .orderBy(USERS.id.asc())
                                .list(db)))
                .isEqualTo(names);
    }

    static Stream<Arguments> conditionsFind() {
        return Stream.of(
                Arguments.of(USERS.id.in(List.of(1L, 3L, 9L)), "Ann Cid"),
                Arguments.of(USERS.age.in(17, 18), "Bob"),
                Arguments.of(USERS.id.in(List.of()), ""),
                Arguments.of(USERS.id.notIn(1L), "Bob Cid"),
                Arguments.of(USERS.name.in("Ann", "b\\\"',{}"), "Ann"),
                Arguments.of(USERS.role.eq(Role.ADMIN), "Ann"),
                Arguments.of(USERS.role.in(Role.MEMBER), "Bob Cid"),
                Arguments.of(USERS.createdAt.in(CREATED), "Cid"),
                Arguments.of(USERS.createdAt.eq(CREATED.plusNanos(999)), "Cid"),
                Arguments.of(USERS.balance.in(new BigDecimal("2")), "Bob"),
                Arguments.of(USERS.balance.gt(2), "Cid"),
                Arguments.of(USERS.age.isDistinctFrom(17), "Ann Cid"),
                Arguments.of(USERS.age.isNotDistinctFrom((Integer) null), "Cid"),
                Arguments.of(USERS.age.gt(18).not(), "Bob"),
                Arguments.of(USERS.age.gt(18).isNotTrue(), "Bob Cid"),
                Arguments.of(USERS.age.between(17, 20), "Bob"),
                Arguments.of(USERS.age.coalesce(0).lt(18), "Bob Cid"),
                Arguments.of(USERS.age.plus(1).times(2).eq(36), "Bob"),
                Arguments.of(USERS.name.ilike("a%"), "Ann"),
                Arguments.of(USERS.name.matches("^[AB]"), "Ann Bob"),
                Arguments.of(USERS.name.startsWith("%"), ""),
                Arguments.of(USERS.name.concat("!").length().eq(4), "Ann Bob Cid"),
                Arguments.of(USERS.tags.has("a"), "Ann Cid"),
                Arguments.of(USERS.tags.contains(List.of("a", "b,\"c\"")), "Ann"),
                Arguments.of(USERS.tags.overlaps(List.of("x")), ""),
                Arguments.of(USERS.tags.size().eq(0), "Bob"),
                Arguments.of(USERS.tags.eq(List.of()), "Bob"),
                Arguments.of(USERS.preferences.textAt("theme").eq("Bob's"), "Bob"),
                Arguments.of(USERS.preferences.hasKey("theme"), "Ann Bob Cid"),
                Arguments.of(USERS.preferences.contains("{\"theme\": \"Cid's\"}"), "Cid"),
                Arguments.of(USERS.preferences.eq(new Preferences("Ann's")), "Ann"),
                Arguments.of(exists(select(CITIES.id).from(CITIES).where(CITIES.id.eq(USERS.cityId))), "Ann"),
                Arguments.of(USERS.cityId.in(select(CITIES.id).from(CITIES)), "Ann"),
                Arguments.of(USERS.id.notIn(select(CITIES.id).from(CITIES)), "Cid"),
                Arguments.of(
                        caseWhen(USERS.age.lt(18), value("child"))
                                .otherwise(USERS.name)
                                .eq("child"),
                        "Bob"),
                Arguments.of(sql("{} % {} = 0", USERS.id, value(2)).asCondition(), "Bob"),
                Arguments.of(sql("{} ?? 'theme?'", USERS.preferences).asCondition(), ""),
                Arguments.of(USERS.name.eq("' or true --"), ""));
    }

    @Test
    void groupsAndAggregates() {
        assertThat(select(USERS.role, count(), sum(USERS.balance), max(USERS.name))
                        .from(USERS)
                        .groupBy(USERS.role)
                        .having(count().gt(1))
                        .list(db))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.v1()).isEqualTo(Role.MEMBER);
                    assertThat(r.v2()).isEqualTo(2);
                    assertThat(r.v3()).contains(new BigDecimal("5.25"));
                    assertThat(r.v4()).contains("Cid");
                });
        assertThat(select(sum(USERS.age), avg(USERS.age))
                        .from(USERS)
                        .where(USERS.id.lt(0))
                        .one(db))
                .isEqualTo(new Row2<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void setOperationsSortByPosition() {
        var names = select(USERS.name).from(USERS);
        assertThat(names.unionAll(select(CITIES.name).from(CITIES))
                        .orderBy(USERS.name.desc())
                        .limit(2)
                        .list(db))
                .containsExactly("Rome", "Oslo");
        assertThat(names.except(select(USERS.name).from(USERS).where(USERS.age.isNull()))
                        .list(db))
                .containsExactlyInAnyOrder("Ann", "Bob");
    }

    @Test
    void insertsMeetExistingRows() {
        NewUser ann = user("Ann", "1.00", Role.MEMBER);
        assertThat(insert(USERS, ann).onConflict(USERS.UNIQUE_EMAIL).doNothing().execute(db))
                .isZero();
        assertThat(insert(USERS, ann)
                        .onConflict(USERS.UNIQUE_EMAIL)
                        .doUpdate(s -> s.setExcluded(USERS.role)
                                .set(USERS.balance, USERS.balance.plus(excluded(USERS.balance))))
                        .returning(row(USERS.role, USERS.balance))
                        .one(db))
                .isEqualTo(new Row2<>(Role.MEMBER, new BigDecimal("2.50")));
        assertThatThrownBy(() -> insert(USERS, ann).execute(db)).hasMessageContaining("users_email_key");
    }

    @Test
    void manyRowsAreOneStatementInOrder() {
        List<NewCity> cities = Stream.iterate(0, i -> i + 1)
                .limit(70_000)
                .map(i -> NewCity.name("City " + i))
                .toList();
        List<City> inserted = insert(CITIES, cities).returning(CITIES).list(db);
        assertThat(inserted).hasSize(70_000);
        assertThat(inserted.get(69_999).name()).isEqualTo("City 69999");
    }

    @Test
    void manyRowsKeepEveryType() {
        List<NewUser> users = List.of(
                user("x,{y}", "1.50", Role.ADMIN, "a,b", "{}").age(null).createdAt(CREATED),
                user("null", "0.00", Role.MEMBER).age(5).createdAt(CREATED));
        assertThat(insert(USERS, users)
                        .returning(row(
                                USERS.name, USERS.balance, USERS.role, USERS.tags, orNull(USERS.age), USERS.createdAt))
                        .list(db))
                .extracting(Object::toString)
                .containsExactly(
                        "Row6[v1=x,{y}, v2=1.50, v3=ADMIN, v4=[a,b, {}], v5=null, v6=" + CREATED + "]",
                        "Row6[v1=null, v2=0.00, v3=MEMBER, v4=[], v5=5, v6=" + CREATED + "]");
    }

    @Test
    void updatesAndDeletesTouchWhatTheySay() {
        assertThat(update(USERS)
                        .set(USERS.cityId, CITIES.id)
                        .set(USERS.age, USERS.age.plus(1))
                        .set(USERS.tags, List.of("x"))
                        .set(USERS.role, Role.ADMIN)
                        .set(USERS.preferences, new Preferences("new"))
                        .from(CITIES)
                        .where(CITIES.name.eq("Rome").and(USERS.name.eq("Bob")))
                        .returning(row(USERS.cityId, USERS.age, USERS.tags, USERS.role))
                        .one(db))
                .hasToString("Row4[v1=Optional[" + rome + "], v2=Optional[18], v3=[x], v4=ADMIN]");
        assertThat(update(USERS)
                        .setNull(USERS.age)
                        .setDefault(USERS.createdAt)
                        .everyRow()
                        .execute(db))
                .isEqualTo(3);
        assertThat(deleteFrom(USERS)
                        .using(CITIES)
                        .where(USERS.cityId.eq(CITIES.id).and(CITIES.name.eq("Rome")))
                        .returning(USERS.name)
                        .list(db))
                .containsExactly("Bob");
        assertThat(deleteFrom(USERS).everyRow().execute(db)).isEqualTo(2);
    }

    @Test
    void rowCountsAreChecked() {
        var byName = select(USERS.id).from(USERS).orderBy(USERS.id.asc());
        assertThat(byName.first(db)).contains(1L);
        assertThat(byName.where(USERS.id.lt(0)).optional(db)).isEmpty();
        assertThatThrownBy(() -> byName.where(USERS.id.lt(0)).one(db))
                .isInstanceOf(UnexpectedRowCount.class)
                .hasMessage("One row was asked for, but there is none; if that may be, use optional(). Statement:"
                        + " select id from users where id < ? order by id -- [integer ***]");
        assertThatThrownBy(() -> byName.optional(db))
                .isInstanceOf(UnexpectedRowCount.class)
                .hasMessageStartingWith("One row was asked for, but there are more; use list()");
        assertThat(select(USERS.id)
                        .from(USERS)
                        .forUpdate(l -> l.of(USERS).skipLocked())
                        .list(db))
                .hasSize(3);
    }
}
