package dev.squall.sql;

import static dev.squall.sql.Sql.all;
import static dev.squall.sql.Sql.any;
import static dev.squall.sql.Sql.avg;
import static dev.squall.sql.Sql.caseWhen;
import static dev.squall.sql.Sql.count;
import static dev.squall.sql.Sql.countDistinct;
import static dev.squall.sql.Sql.deleteFrom;
import static dev.squall.sql.Sql.excluded;
import static dev.squall.sql.Sql.exists;
import static dev.squall.sql.Sql.ifPresent;
import static dev.squall.sql.Sql.insert;
import static dev.squall.sql.Sql.max;
import static dev.squall.sql.Sql.min;
import static dev.squall.sql.Sql.not;
import static dev.squall.sql.Sql.notExists;
import static dev.squall.sql.Sql.row;
import static dev.squall.sql.Sql.select;
import static dev.squall.sql.Sql.selectDistinct;
import static dev.squall.sql.Sql.selectFrom;
import static dev.squall.sql.Sql.sql;
import static dev.squall.sql.Sql.sum;
import static dev.squall.sql.Sql.update;
import static dev.squall.sql.Sql.value;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.sql.render.Rendered;
import dev.squall.sql.sample.City;
import dev.squall.sql.sample.NewCity;
import dev.squall.sql.sample.NewUser;
import dev.squall.sql.sample.Preferences;
import dev.squall.sql.sample.Role;
import dev.squall.type.Bind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exact text and values of statements; that PostgreSQL agrees is the matter of {@link QueryResultTest}. One file, longer than
 * others, because it is a list of texts that are compared with each other when the renderer changes.
 */
class SqlTextTest {

    private static final String USER_COLUMNS =
            "id, email, name, age, city_id, created_at, balance, role, preferences, tags";

    @ParameterizedTest
    @MethodSource({"queries", "joins", "groups", "setOperations", "inserts", "updates", "deletes"})
    void isWrittenAs(Statement statement, String sql, Object[] values) {
        Rendered rendered = statement.sql();
        assertThat(rendered.sql()).isEqualTo(sql);
        assertThat(rendered.binds()).<Object>map(Bind::value).containsExactly(values);
    }

    @ParameterizedTest
    @MethodSource({"conditions", "dynamicConditions", "expressions"})
    void conditionIsWrittenAs(Condition condition, String sql, Object[] values) {
        String before = "select id from users";
        isWrittenAs(
                select(USERS.id).from(USERS).where(condition),
                sql.isEmpty() ? before : before + " where " + sql,
                values);
    }

    static Stream<Statement> everyStatement() {
        Stream<Arguments> statements = Stream.of(
                        queries(), joins(), groups(), setOperations(), inserts(), updates(), deletes())
                .flatMap(s -> s);
        Stream<Arguments> conditions =
                Stream.of(conditions(), dynamicConditions(), expressions()).flatMap(s -> s);
        return Stream.concat(
                statements.map(a -> (Statement) a.get()[0]),
                conditions.map(a -> select(USERS.id).from(USERS).where((Condition) a.get()[0])));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                of(USERS.name.eq("John"), "name = ?", "John"),
                of(USERS.id.eq(5), "id = ?", 5),
                of(USERS.id.ne(5L), "id <> ?", 5L),
                of(USERS.age.lt(18), "age < ?", 18),
                of(USERS.age.le(USERS.age), "age <= age"),
                of(USERS.balance.gt(new BigDecimal("1.50")), "balance > ?", new BigDecimal("1.50")),
                of(USERS.createdAt.ge(Instant.EPOCH), "created_at >= ?", Instant.EPOCH),
                of(USERS.age.between(18, 65), "age between ? and ?", 18, 65),
                of(USERS.id.notBetween(1L, 2L), "id not between ? and ?", 1L, 2L),
                of(USERS.id.in(List.of(1L, 2L)), "id = any(?)", List.of(1L, 2L)),
                of(USERS.role.in(Role.ADMIN, Role.MEMBER), "role = any(?)", List.of(Role.ADMIN, Role.MEMBER)),
                of(USERS.id.notIn(1L, 2L), "id <> all(?)", List.of(1L, 2L)),
                of(USERS.id.in(List.of()), "false"),
                of(USERS.id.notIn(List.of()), "true"),
                of(USERS.age.isNull(), "age is null"),
                of(USERS.age.isNotNull(), "age is not null"),
                of(USERS.age.isDistinctFrom((Integer) null), "age is distinct from ?", new Object[] {null}),
                of(USERS.age.isNotDistinctFrom(7), "age is not distinct from ?", 7),
                of(USERS.name.like("J%"), "name like ?", "J%"),
                of(USERS.name.notLike("J%"), "name not like ?", "J%"),
                of(USERS.name.ilike("j%"), "name ilike ?", "j%"),
                of(USERS.name.notIlike("j%"), "name not ilike ?", "j%"),
                of(USERS.name.like(USERS.email), "name like email"),
                of(USERS.name.matches("^J"), "name ~ ?", "^J"),
                of(USERS.name.matchesAnyCase("^j"), "name ~* ?", "^j"),
                of(USERS.name.startsWith("J%"), "starts_with(name, ?)", "J%"),
                of(USERS.tags.contains(List.of("a", "b")), "tags @> ?", List.of("a", "b")),
                of(USERS.tags.has("a"), "tags @> ?", List.of("a")),
                of(USERS.tags.containedBy(List.of("a")), "tags <@ ?", List.of("a")),
                of(USERS.tags.overlaps(List.of("a")), "tags && ?", List.of("a")),
                of(USERS.tags.size().gt(2), "cardinality(tags) > ?", 2),
                of(USERS.preferences.contains("{\"a\": 1}"), "preferences @> ?", "{\"a\": 1}"),
                of(USERS.preferences.hasKey("a"), "preferences ?? ?", "a"),
                of(
                        USERS.preferences.textAt("a", "b").eq("x"),
                        "preferences #>> ?::text[] = ?",
                        List.of("a", "b"),
                        "x"));
    }

    static Stream<Arguments> dynamicConditions() {
        Optional<String> name = Optional.of("John");
        Optional<String> noName = Optional.empty();
        Condition adult = USERS.age.ge(18);
        return Stream.of(
                of(all(name.map(USERS.name::eq), adult.onlyIf(true)), "name = ? and age >= ?", "John", 18),
                of(all(noName.map(USERS.name::eq), adult.onlyIf(true)), "age >= ?", 18),
                of(all(ifPresent(name, USERS.name::eq), adult.onlyIf(false)), "name = ?", "John"),
                of(all(ifPresent(noName, USERS.name::eq), adult.onlyIf(false)), ""),
                of(all(), ""),
                of(adult.and(noName.map(USERS.name::eq)), "age >= ?", 18),
                of(adult.or(name.map(USERS.name::eq)), "age >= ? or name = ?", 18, "John"),
                of(not(adult.onlyIf(false)), ""),
                of(any(List.of()), "false"),
                of(any(adult.onlyIf(false), USERS.id.eq(1)), "id = ?", 1));
    }

    /** Parentheses exactly where the tree differs from what PostgreSQL would read. */
    static Stream<Arguments> expressions() {
        Condition a = USERS.id.eq(1);
        Condition b = USERS.id.eq(2);
        Condition c = USERS.id.eq(3);
        return Stream.of(
                of(a.and(b).and(c), "id = ? and id = ? and id = ?", 1, 2, 3),
                of(a.and(b.and(c)), "id = ? and id = ? and id = ?", 1, 2, 3),
                of(a.or(b).and(c), "(id = ? or id = ?) and id = ?", 1, 2, 3),
                of(a.or(b.and(c)), "id = ? or id = ? and id = ?", 1, 2, 3),
                of(a.and(b.or(c)), "id = ? and (id = ? or id = ?)", 1, 2, 3),
                of(a.not(), "not id = ?", 1),
                of(a.and(b).not(), "not (id = ? and id = ?)", 1, 2),
                of(a.not().not(), "not not id = ?", 1),
                of(a.eq(b), "(id = ?) = (id = ?)", 1, 2),
                of(a.isNull(), "id = ? is null", 1),
                of(a.and(b).isTrue(), "(id = ? and id = ?) is true", 1, 2),
                of(a.isNull().isNotNull(), "(id = ? is null) is not null", 1),
                of(USERS.id.plus(1).times(2).eq(3), "(id + ?) * ? = ?", 1, 2, 3),
                of(USERS.id.minus(USERS.id.minus(1)).eq(3), "id - (id - ?) = ?", 1, 3),
                of(USERS.id.minus(1).minus(2).eq(3), "id - ? - ? = ?", 1, 2, 3),
                of(USERS.id.negated().negated().eq(3), "-(-id) = ?", 3),
                of(USERS.id.plus(1).negated().abs().eq(3), "abs(-(id + ?)) = ?", 1, 3),
                of(USERS.name.concat("a").concat(USERS.email).like("x"), "name || ? || email like ?", "a", "x"),
                of(USERS.name.concat(USERS.email.concat("a")).eq("x"), "name || (email || ?) = ?", "a", "x"),
                of(USERS.name.lower().eq("x"), "lower(name) = ?", "x"),
                of(
                        sql("{} % {} = 0", USERS.id.plus(1), value(2))
                                .asCondition()
                                .not(),
                        "not ((id + ?) % (?::integer) = 0)",
                        1,
                        2),
                of(
                        sql("to_char({}, 'YYYY')", USERS.createdAt).asText().like("2%"),
                        "(to_char(created_at, 'YYYY')) like ?",
                        "2%"),
                of(
                        caseWhen(USERS.age.lt(18), value("child"))
                                .when(USERS.age.lt(65), USERS.name)
                                .otherwise(value("old"))
                                .eq("x"),
                        "case when age < ? then ?::text when age < ? then name else ?::text end = ?",
                        18,
                        "child",
                        65,
                        "old",
                        "x"),
                of(
                        caseWhen(a, USERS.age.coalesce(1)).end().plus(1).gt(2),
                        "case when id = ? then coalesce(age, ?) end + ? > ?",
                        1,
                        1,
                        1,
                        2),
                of(USERS.age.coalesce(0).gt(3), "coalesce(age, ?) > ?", 0, 3));
    }

    static Stream<Arguments> queries() {
        var manager = USERS.as("manager");
        var tenant = USERS.inSchema("tenant 1");
        return Stream.of(
                of(select().from(USERS), "select " + USER_COLUMNS + " from users"),
                of(selectFrom(CITIES).where(CITIES.id.eq(1)), "select id, name from cities where id = ?", 1),
                of(select(USERS.id, USERS.name).from(USERS), "select id, name from users"),
                of(select(USERS.role).distinct().from(USERS), "select distinct role from users"),
                of(selectDistinct(USERS.role, USERS.age).from(USERS), "select distinct role, age from users"),
                of(
                        select(USERS.id).distinctOn(USERS.cityId).from(USERS).orderBy(USERS.cityId.asc()),
                        "select distinct on (city_id) id from users order by city_id"),
                of(
                        select(USERS.id)
                                .from(USERS)
                                .orderBy(
                                        USERS.age.desc().nullsLast(),
                                        USERS.id.asc().nullsFirst())
                                .limit(10)
                                .offset(20),
                        "select id from users order by age desc nulls last, id nulls first limit ? offset ?",
                        10L,
                        20L),
                of(select(value(1), value("x").as("t")), "select ?::integer, ?::text as t", 1, "x"),
                of(
                        select(USERS.name.lower().as("name")).from(USERS).orderBy(USERS.name.asc()),
                        "select lower(users.name) as name from users order by users.name"),
                of(
                        select(manager.id).from(manager).where(manager.name.eq("J")),
                        "select id from users as manager where name = ?",
                        "J"),
                of(select(tenant.id).from(tenant), "select id from \"tenant 1\".users"),
                of(
                        select(USERS.id).from(USERS).where(USERS.id.eq(1)).where(USERS.id.eq(2)),
                        "select id from users where id = ? and id = ?",
                        1,
                        2),
                of(
                        select(USERS.id).from(USERS).forUpdate(l -> l.of(USERS).skipLocked()),
                        "select id from users for update of users skip locked"),
                of(select(USERS.id).from(USERS).forUpdate(), "select id from users for update"),
                of(select(USERS.id).from(USERS).forShare(Lock::noWait), "select id from users for share nowait"));
    }

    static Stream<Arguments> joins() {
        var city = CITIES.outer();
        var user = USERS.outer();
        var manager = USERS.as("manager");
        return Stream.of(
                of(
                        select(USERS.name, CITIES.name).from(USERS).join(CITIES, USERS.cityId.eq(CITIES.id)),
                        "select users.name, cities.name from users join cities on users.city_id = cities.id"),
                of(
                        select(USERS.name, city).from(USERS).leftJoin(city, USERS.cityId.eq(city.id)),
                        "select users.name, cities.id, cities.name from users"
                                + " left join cities on users.city_id = cities.id"),
                of(
                        select(user.name, CITIES.name).from(user).rightJoin(CITIES, user.cityId.eq(CITIES.id)),
                        "select users.name, cities.name from users right join cities on users.city_id = cities.id"),
                of(
                        select(user.name, city.name).from(user).fullJoin(city, user.cityId.eq(city.id)),
                        "select users.name, cities.name from users full join cities on users.city_id = cities.id"),
                of(
                        select(USERS.name, CITIES.name).from(USERS).crossJoin(CITIES),
                        "select users.name, cities.name from users cross join cities"),
                of(
                        select(USERS.name, CITIES.name).from(USERS).from(CITIES),
                        "select users.name, cities.name from users, cities"),
                of(
                        select(USERS.name, manager.name).from(USERS).join(manager, USERS.age.lt(manager.age)),
                        "select users.name, manager.name from users join users as manager on users.age < manager.age"),
                of(
                        select(USERS.id)
                                .from(USERS)
                                .where(exists(select(CITIES.id).from(CITIES).where(CITIES.id.eq(USERS.cityId)))),
                        "select id from users where exists"
                                + " (select cities.id from cities where cities.id = users.city_id)"),
                of(
                        select(CITIES.id)
                                .from(CITIES)
                                .where(notExists(select(USERS.id).from(USERS).where(USERS.cityId.eq(CITIES.id)))),
                        "select id from cities where not exists"
                                + " (select users.id from users where users.city_id = cities.id)"),
                of(
                        select(USERS.id)
                                .from(USERS)
                                .where(USERS.cityId.in(select(CITIES.id).from(CITIES))),
                        "select id from users where city_id in (select cities.id from cities)"),
                of(
                        select(CITIES.id)
                                .from(CITIES)
                                .where(CITIES.id.notIn(select(USERS.id).from(USERS))),
                        "select id from cities where id not in (select users.id from users)"));
    }

    static Stream<Arguments> groups() {
        return Stream.of(
                of(select(count()).from(USERS), "select count(*) from users"),
                of(
                        select(USERS.role, count(USERS.age), countDistinct(USERS.age), sum(USERS.age), avg(USERS.age))
                                .from(USERS)
                                .groupBy(USERS.role)
                                .having(count().gt(1))
                                .orderBy(count().desc()),
                        "select role, count(age), count(distinct age), sum(age), avg(age) from users group by role"
                                + " having count(*) > ? order by count(*) desc",
                        1),
                of(
                        select(min(USERS.name), max(USERS.createdAt), max(USERS.age))
                                .from(USERS),
                        "select min(name), max(created_at), max(age) from users"));
    }

    static Stream<Arguments> setOperations() {
        var ids = select(USERS.id).from(USERS);
        var cityIds = select(CITIES.id).from(CITIES);
        return Stream.of(
                of(ids.union(cityIds), "select id from users union select id from cities"),
                of(
                        ids.unionAll(cityIds).orderBy(USERS.id.desc()).limit(3),
                        "select id from users union all select id from cities order by 1 desc limit ?",
                        3L),
                of(
                        ids.limit(1).except(cityIds).intersect(ids),
                        "((select id from users limit ?) except select id from cities)"
                                + " intersect select id from users",
                        1L),
                of(
                        ids.union(cityIds).union(ids),
                        "select id from users union select id from cities union select id from users"),
                of(
                        ids.except(cityIds.except(ids)),
                        "select id from users except (select id from cities except select id from users)"));
    }

    private static NewUser john() {
        return NewUser.email("j@x.org")
                .name("John")
                .balance(BigDecimal.ONE)
                .role(Role.ADMIN)
                .preferences(new Preferences("dark"))
                .tags(List.of("a"));
    }

    static Stream<Arguments> inserts() {
        Object[] johns = {"j@x.org", "John", BigDecimal.ONE, Role.ADMIN, new Preferences("dark"), List.of("a")};
        String into = "insert into users (email, name, balance, role, preferences, tags) values (?, ?, ?, ?, ?, ?)";
        return Stream.of(
                of(insert(USERS, john()), into, johns),
                of(
                        insert(CITIES, NewCity.name("Oslo")).returning(CITIES.id),
                        "insert into cities (name) values (?) returning id",
                        "Oslo"),
                of(
                        insert(CITIES, NewCity.name("Oslo"))
                                .returning(row(CITIES.id, CITIES.name).as(City::new)),
                        "insert into cities (name) values (?) returning id, name",
                        "Oslo"),
                of(
                        insert(CITIES, List.of(NewCity.name("Oslo"), NewCity.name("Rome")))
                                .returning(CITIES),
                        "insert into cities (name) select * from unnest(?::text[]) returning id, name",
                        List.of("Oslo", "Rome")),
                of(
                        insert(USERS, List.of(john(), john().age(7))).returning(USERS.id),
                        "insert into users (email, name, age, balance, role, preferences, tags)"
                                + " values (?, ?, default, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?) returning id",
                        "j@x.org",
                        "John",
                        BigDecimal.ONE,
                        Role.ADMIN,
                        new Preferences("dark"),
                        List.of("a"),
                        "j@x.org",
                        "John",
                        7,
                        BigDecimal.ONE,
                        Role.ADMIN,
                        new Preferences("dark"),
                        List.of("a")),
                of(
                        insert(USERS, List.of(john(), john())),
                        "insert into users (email, name, balance, role, preferences, tags) select email, name, balance,"
                                + " role, preferences, tags::text[] from unnest(?::text[], ?::text[], ?::numeric[],"
                                + " ?::role[], ?::jsonb[], ?::text[]) as r (email, name, balance, role, preferences,"
                                + " tags)",
                        List.of("j@x.org", "j@x.org"),
                        List.of("John", "John"),
                        List.of(BigDecimal.ONE, BigDecimal.ONE),
                        List.of(Role.ADMIN, Role.ADMIN),
                        List.of(new Preferences("dark"), new Preferences("dark")),
                        List.of("{\"a\"}", "{\"a\"}")),
                of(insert(USERS, john()).onConflictDoNothing(), into + " on conflict do nothing", johns),
                of(
                        insert(USERS, john()).onConflict(USERS.UNIQUE_EMAIL).doNothing(),
                        into + " on conflict on constraint users_email_key do nothing",
                        johns),
                of(
                        insert(USERS, john())
                                .onConflict(USERS.UNIQUE_EMAIL)
                                .doUpdate(s -> s.setExcluded(USERS.name, USERS.role)
                                        .set(USERS.balance, USERS.balance.plus(excluded(USERS.balance)))
                                        .where(USERS.name.ne(excluded(USERS.name)))),
                        into + " on conflict on constraint users_email_key do update set name = excluded.name,"
                                + " role = excluded.role, balance = users.balance + excluded.balance"
                                + " where users.name <> excluded.name",
                        johns));
    }

    static Stream<Arguments> updates() {
        return Stream.of(
                of(
                        update(USERS)
                                .set(USERS.name, "J")
                                .set(USERS.age, USERS.age.plus(1))
                                .where(USERS.id.eq(1)),
                        "update users set name = ?, age = age + ? where id = ?",
                        "J",
                        1,
                        1),
                of(
                        update(USERS).set(USERS.cityId, CITIES.id).from(CITIES).where(CITIES.name.eq("Seattle")),
                        "update users set city_id = cities.id from cities where cities.name = ?",
                        "Seattle"),
                of(update(USERS).setNull(USERS.age).everyRow(), "update users set age = null"),
                of(
                        update(USERS)
                                .setDefault(USERS.createdAt)
                                .where(USERS.id.eq(1))
                                .returning(USERS.createdAt),
                        "update users set created_at = default where id = ? returning created_at",
                        1));
    }

    static Stream<Arguments> deletes() {
        return Stream.of(
                of(deleteFrom(USERS).where(USERS.id.eq(1)), "delete from users where id = ?", 1),
                of(deleteFrom(USERS).everyRow(), "delete from users"),
                of(
                        deleteFrom(USERS)
                                .using(CITIES)
                                .where(USERS.cityId.eq(CITIES.id).and(CITIES.name.eq("X")))
                                .returning(USERS.id),
                        "delete from users using cities where users.city_id = cities.id and cities.name = ?"
                                + " returning users.id",
                        "X"));
    }

    @Test
    void valuesAreMaskedAndTextIsKept() {
        Select<Long> statement = select(USERS.id).from(USERS).where(USERS.name.eq("secret"));
        assertThat(statement).hasToString("select id from users where name = ? -- [text ***]");
        assertThat(statement.sql()).isSameAs(statement.sql());
        assertThat(john()).asString().doesNotContain("John");
    }

    @Test
    void thousandsOfConditionsAreNoDeepTree() {
        List<Condition> conditions =
                Stream.iterate(1L, i -> i + 1).limit(50_000).map(USERS.id::eq).toList();
        assertThat(select(USERS.id).from(USERS).where(any(conditions)).sql().binds())
                .hasSize(50_000);
    }

    @Test
    void anInvalidStatementSaysSoAsText() {
        assertThat(select(USERS.id)).asString().startsWith("invalid statement: Column users.id is used in the select");
    }

    @Test
    void everyClauseLeavesTheStatementAsItWas() {
        Select<Long> base = select(USERS.id).from(USERS);
        base.where(USERS.id.eq(1)).orderBy(USERS.id.asc()).limit(1);
        assertThat(base.sql().sql()).isEqualTo("select id from users");
    }

    private static Arguments of(Object statement, String sql, Object... values) {
        return Arguments.of(statement, sql, Arrays.copyOf(values, values.length, Object[].class));
    }
}
