package dev.squall.sql;

import static dev.squall.sql.Sql.*;
import static dev.squall.sql.sample.StayTable.Points.POINTS;
import static dev.squall.sql.sample.StayTable.STAYS;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.sql.render.InvalidStatement;
import dev.squall.type.Codecs;
import dev.squall.type.vector.Vector;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Aggregates and window functions: their exact SQL, and what PostgreSQL gives. */
class AggregateTest {

    private static ExpressionServer server;

    @BeforeAll
    static void start() throws SQLException {
        server = ExpressionServer.start();
    }

    @AfterAll
    static void stop() throws SQLException {
        server.close();
    }

    private static Arguments of(Selectable<?> expression, String sql, String values) {
        return Arguments.of(expression, sql, values);
    }

    @ParameterizedTest
    @MethodSource({"simple", "collecting", "statistical"})
    void aggregates(Selectable<?> expression, String sql, String value) {
        check(select(expression).from(USERS), sql, value);
    }

    @ParameterizedTest
    @MethodSource({"ranking", "neighbours", "frames"})
    void windows(Selectable<?> expression, String sql, String values) {
        check(select(expression).from(USERS), sql, values);
    }

    private static void check(Select<?> select, String sql, String values) {
        assertThat(select.sql().sql()).isEqualTo("select " + sql + " from users");
        assertThat(server.values(select)).isEqualTo(values);
    }

    static Stream<Arguments> simple() {
        Condition ann = USERS.name.eq("Ann");
        return Stream.of(
                of(count(), "count(*)", "2"),
                of(count(USERS.age).distinct(), "count(distinct age)", "1"),
                of(count().filter(ann), "count(*) filter (where name = ?)", "1"),
                of(count().filter(ann).filter(USERS.id.eq(2)), "count(*) filter (where name = ? and id = ?)", "0"),
                of(count().filter(ann.onlyIf(false)), "count(*)", "2"),
                of(sum(USERS.balance).filter(ann), "sum(balance) filter (where name = ?)", "1.50"),
                of(
                        sum(USERS.age).filter(ann.not()).coalesce(java.math.BigDecimal.ZERO),
                        "coalesce(sum(age) filter (where not name = ?), ?)",
                        "0"),
                of(avg(USERS.id).distinct(), "avg(distinct id)", "1.5000000000000000"),
                of(min(USERS.age), "min(age)", "30"),
                of(max(USERS.name), "max(name)", "Bob"),
                of(min(USERS.createdAt), "min(created_at)", "2023-01-02T03:04:05Z"),
                of(max(USERS.role), "max(role)", "MEMBER"),
                of(anyValue(USERS.age), "any_value(age)", "30"),
                of(boolAnd(USERS.age.gt(1)), "bool_and(age > ?)", "true"),
                of(boolOr(USERS.id.gt(1)), "bool_or(id > ?)", "true"),
                of(every(USERS.id.gt(1)).not(), "not every(id > ?)", "true"),
                of(bitAnd(USERS.id), "bit_and(id)", "0"),
                of(bitOr(USERS.id), "bit_or(id)", "3"));
    }

    static Stream<Arguments> collecting() {
        return Stream.of(
                of(arrayAgg(USERS.name).orderBy(USERS.id.desc()), "array_agg(name order by id desc)", "[Bob, Ann]"),
                of(arrayAgg(USERS.age).orderBy(USERS.id.asc()), "array_agg(age order by id)", "[30, null]"),
                of(arrayAgg(USERS.name).distinct().size(), "cardinality(array_agg(distinct name))", "2"),
                of(
                        stringAgg(USERS.name, ", ").orderBy(USERS.age.asc().nullsFirst(), USERS.id.asc()),
                        "string_agg(name, ? order by age nulls first, id)",
                        "Bob, Ann"),
                of(jsonAgg(USERS.age), "json_agg(age)", "[30, null]"),
                of(jsonbAgg(USERS.name).orderBy(USERS.id.asc()), "jsonb_agg(name order by id)", "[\"Ann\", \"Bob\"]"),
                of(
                        jsonObjectAgg(USERS.name, USERS.age),
                        "json_object_agg(name, age)",
                        "{ \"Ann\" : 30, \"Bob\" : null }"),
                of(
                        jsonbObjectAgg(USERS.name, USERS.age),
                        "jsonb_object_agg(name, age)",
                        "{\"Ann\": 30, \"Bob\": null}"),
                of(
                        jsonbAgg(jsonbBuildObject().with("n", USERS.id).build()).filter(USERS.id.eq(1)),
                        "jsonb_agg(jsonb_build_object(?::text, id)) filter (where id = ?)",
                        "[{\"n\": 1}]"));
    }

    static Stream<Arguments> statistical() {
        return Stream.of(
                of(stddev(USERS.balance).round(3), "round(stddev_samp(balance)::numeric, ?)::numeric", "2.652"),
                of(stddevPop(USERS.balance), "stddev_pop(balance)", "1.8750000000000000"),
                of(variance(USERS.balance), "var_samp(balance)", "7.0312500000000000"),
                of(variancePop(USERS.id), "var_pop(id)", "0.25000000000000000000"),
                of(corr(USERS.balance, USERS.id), "corr(balance, id)", "-1.0"),
                of(covarPop(USERS.id, USERS.id), "covar_pop(id, id)", "0.25"),
                of(covarSamp(USERS.id, USERS.id), "covar_samp(id, id)", "0.5"),
                of(regrSlope(USERS.balance, USERS.id), "regr_slope(balance, id)", "-3.75"),
                of(regrIntercept(USERS.balance, USERS.id), "regr_intercept(balance, id)", "5.25"),
                of(
                        percentileCont(0.5, USERS.id),
                        "percentile_cont(?::double precision) within group (order by id)",
                        "1.5"),
                of(
                        percentileDisc(0.5, USERS.id),
                        "percentile_disc(?::double precision) within group (order by id)",
                        "1"),
                of(
                        percentileDisc(1, USERS.name),
                        "percentile_disc(?::double precision) within group (order by name)",
                        "Bob"),
                of(
                        percentileDisc(0, USERS.createdAt).filter(USERS.id.eq(1)),
                        "percentile_disc(?::double precision) within group (order by created_at)"
                                + " filter (where id = ?)",
                        "2024-02-29T12:30:00.500Z"),
                of(mode(USERS.age), "mode() within group (order by age)", "30"),
                of(mode(USERS.name.left(0)), "mode() within group (order by left(name, ?))", ""),
                of(mode(USERS.role), "mode() within group (order by role)", "ADMIN"));
    }

    static Stream<Arguments> ranking() {
        return Stream.of(
                of(rowNumber().over(w -> w.orderBy(USERS.id.desc())), "row_number() over (order by id desc)", "1 | 2"),
                of(
                        rank().over(w -> w.partitionBy(USERS.role).orderBy(USERS.id.asc())),
                        "rank() over (partition by role order by id)",
                        "1 | 1"),
                of(denseRank().over(w -> w.orderBy(USERS.id.asc())), "dense_rank() over (order by id)", "1 | 2"),
                of(
                        percentRank().over(w -> w.orderBy(USERS.id.asc())),
                        "percent_rank() over (order by id)",
                        "0.0 | 1.0"),
                of(cumeDist().over(w -> w.orderBy(USERS.id.asc())), "cume_dist() over (order by id)", "0.5 | 1.0"),
                of(ntile(2).over(w -> w.orderBy(USERS.id.asc())), "ntile(?) over (order by id)", "1 | 2"));
    }

    static Stream<Arguments> neighbours() {
        return Stream.of(
                of(lag(USERS.name).over(w -> w.orderBy(USERS.id.asc())), "lag(name) over (order by id)", "null | Ann"),
                of(
                        lag(USERS.id, 1).over(w -> w.orderBy(USERS.id.asc())).plus(1),
                        "lag(id, ?) over (order by id) + ?",
                        "null | 2"),
                of(
                        lead(USERS.role).over(w -> w.orderBy(USERS.id.asc())),
                        "lead(role) over (order by id)",
                        "MEMBER | null"),
                of(
                        lag(USERS.name, 1, value("none"))
                                .over(w -> w.orderBy(USERS.id.asc()))
                                .upper(),
                        "upper(lag(name, ?, ?::text) over (order by id))",
                        "NONE | ANN"),
                of(
                        lead(USERS.id, 1, USERS.id).over(w -> w.orderBy(USERS.id.asc())),
                        "lead(id, ?, id) over (order by id)",
                        "2 | 2"),
                of(
                        lead(USERS.id, 2).over(w -> w.orderBy(USERS.id.asc())).coalesce(9L),
                        "coalesce(lead(id, ?) over (order by id), ?)",
                        "9 | 9"),
                of(
                        firstValue(USERS.createdAt)
                                .over(w -> w.orderBy(USERS.id.asc()))
                                .toDate(),
                        "first_value(created_at) over (order by id)::date",
                        "2024-02-29 | 2024-02-29"),
                of(
                        lastValue(USERS.age).over(w -> w.orderBy(USERS.id.asc())),
                        "last_value(age) over (order by id)",
                        "30 | null"),
                of(
                        nthValue(USERS.name, 2).over(w -> w.orderBy(USERS.id.asc())),
                        "nth_value(name, ?) over (order by id)",
                        "null | Bob"));
    }

    static Stream<Arguments> frames() {
        return Stream.of(
                of(count().over(), "count(*) over ()", "2 | 2"),
                of(
                        sum(USERS.id).filter(USERS.id.eq(1)).over(w -> w.partitionBy(USERS.role)),
                        "sum(id) filter (where id = ?) over (partition by role)",
                        "1 | null"),
                of(
                        sum(USERS.id).over(w -> w.orderBy(USERS.id.asc()).rows(unboundedPreceding(), currentRow())),
                        "sum(id) over (order by id rows between unbounded preceding and current row)",
                        "1 | 3"),
                of(
                        sum(USERS.id)
                                .over(w -> w.orderBy(USERS.id.asc())
                                        .rows(preceding(1), following(1))
                                        .excludeCurrentRow()),
                        "sum(id) over (order by id rows between ?::bigint preceding and ?::bigint following"
                                + " exclude current row)",
                        "2 | 1"),
                of(
                        count().over(w -> w.orderBy(USERS.createdAt.asc())
                                .range(preceding(Duration.ofDays(1)), following(Duration.ofDays(1)))),
                        "count(*) over (order by created_at range between ?::interval preceding and ?::interval"
                                + " following)",
                        "1 | 1"),
                of(
                        count().over(w -> w.orderBy(USERS.role.asc())
                                .groups(currentRow(), unboundedFollowing())
                                .excludeTies()),
                        "count(*) over (order by role groups between current row and unbounded following"
                                + " exclude ties)",
                        "2 | 1"),
                of(
                        count().over(w -> w.groups(currentRow(), unboundedFollowing())
                                .orderBy(USERS.id.asc())
                                .excludeGroup()),
                        "count(*) over (order by id groups between current row and unbounded following"
                                + " exclude group)",
                        "1 | 0"));
    }

    @Test
    void windowsHaveNames() {
        Window byRole = window("by role").partitionBy(USERS.role).orderBy(USERS.id.asc());
        Window all = window("w2");
        var select = select(USERS.name, rowNumber().over(byRole), count().over(all))
                .from(USERS)
                .window(byRole, all)
                .orderBy(sum(USERS.id).over(byRole).desc());
        assertThat(select.sql().sql())
                .isEqualTo("select name, row_number() over \"by role\", count(*) over w2 from users"
                        + " window \"by role\" as (partition by role order by id), w2 as ()"
                        + " order by sum(id) over \"by role\" desc");
        assertThat(server.values(select)).isEqualTo("Row3[v1=Bob, v2=1, v3=2] | Row3[v1=Ann, v2=1, v3=2]");
    }

    @Test
    void windowsMustBeDeclaredAsTheyAreUsed() {
        Window w = window("w").orderBy(USERS.id.asc());
        assertThatThrownBy(() -> select(rank().over(w)).from(USERS).sql())
                .isInstanceOf(InvalidStatement.class)
                .hasMessage("The window \"w\" is used in the select list, but the select does not declare it. Add"
                        + " window(...) with the same object to the select.");
        assertThatThrownBy(() -> select(USERS.id).from(USERS).window(w.partitionBy(USERS.id), Window.ALL))
                .hasMessage("A window without a name cannot be declared. Start it with window(\"name\"), or give it to"
                        + " over() only.");
        assertThatThrownBy(w::excludeTies)
                .hasMessage("excludeTies() needs a frame to leave rows out of. Call rows(), range() or groups() before"
                        + " it.");
    }

    @Test
    void groupingTellsTotalsApart() {
        var select = select(grouping(USERS.role), sumIntervals(STAYS.length))
                .from(USERS)
                .join(STAYS, STAYS.id.eq(USERS.id))
                .groupBy(USERS.role)
                .orderBy(USERS.role.asc());
        assertThat(select.sql().sql())
                .isEqualTo("select grouping(users.role), sum(stays.length) from users join stays on stays.id = users.id"
                        + " group by users.role order by users.role");
        assertThat(server.values(select))
                .isEqualTo("Row2[v1=0, v2=Optional[+0 mons +1 days +2:00:00]] |"
                        + " Row2[v1=0, v2=Optional[+1 mons +0 days +0:00:00]]");
    }

    /** The embedded server lacks the extension, so this is text only. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            distance              | place <-> ?::vector
            cosineDistance        | place <=> ?::vector
            negativeInnerProduct  | place <#> ?::vector
            taxicabDistance       | place <+> ?::vector
            """)
    void vectors(String method, String sql) {
        Vector origin = Vector.of(0, 0);
        NumberValue<Double> distance = switch (method) {
            case "distance" -> POINTS.place.distance(origin);
            case "cosineDistance" -> POINTS.place.cosineDistance(origin);
            case "negativeInnerProduct" -> POINTS.place.negativeInnerProduct(origin);
            default -> POINTS.place.taxicabDistance(origin);
        };
        assertThat(select(POINTS.id)
                        .from(POINTS)
                        .orderBy(
                                distance.asc(),
                                POINTS.place.distance(POINTS.place).asc())
                        .sql()
                        .sql())
                .isEqualTo("select id from points order by " + sql + ", place <-> place");
    }

    @Test
    void aCodecThatHidesItsElementsSaysSo() {
        var mapped = Codecs.<java.util.List<String>, java.util.List<String>>mapped(
                Codecs.list(Codecs.TEXT), list -> list, list -> list);
        assertThatThrownBy(() -> Codecs.element(mapped))
                .hasMessage("The codec of text[] does not tell that of its elements. Make it with Codecs.list(element),"
                        + " or write the operation with sql(...).");
    }
}
