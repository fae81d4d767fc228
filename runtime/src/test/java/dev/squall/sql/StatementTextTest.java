package dev.squall.sql;

import static dev.squall.sql.Sql.*;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.sql.render.Rendered;
import dev.squall.sql.sample.NewCity;
import dev.squall.sql.sample.Role;
import dev.squall.sql.tuple.Row2;
import dev.squall.type.Bind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exact text and values of whole statements; {@link StatementResultTest} runs them. Longer than other classes: it is a
 * table of statements, read beside its twin.
 */
class StatementTextTest {

    @ParameterizedTest
    @MethodSource({"derivedTables", "ctes", "recursion", "functions", "clauses", "inserts", "changes", "merges", "pages"
    })
    void isWrittenAs(Statement statement, String sql, Object[] values) {
        Rendered rendered = statement.sql();
        assertThat(rendered.sql()).isEqualTo(sql);
        assertThat(rendered.binds()).<Object>map(Bind::value).containsExactly(values);
    }

    static Stream<Statement> everyStatement() {
        return Stream.of(
                        derivedTables(),
                        ctes(),
                        recursion(),
                        functions(),
                        clauses(),
                        inserts(),
                        changes(),
                        merges(),
                        pages())
                .flatMap(s -> s)
                .map(a -> (Statement) a.get()[0]);
    }

    static Stream<Arguments> derivedTables() {
        var n = count().as("n");
        var perCity = select(USERS.cityId, n)
                .from(USERS)
                .where(USERS.age.gt(18))
                .groupBy(USERS.cityId)
                .asTable("per_city");
        var unnamed = select(USERS.id, CITIES.id, max(USERS.age))
                .from(USERS)
                .join(CITIES, USERS.cityId.eq(CITIES.id))
                .groupBy(USERS.id, CITIES.id)
                .asTable("t");
        var newest = selectFrom(USERS)
                .where(USERS.cityId.eq(CITIES.id))
                .orderBy(USERS.createdAt.desc())
                .limit(3)
                .asTable("newest")
                .lateral();
        return Stream.of(
                of(
                        select(CITIES.name, perCity.column(n))
                                .from(perCity)
                                .join(CITIES, CITIES.id.eq(perCity.column(USERS.cityId)))
                                .where(perCity.column(n).gt(2L)),
                        "select cities.name, per_city.n from (select users.city_id, count(*) as n from users"
                                + " where users.age > ? group by users.city_id) as per_city"
                                + " join cities on cities.id = per_city.city_id where per_city.n > ?",
                        18,
                        2L),
                of(
                        select().from(unnamed),
                        "select id, c2, c3 from (select users.id, cities.id, max(users.age) from users"
                                + " join cities on users.city_id = cities.id group by users.id, cities.id)"
                                + " as t (id, c2, c3)"),
                of(
                        select(CITIES.name, perCity.outer().column(n))
                                .from(CITIES)
                                .leftJoin(
                                        perCity.outer(),
                                        CITIES.id.eq(perCity.outer().column(USERS.cityId))),
                        "select cities.name, per_city.n from cities left join (select users.city_id, count(*) as n"
                                + " from users where users.age > ? group by users.city_id) as per_city"
                                + " on cities.id = per_city.city_id",
                        18),
                of(
                        select(CITIES.name, newest.column(USERS.name))
                                .from(CITIES)
                                .crossJoin(newest),
                        "select cities.name, newest.name from cities cross join lateral (select "
                                + USER_COLUMNS
                                + " from users where users.city_id = cities.id order by users.created_at desc limit ?)"
                                + " as newest",
                        3L),
                of(
                        select(USERS.id)
                                .from(USERS)
                                .union(select(CITIES.id)
                                        .from(CITIES)
                                        .orderBy(CITIES.id.asc())
                                        .limit(1))
                                .orderBy(USERS.id.desc()),
                        "select id from users union (select id from cities order by id limit ?) order by 1 desc",
                        1L));
    }

    private static final String USER_COLUMNS = "users.id, users.email, users.name, users.age, users.city_id,"
            + " users.created_at, users.balance, users.role, users.preferences, users.tags";

    static Stream<Arguments> ctes() {
        var adults = with("adults", select(USERS.id, USERS.cityId).from(USERS).where(USERS.age.ge(18)));
        var busy = with(
                "busy",
                select(adults.column(USERS.cityId), count()).from(adults).groupBy(adults.column(USERS.cityId)));
        var moved = with("moved", deleteFrom(USERS).where(USERS.age.lt(3)).returning(row(USERS.name, USERS.cityId)));
        var other = adults.as("other");
        return Stream.of(
                of(
                        select().from(adults),
                        "with adults as (select id, city_id from users where age >= ?) select id, city_id from adults",
                        18),
                of(
                        select(CITIES.name)
                                .from(CITIES)
                                .where(CITIES.id.eq(5).and(exists(select(busy).from(busy))))
                                .limit(2),
                        "with adults as (select id, city_id from users where age >= ?), busy (city_id, c2) as"
                                + " (select city_id, count(*) from adults group by city_id)"
                                + " select name from cities where id = ? and exists (select busy.city_id, busy.c2"
                                + " from busy) limit ?",
                        18,
                        5,
                        2L),
                of(
                        select(adults.column(USERS.id))
                                .from(adults)
                                .join(other, other.column(USERS.id).gt(adults.column(USERS.id))),
                        "with adults as (select id, city_id from users where age >= ?) select adults.id from adults"
                                + " join adults as other on other.id > adults.id",
                        18),
                of(
                        select(count()).from(adults.materialized()),
                        "with adults as materialized (select id, city_id from users where age >= ?)"
                                + " select count(*) from adults",
                        18),
                of(
                        select(count()).from(adults.notMaterialized()),
                        "with adults as not materialized (select id, city_id from users where age >= ?)"
                                + " select count(*) from adults",
                        18),
                of(
                        insert(
                                        CITIES,
                                        CITIES.name,
                                        select(moved.column(USERS.name)).from(moved))
                                .returning(CITIES.id),
                        "with moved as (delete from users where age < ? returning name, city_id)"
                                + " insert into cities (name) select name from moved returning id",
                        3),
                of(
                        select(CITIES.name).from(CITIES).limit(1).with(moved),
                        "with moved as (delete from users where age < ? returning name, city_id)"
                                + " select name from cities limit ?",
                        3,
                        1L),
                of(
                        insert(CITIES, NewCity.name("x")).with(moved),
                        "with moved as (delete from users where age < ? returning name, city_id)"
                                + " insert into cities (name) values (?)",
                        3,
                        "x"),
                of(
                        deleteFrom(USERS)
                                .using(adults)
                                .where(USERS.id.eq(adults.column(USERS.id)))
                                .returning(USERS.name),
                        "with adults as (select id, city_id from users where age >= ?) delete from users using adults"
                                + " where users.id = adults.id returning users.name",
                        18));
    }

    static Stream<Arguments> recursion() {
        var next = USERS.as("n");
        var chain = withRecursive(
                "chain",
                select(USERS.id, USERS.cityId).from(USERS).where(USERS.id.eq(1)),
                c -> select(next.id, next.cityId).from(next).join(c, next.cityId.eq(c.column(USERS.id))));
        String body = "(select id, city_id from users where id = ? union all select n.id, n.city_id from users as n"
                + " join chain on n.city_id = chain.id)";
        return Stream.of(
                of(
                        select().from(chain).where(chain.column(USERS.id).gt(0L)),
                        "with recursive chain as " + body + " select id, city_id from chain where id > ?",
                        1,
                        0L),
                of(
                        select().from(chain.searchDepthFirst(USERS.id))
                                .orderBy(chain.searchDepthFirst(USERS.id).searchOrder()),
                        "with recursive chain as " + body + " search depth first by id set search_order"
                                + " select id, city_id from chain order by search_order",
                        1),
                of(
                        select().from(chain.searchBreadthFirst(USERS.id)),
                        "with recursive chain as " + body + " search breadth first by id set search_order"
                                + " select id, city_id from chain",
                        1),
                of(
                        select().from(chain.cycle(USERS.id))
                                .where(chain.cycle(USERS.id).isCycle().not()),
                        "with recursive chain as " + body + " cycle id set is_cycle using cycle_path"
                                + " select id, city_id from chain where not is_cycle",
                        1),
                of(
                        select().from(withRecursiveDistinct(
                                "up",
                                select(value(1).as("i")),
                                up -> select(up.column(value(1)).plus(1))
                                        .from(up)
                                        .where(up.column(value(1)).lt(3)))),
                        "with recursive up as (select ?::integer as i union select i + ? from up where i < ?)"
                                + " select i from up",
                        1,
                        1,
                        3));
    }

    static Stream<Arguments> functions() {
        var days = generateSeries("n", value(1), value(3));
        var tag = unnest("t", USERS.tags);
        var json = tableFunction(
                        "x", "jsonb_to_recordset", sql("'[{\"a\": 1}]'::jsonb").as(JSON))
                .named("a", INTEGER);
        var given = values("v", TEXT, INTEGER, List.of(new Row2<>("a", 1), new Row2<>("b", 2)));
        return Stream.of(
                of(
                        select(days.column("value", INTEGER)).from(days),
                        "select value from generate_series(?::integer, ?::integer) as n (value)",
                        1,
                        3),
                of(
                        select(USERS.id, tag.column("value", TEXT)).from(USERS).crossJoin(tag),
                        "select users.id, t.value from users cross join unnest(users.tags) as t (value)"),
                of(
                        select(USERS.id, tag.outer().column("value", TEXT))
                                .from(USERS)
                                .leftJoin(tag.outer(), Condition.alwaysTrue()),
                        "select users.id, t.value from users left join unnest(users.tags) as t (value) on true"),
                of(
                        select(json.nullableColumn("a", INTEGER)).from(json),
                        "select a from jsonb_to_recordset(('[{\"a\": 1}]'::jsonb)) as x (a integer)"),
                of(
                        select(given.v1().upper(), given.v2().plus(1)).from(given),
                        "select upper(c1), c2 + ? from unnest(?::text[], ?::integer[]) as v (c1, c2)",
                        1,
                        List.of("a", "b"),
                        List.of(1, 2)));
    }

    private static final dev.squall.type.Codec<String> JSON = dev.squall.type.Codecs.JSON_TEXT;

    static Stream<Arguments> clauses() {
        return Stream.of(
                of(
                        selectFrom(CITIES).orderBy(CITIES.name.asc()).limit(3).withTies(),
                        "select id, name from cities order by name fetch first (?) rows with ties",
                        3L),
                of(
                        select(nullable(USERS.role), nullable(USERS.cityId), count(), grouping(USERS.role))
                                .from(USERS)
                                .groupBy(rollup(USERS.role, USERS.cityId)),
                        "select role, city_id, count(*), grouping(role) from users group by rollup (role, city_id)"),
                of(
                        select(count()).from(USERS).groupBy(USERS.role).groupBy(cube(USERS.age, USERS.cityId)),
                        "select count(*) from users group by role, cube (age, city_id)"),
                of(
                        select(count())
                                .from(USERS)
                                .groupBy(groupingSets(List.of(USERS.role, USERS.age), List.of(USERS.role), List.of())),
                        "select count(*) from users group by grouping sets ((role, age), (role), ())"),
                of(selectFrom(CITIES).forShare(), "select id, name from cities for share"),
                of(selectFrom(CITIES).forNoKeyUpdate(), "select id, name from cities for no key update"),
                of(
                        selectFrom(CITIES).forKeyShare(l -> l.of(CITIES).noWait()),
                        "select id, name from cities for key share of cities nowait"));
    }

    static Stream<Arguments> inserts() {
        return Stream.of(
                of(
                        insert(CITIES, CITIES.name, select(USERS.name).from(USERS)),
                        "insert into cities (name) select name from users"),
                of(
                        insert(
                                        CITIES,
                                        row(CITIES.id, CITIES.name),
                                        select(USERS.id, USERS.name).from(USERS))
                                .overridingSystemValue()
                                .onConflictDoNothing(),
                        "insert into cities (id, name) overriding system value select id, name from users"
                                + " on conflict do nothing"),
                of(
                        insert(
                                        CITIES,
                                        row(CITIES.id, CITIES.name),
                                        select(USERS.id, USERS.name).from(USERS))
                                .overridingUserValue(),
                        "insert into cities (id, name) overriding user value select id, name from users"),
                of(insertDefaultValues(CITIES), "insert into cities default values"),
                of(
                        insert(CITIES, NewCity.name("x"))
                                .onConflictColumns(CITIES.id)
                                .doUpdate(s -> s.setExcluded(CITIES.name).where(CITIES.name.ne("y"))),
                        "insert into cities (name) values (?) on conflict (id) do update set name = excluded.name"
                                + " where cities.name <> ?",
                        "x",
                        "y"),
                of(
                        insert(CITIES, NewCity.name("x"))
                                .onConflictColumns(CITIES.name)
                                .where(CITIES.name.ne(sql("'z'").asText()))
                                .doNothing(),
                        "insert into cities (name) values (?) on conflict (name) where name <> ('z') do nothing",
                        "x"),
                of(
                        insert(CITIES, NewCity.name("x"))
                                .onConflict(CITIES.PRIMARY_KEY)
                                .doUpdate(s -> s.setExcluded(CITIES.name))
                                .returning(old -> row(CITIES.id, old.isMissing(), old.column(CITIES.name))),
                        "insert into cities (name) values (?) on conflict on constraint cities_pkey do update"
                                + " set name = excluded.name returning id, old is null, old.name",
                        "x"));
    }

    record Patch(long id, String name, List<String> tags, Integer age) {}

    static Stream<Arguments> changes() {
        var patches = List.of(new Patch(1, "a", List.of("x"), 3), new Patch(2, "b", List.of(), 4));
        var city = CITIES.outer();
        return Stream.of(
                of(
                        update(USERS)
                                .each(
                                        patches,
                                        p -> p.key(USERS.id, Patch::id)
                                                .set(USERS.name, Patch::name)
                                                .set(USERS.tags, Patch::tags)
                                                .setNullable(USERS.age, Patch::age)),
                        "update users set name = r.name, tags = r.tags::text[], age = r.age"
                                + " from unnest(?::bigint[], ?::text[], ?::text[], ?::integer[])"
                                + " as r (id, name, tags, age) where users.id = r.id",
                        List.of(1L, 2L),
                        List.of("a", "b"),
                        List.of("{\"x\"}", "{}"),
                        List.of(3, 4)),
                of(
                        update(USERS)
                                .set(USERS.name, "x")
                                .where(USERS.id.eq(1))
                                .returning(old -> row(old.column(USERS.name), USERS.name, old.column(USERS.age))),
                        "update users set name = ? where id = ? returning old.name, name, old.age",
                        "x",
                        1),
                of(
                        update(USERS)
                                .set(USERS.name, city.name.coalesce("none"))
                                .from(USERS.as("u"))
                                .leftJoin(city, USERS.as("u").cityId.eq(city.id))
                                .where(USERS.id.eq(USERS.as("u").id)),
                        "update users set name = coalesce(cities.name, ?) from users as u"
                                + " left join cities on u.city_id = cities.id where users.id = u.id",
                        "none"));
    }

    static Stream<Arguments> merges() {
        var given = values("v", BIGINT, TEXT, List.of(new Row2<>(1L, "a")));
        return Stream.of(of(
                mergeInto(CITIES)
                        .using(given, CITIES.id.eq(given.v1()))
                        .whenMatched(given.v2().eq(""))
                        .delete()
                        .whenMatched()
                        .update(s -> s.set(CITIES.name, given.v2()))
                        .whenNotMatched(given.v2().eq(""))
                        .doNothing()
                        .whenNotMatched()
                        .insert(i -> i.set(CITIES.name, given.v2().upper()))
                        .whenNotMatchedBySource(CITIES.name.eq("old"))
                        .delete()
                        .whenNotMatchedBySource()
                        .doNothing()
                        .returning(row(mergeAction(), CITIES.id)),
                "merge into cities using unnest(?::bigint[], ?::text[]) as v (c1, c2) on cities.id = v.c1"
                        + " when matched and v.c2 = ? then delete"
                        + " when matched then update set name = v.c2"
                        + " when not matched and v.c2 = ? then do nothing"
                        + " when not matched then insert (name) values (upper(v.c2))"
                        + " when not matched by source and cities.name = ? then delete"
                        + " when not matched by source then do nothing"
                        + " returning merge_action(), cities.id",
                List.of(1L),
                List.of("a"),
                "",
                "",
                "old"));
    }

    static Stream<Arguments> pages() {
        var byAge = selectFrom(CITIES).keyset(CITIES.name.asc(), CITIES.id.desc());
        var byName = select(USERS.name)
                .from(USERS)
                .where(USERS.role.eq(Role.ADMIN))
                .keyset(USERS.name.desc(), USERS.id.desc());
        var nulls = select(USERS.id).from(USERS).keyset(USERS.age.asc(), USERS.id.asc());
        return Stream.of(
                of(
                        byName.select(10, null),
                        "select name, name, id from users where role = ? order by name desc, id desc limit ?",
                        Role.ADMIN,
                        11L),
                of(
                        byName.select(10, new Cursor(List.of("x", "7"))),
                        "select name, name, id from users where role = ? and row(name, id) < row(?, ?)"
                                + " order by name desc, id desc limit ?",
                        Role.ADMIN,
                        "x",
                        7L,
                        11L),
                of(
                        byAge.select(10, new Cursor(List.of("x", "7"))),
                        "select id, name, name, id from cities where name > ? or name = ? and id < ?"
                                + " order by name, id desc limit ?",
                        "x",
                        "x",
                        7L,
                        11L),
                of(
                        nulls.select(1, new Cursor(List.of("30", "7"))),
                        "select id, age, id from users where age > ? or age is null or age = ? and id > ?"
                                + " order by age, id limit ?",
                        30,
                        30,
                        7L,
                        2L),
                of(
                        nulls.select(1, new Cursor(Arrays.asList(null, "7"))),
                        "select id, age, id from users where age is null and id > ? order by age, id limit ?",
                        7L,
                        2L));
    }

    private static Arguments of(Object statement, String sql, Object... values) {
        return Arguments.of(statement, sql, Arrays.copyOf(values, values.length, Object[].class));
    }
}
