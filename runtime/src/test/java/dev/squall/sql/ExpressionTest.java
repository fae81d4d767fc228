package dev.squall.sql;

import static dev.squall.sql.Sql.*;
import static dev.squall.sql.sample.StayTable.STAYS;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.sql.sample.Preferences;
import dev.squall.sql.sample.Role;
import dev.squall.sql.tuple.Row2;
import dev.squall.type.Codecs;
import dev.squall.type.network.Cidr;
import dev.squall.type.network.Inet;
import dev.squall.type.network.NetworkCodecs;
import dev.squall.type.range.Range;
import dev.squall.type.range.RangeCodecs;
import dev.squall.type.temporal.Interval;
import dev.squall.type.temporal.IntervalCodecs;
import dev.squall.type.text.FullTextCodecs;
import dev.squall.type.text.TsQuery;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation: its exact SQL, and what PostgreSQL gives for a row with everything and a row with NULLs. One file, longer
 * than others, because it is one table of cases.
 */
class ExpressionTest {

    private static ExpressionServer server;

    @BeforeAll
    static void start() throws SQLException {
        server = ExpressionServer.start();
    }

    @AfterAll
    static void stop() throws SQLException {
        server.close();
    }

    @ParameterizedTest
    @MethodSource({"numbers", "math", "choices", "casts", "values"})
    void numbersAndChoices(Selectable<?> expression, String sql, String values) {
        check(expression, USERS, USERS.id, sql, values);
    }

    @ParameterizedTest
    @MethodSource({"texts", "patterns"})
    void texts(Selectable<?> expression, String sql, String values) {
        check(expression, USERS, USERS.id, sql, values);
    }

    @ParameterizedTest
    @MethodSource({"instants"})
    void instants(Selectable<?> expression, String sql, String values) {
        check(expression, USERS, USERS.id, sql, values);
    }

    @ParameterizedTest
    @MethodSource({"temporals", "intervals"})
    void datesAndIntervals(Selectable<?> expression, String sql, String values) {
        check(expression, STAYS, STAYS.id, sql, values);
    }

    @ParameterizedTest
    @MethodSource({"jsonReads", "jsonWrites"})
    void json(Selectable<?> expression, String sql, String values) {
        check(expression, USERS, USERS.id, sql, values);
    }

    @ParameterizedTest
    @MethodSource({"arrays", "quantified"})
    void arrays(Selectable<?> expression, String sql, String values) {
        check(expression, USERS, USERS.id, sql, values);
    }

    @ParameterizedTest
    @MethodSource({"ranges", "networks", "searches"})
    void rangesNetworksAndSearches(Selectable<?> expression, String sql, String values) {
        check(expression, STAYS, STAYS.id, sql, values);
    }

    @ParameterizedTest
    @MethodSource
    void subqueriesAndRows(Selectable<?> expression, String sql, String values) {
        check(expression, USERS, USERS.id, sql, values);
    }

    private static void check(
            Selectable<?> expression, Table<?, ?> table, Expression<?> id, String sql, String values) {
        Select<?> select = select(expression).from(table).orderBy(id.asc());
        assertThat(select.sql().sql()).isEqualTo("select " + sql + " from " + table + " order by id");
        assertThat(server.values(select)).isEqualTo(values);
    }

    private static Arguments of(Selectable<?> expression, String sql, String values) {
        return Arguments.of(expression, sql, values);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                of(USERS.age.plus(1), "age + ?", "31 | null"),
                of(USERS.id.minus(USERS.id), "id - id", "0 | 0"),
                of(USERS.id.times(USERS.cityId), "id * city_id", "1 | null"),
                of(USERS.balance.dividedBy(2), "balance / ?", "0.75000000000000000000 | -1.12500000000000000000"),
                of(USERS.age.modulo(7), "age % ?", "2 | null"),
                of(USERS.id.bitAnd(3L), "id & ?", "1 | 2"),
                of(USERS.id.bitOr(4L), "id | ?", "5 | 6"),
                of(USERS.id.bitXor(3L), "id # ?", "2 | 1"),
                of(USERS.balance.negated().abs(), "abs(-balance)", "1.50 | 2.25"),
                of(USERS.id.in(1, 2), "id = any(?)", "true | true"),
                of(USERS.age.in(1, 30, 3), "age = any(?)", "true | null"),
                of(USERS.id.notIn(1), "id <> all(?)", "false | true"),
                of(USERS.age.betweenSymmetric(40, 20), "age between symmetric ? and ?", "true | null"),
                of(USERS.id.between(USERS.cityId, USERS.id), "id between city_id and id", "true | null"),
                of(USERS.age.toChar("000"), "to_char(age, ?)", " 030 | null"));
    }

    static Stream<Arguments> math() {
        return Stream.of(
                of(USERS.balance.round(), "round(balance)::numeric", "2 | -2"),
                of(USERS.balance.round(1), "round(balance::numeric, ?)::numeric", "1.5 | -2.3"),
                of(USERS.balance.trunc(1), "trunc(balance::numeric, ?)::numeric", "1.5 | -2.2"),
                of(USERS.balance.ceil(), "ceil(balance)::numeric", "2 | -2"),
                of(USERS.balance.floor(), "floor(balance)::numeric", "1 | -3"),
                of(USERS.balance.trunc(), "trunc(balance)::numeric", "1 | -2"),
                of(USERS.balance.sign(), "sign(balance)::numeric", "1 | -1"),
                of(USERS.age.ceil(), "ceil(age)::integer", "30 | null"),
                of(USERS.age.widthBucket(0, 100, 10), "width_bucket(age, ?, ?, ?)::integer", "4 | null"),
                of(
                        USERS.id.plus(3).sqrt().round(3),
                        "round(sqrt((id + ?)::double precision)::numeric, ?)::double" + " precision",
                        "2.0 | 2.236"),
                of(USERS.id.cbrt().floor(), "floor(cbrt(id::double precision))::double precision", "1.0 | 1.0"),
                of(
                        USERS.id.minus(1).exp().floor(),
                        "floor(exp((id - ?)::double precision))::double precision",
                        "1.0 | 2.0"),
                of(USERS.id.ln().floor(), "floor(ln(id::double precision))::double precision", "0.0 | 0.0"),
                of(
                        USERS.id.times(100).log10().floor(),
                        "floor(log10((id * ?)::double precision))::double precision",
                        "2.0 | 2.0"),
                of(
                        USERS.id.minus(1).sin().ceil(),
                        "ceil(sin((id - ?)::double precision))::double precision",
                        "0.0 | 1.0"),
                of(
                        USERS.id.minus(1).cos().ceil(),
                        "ceil(cos((id - ?)::double precision))::double precision",
                        "1.0 | 1.0"),
                of(
                        USERS.id.minus(1).tan().floor(),
                        "floor(tan((id - ?)::double precision))::double precision",
                        "0.0 | 1.0"),
                of(
                        USERS.id.minus(1).asin().floor(),
                        "floor(asin((id - ?)::double precision))::double precision",
                        "0.0 | 1.0"),
                of(
                        USERS.id.minus(1).acos().floor(),
                        "floor(acos((id - ?)::double precision))::double precision",
                        "1.0 | 0.0"),
                of(
                        USERS.id.minus(1).atan().floor(),
                        "floor(atan((id - ?)::double precision))::double precision",
                        "0.0 | 0.0"),
                of(
                        USERS.id.degrees().floor(),
                        "floor(degrees(id::double precision))::double precision",
                        "57.0 | 114.0"),
                of(
                        USERS.id.times(180).radians().floor(),
                        "floor(radians((id * ?)::double precision))::double precision",
                        "3.0 | 6.0"),
                of(USERS.id.power(3).negated(), "-(id::double precision ^ ?::double precision)", "-1.0 | -8.0"),
                of(USERS.age.toDouble(), "age::double precision", "30.0 | null"),
                of(pi().floor(), "floor(pi())::double precision", "3.0 | 3.0"),
                of(random().lt(1.0), "random() < ?", "true | true"));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                of(coalesce(USERS.age, value(7)), "coalesce(age, ?::integer)", "30 | 7"),
                of(coalesce(USERS.cityId, USERS.cityId, USERS.id), "coalesce(city_id, city_id, id)", "1 | 2"),
                of(coalesce(USERS.age, USERS.age), "coalesce(age, age)", "30 | null"),
                of(USERS.age.coalesce(7), "coalesce(age, ?)", "30 | 7"),
                of(nullif(USERS.name, "Bob"), "nullif(name, ?)", "Ann | null"),
                of(nullif(USERS.id, USERS.cityId), "nullif(id, city_id)", "null | 2"),
                of(greatest(USERS.id, USERS.cityId), "greatest(id, city_id)", "1 | 2"),
                of(greatest(USERS.cityId, USERS.cityId), "greatest(city_id, city_id)", "1 | null"),
                of(least(USERS.name, value("B")), "least(name, ?::text)", "Ann | B"),
                of(
                        caseWhen(USERS.age.ge(18), value("adult")).otherwise(USERS.name),
                        "case when age >= ? then ?::text else name end",
                        "adult | Bob"),
                of(
                        caseWhen(USERS.id.eq(1), USERS.createdAt).end(),
                        "case when id = ? then created_at end",
                        "2024-02-29T12:30:00.500Z | null"),
                of(caseWhen(USERS.id.eq(1), USERS.role).end(), "case when id = ? then role end", "ADMIN | null"),
                of(
                        caseOf(USERS.role)
                                .when(Role.ADMIN, value(1))
                                .when(Role.MEMBER, value(2))
                                .otherwise(value(0)),
                        "case when role = ? then ?::integer when role = ? then ?::integer else ?::integer end",
                        "1 | 2"),
                of(caseOf(USERS.name).when("Ann", value("A")).end(), "case when name = ? then ?::text end", "A | null"),
                of(USERS.age.isDistinctFrom(30), "age is distinct from ?", "false | true"));
    }

    static Stream<Arguments> casts() {
        return Stream.of(
                of(cast(USERS.id, Codecs.INTEGER), "id::integer", "1 | 2"),
                of(cast(USERS.age, Codecs.TEXT), "age::text", "30 | null"),
                of(cast(USERS.id, TEXT).concat("!"), "id::text || ?", "1! | 2!"),
                of(cast(USERS.age, TEXT).concat("!"), "age::text || ?", "30! | null"),
                of(cast(USERS.name.length(), BIGINT).plus(1), "length(name)::bigint + ?", "4 | 4"),
                of(cast(USERS.age, NUMERIC).dividedBy(4), "age::numeric / ?", "7.5000000000000000 | null"),
                of(cast(USERS.createdAt, DATE), "created_at::date", "2024-02-29 | 2023-01-02"),
                of(
                        cast(USERS.preferences.textAt("day"), DATE),
                        "(preferences #>> ?::text[])::date",
                        "2024-01-31 | null"),
                of(
                        cast(value("[1,5)"), SqlType.range(RangeCodecs.INT4RANGE))
                                .upper(),
                        "upper(?::text::int4range)",
                        "5 | 5"),
                of(
                        cast(value("10.0.0.1/8"), SqlType.network(NetworkCodecs.INET))
                                .host(),
                        "host(?::text::inet)",
                        "10.0.0.1 | 10.0.0.1"),
                of(
                        cast(value("1 day"), SqlType.interval(IntervalCodecs.INTERVAL))
                                .extract(TemporalField.DAY),
                        "extract(day from ?::text::interval)",
                        "1 | 1"),
                of(
                        cast(value("a b"), SqlType.tsVector(FullTextCodecs.TSVECTOR))
                                .length(),
                        "length(?::text::tsvector)",
                        "2 | 2"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                of(value(true), "?::boolean", "true | true"),
                of(value(1.5), "?::double precision", "1.5 | 1.5"),
                of(value(new BigDecimal("1.50")), "?::numeric", "1.50 | 1.50"),
                of(value(LocalDate.EPOCH), "?::date", "1970-01-01 | 1970-01-01"),
                of(value(Instant.EPOCH), "?::timestamptz", "1970-01-01T00:00:00Z | 1970-01-01T00:00:00Z"),
                of(value(LocalDate.EPOCH.atStartOfDay()), "?::timestamp", "1970-01-01T00:00 | 1970-01-01T00:00"),
                of(value(Codecs.list(Codecs.INTEGER), List.of(1)), "?::integer[]", "[1] | [1]"),
                of(genRandomUuid().isNotNull(), "gen_random_uuid() is not null", "true | true"),
                of(uuidv7().isNull(), "uuidv7() is null", "false | false"),
                of(function("char_length", INTEGER, USERS.name).plus(1), "char_length(name) + ?", "4 | 4"),
                of(sql("1").as(INTEGER).plus(1), "(1) + ?", "2 | 2"),
                of(function("lower", USERS.name).asText(), "lower(name)", "ann | bob"),
                of(function("pg_catalog.abs", Codecs.NUMERIC, USERS.balance), "pg_catalog.abs(balance)", "1.50 | 2.25"),
                of(operator(USERS.name, "||", value("!")).asText(), "name || (?::text)", "Ann! | Bob!"),
                of(
                        operator(USERS.preferences, "?", value("n")).asCondition(),
                        "preferences ?? (?::text)",
                        "true | false"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                of(USERS.name.upper(), "upper(name)", "ANN | BOB"),
                of(USERS.email.initcap(), "initcap(email)", "Ann@X.Org | Bob@X.Org"),
                of(value(" x ").trim(), "trim(?::text)", "x | x"),
                of(value(" x ").trimStart(), "ltrim(?::text)", "x  | x "),
                of(value(" x ").trimEnd(), "rtrim(?::text)", " x |  x"),
                of(USERS.email.trim("ab"), "btrim(email, ?)", "nn@x.org | ob@x.org"),
                of(USERS.name.reversed(), "reverse(name)", "nnA | boB"),
                of(USERS.name.md5().left(4), "left(md5(name), ?)", "82e3 | 2fc1"),
                of(USERS.name.concat(USERS.email), "name || email", "Annann@x.org | Bobbob@x.org"),
                of(USERS.name.concat(cast(USERS.age, TEXT)), "name || age::text", "Ann30 | null"),
                of(concat(USERS.name, USERS.age), "concat(name, age)", "Ann30 | Bob"),
                of(concatWs("-", USERS.name, USERS.age, USERS.id), "concat_ws(?, name, age, id)", "Ann-30-1 | Bob-2"),
                of(format("%s is %s", USERS.name, USERS.age), "format(?, name, age)", "Ann is 30 | Bob is "),
                of(USERS.email.substring(2, 3), "substring(email from ? for ?)", "nn@ | ob@"),
                of(USERS.email.substring(5), "substring(email from ?)", "x.org | x.org"),
                of(USERS.email.substring("^a.n"), "substring(email from ?)", "ann | null"),
                of(USERS.name.overlay("xx", 2, 1), "overlay(name placing ? from ? for ?)", "Axxn | Bxxb"),
                of(USERS.name.left(2), "left(name, ?)", "An | Bo"),
                of(USERS.name.right(-1), "right(name, ?)", "nn | ob"),
                of(USERS.name.padStart(5, "*"), "lpad(name, ?, ?)", "**Ann | **Bob"),
                of(USERS.name.padEnd(5, "*"), "rpad(name, ?, ?)", "Ann** | Bob**"),
                of(USERS.name.repeat(2), "repeat(name, ?)", "AnnAnn | BobBob"),
                of(USERS.name.replace("n", "m"), "replace(name, ?, ?)", "Amm | Bob"),
                of(USERS.name.translate("Ao", "ae"), "translate(name, ?, ?)", "ann | Beb"),
                of(USERS.email.splitPart("@", -1), "split_part(email, ?, ?)", "x.org | x.org"),
                of(USERS.name.length(), "length(name)", "3 | 3"),
                of(cast(USERS.age, TEXT).length(), "length(age::text)", "2 | null"),
                of(USERS.name.byteLength(), "octet_length(name)", "3 | 3"),
                of(USERS.name.position("n"), "strpos(name, ?)", "2 | 0"),
                of(USERS.name.ascii(), "ascii(name)", "65 | 66"),
                of(USERS.email.split("@"), "string_to_array(email, ?)", "[ann, x.org] | [bob, x.org]"),
                of(USERS.name.lower().collate("C").lt("b"), "lower(name) collate \"C\" < ?", "true | false"),
                of(
                        toNumber(USERS.name.position("n").toChar("99"), "99"),
                        "to_number(to_char(strpos(name, ?), ?), ?)",
                        "2 | 0"));
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                of(USERS.name.like(anyOf("A%", "C%")), "name like any(?)", "true | false"),
                of(USERS.name.ilike(allOf("a%", "%N")), "name ilike all(?)", "true | false"),
                of(USERS.name.similarTo("(A|C)%"), "name similar to ?", "true | false"),
                of(USERS.name.notSimilarTo("(A|C)%"), "name not similar to ?", "false | true"),
                of(USERS.name.notMatches("^A"), "name !~ ?", "false | true"),
                of(USERS.name.notMatchesAnyCase("^a"), "name !~* ?", "false | true"),
                of(USERS.name.contains("n"), "strpos(name, ?) > ?", "true | false"),
                of(USERS.name.endsWith("ob"), "right(name, length(?)) = ?", "false | true"),
                of(USERS.email.regexpMatch("(.)n(.)"), "regexp_match(email, ?)", "[a, n] | null"),
                of(
                        USERS.email.regexpReplace("[nb]", "-", "g"),
                        "regexp_replace(email, ?, ?, ?)",
                        "a--@x.org | -o-@x.org"),
                of(USERS.email.regexpCount("n"), "regexp_count(email, ?)", "2 | 0"),
                of(USERS.email.regexpSplit("[@.]"), "regexp_split_to_array(email, ?)", "[ann, x, org] | [bob, x, org]"),
                of(
                        USERS.name.matches("a").and(USERS.name.matches("b")).not(),
                        "not (name ~ ? and name ~ ?)",
                        "true | true"));
    }

    static Stream<Arguments> instants() {
        Instant start = Instant.parse("2024-01-01T00:00:00Z");
        return Stream.of(
                of(
                        USERS.createdAt.plus(Duration.ofHours(1)),
                        "created_at + ?::interval",
                        "2024-02-29T13:30:00.500Z | 2023-01-02T04:04:05Z"),
                of(
                        USERS.createdAt.minus(Period.ofMonths(1)),
                        "created_at - ?::interval",
                        "2024-01-29T12:30:00.500Z | 2022-12-02T03:04:05Z"),
                of(
                        USERS.createdAt.plus(days(value(2))),
                        "created_at + make_interval(days => ?::integer)",
                        "2024-03-02T12:30:00.500Z | 2023-01-04T03:04:05Z"),
                of(
                        USERS.createdAt.age(start),
                        "age(created_at, ?::timestamptz)",
                        "+1 mons +28 days +12:30:00.500000 | -11 mons -29 days -20:55:55"),
                of(
                        USERS.createdAt.minus(start),
                        "created_at - ?::timestamptz",
                        "+0 mons +59 days +12:30:00.500000 | +0 mons -363 days -20:55:55"),
                of(USERS.createdAt.extract(TemporalField.YEAR), "extract(year from created_at)", "2024 | 2023"),
                of(USERS.createdAt.datePart(TemporalField.SECOND), "date_part(?, created_at)::numeric", "0.5 | 5"),
                of(
                        USERS.createdAt.truncatedTo(TemporalField.MONTH),
                        "date_trunc(?, created_at)",
                        "2024-02-01T00:00:00Z | 2023-01-01T00:00:00Z"),
                of(
                        USERS.createdAt.truncatedTo(TemporalField.DAY, "Asia/Tokyo"),
                        "date_trunc(?, created_at, ?)",
                        "2024-02-28T15:00:00Z | 2023-01-01T15:00:00Z"),
                of(
                        USERS.createdAt.binned(Duration.ofMinutes(15), start),
                        "date_bin(?::interval, created_at, ?::timestamptz)",
                        "2024-02-29T12:30:00Z | 2023-01-02T03:00:00Z"),
                of(USERS.createdAt.toChar("YYYY-MM"), "to_char(created_at, ?)", "2024-02 | 2023-01"),
                of(USERS.createdAt.toDate(), "created_at::date", "2024-02-29 | 2023-01-02"),
                of(
                        USERS.createdAt.localAt("Europe/Berlin"),
                        "created_at at time zone ?",
                        "2024-02-29T13:30:00.500 | 2023-01-02T04:04:05"),
                of(
                        USERS.createdAt.overlaps(now(), start, start.plusSeconds(1)),
                        "(created_at, now()) overlaps (?::timestamptz, ?::timestamptz)",
                        "false | true"),
                of(
                        toTimestamp(USERS.id),
                        "to_timestamp(id::double precision)",
                        "1970-01-01T00:00:01Z | 1970-01-01T00:00:02Z"),
                of(toTimestamp(USERS.age), "to_timestamp(age::double precision)", "1970-01-01T00:00:30Z | null"),
                of(
                        toTimestamp(value("2024-03"), "YYYY-MM"),
                        "to_timestamp(?::text, ?)",
                        "2024-03-01T00:00:00Z | 2024-03-01T00:00:00Z"),
                of(toDate(value("5.4.2024"), "DD.MM.YYYY"), "to_date(?::text, ?)", "2024-04-05 | 2024-04-05"),
                of(
                        makeDate(value(2024), value(2), value(29)),
                        "make_date(?::integer, ?::integer, ?::integer)",
                        "2024-02-29 | 2024-02-29"),
                of(now().le(statementTimestamp()), "now() <= statement_timestamp()", "true | true"),
                of(clockTimestamp().ge(now()), "clock_timestamp() >= now()", "true | true"),
                of(currentDate().gt(LocalDate.EPOCH), "current_date > ?", "true | true"),
                of(localTimestamp().gt(LocalDateTime.MIN.withYear(1)), "localtimestamp > ?", "true | true"),
                of(localTime().isNull(), "localtime is null", "false | false"));
    }

    static Stream<Arguments> temporals() {
        return Stream.of(
                of(STAYS.day.plus(Period.ofMonths(12)), "(day + ?::interval)::date", "2025-02-28 | null"),
                of(
                        STAYS.day.minus(LocalDate.of(2024, 2, 1)),
                        "day::timestamp - ?::date::timestamp",
                        "+0 mons +28 days +0:00:00 | null"),
                of(
                        STAYS.day.age(LocalDate.of(2024, 1, 28)),
                        "age(day::timestamp, ?::date::timestamp)",
                        "+1 mons +1 days +0:00:00 | null"),
                of(STAYS.day.truncatedTo(TemporalField.YEAR), "date_trunc(?, day)::date", "2024-01-01 | null"),
                of(
                        STAYS.startsAt.instantAt("Europe/Berlin"),
                        "starts_at at time zone ?",
                        "2024-03-01T14:00:00Z | 2024-12-31T22:59:59Z"),
                of(STAYS.startsAt.minus(STAYS.length), "starts_at - length", "2024-02-29T13:00 | 2024-11-30T23:59:59"),
                of(
                        STAYS.startsAt.minus(STAYS.startsAt),
                        "starts_at - starts_at",
                        "+0 mons +0 days +0:00:00 | +0 mons +0 days +0:00:00"),
                of(
                        STAYS.startsAt.plus(Interval.parse("1 mon")),
                        "starts_at + ?::interval",
                        "2024-04-01T15:00 | 2025-01-31T23:59:59"));
    }

    static Stream<Arguments> intervals() {
        return Stream.of(
                of(
                        STAYS.length.plus(Interval.parse("1 day")),
                        "length + ?::interval",
                        "+0 mons +2 days +2:00:00 | +1 mons +1 days +0:00:00"),
                of(
                        STAYS.length.minus(Interval.parse("1 day")),
                        "length - ?::interval",
                        "+0 mons +0 days +2:00:00 | +1 mons -1 days +0:00:00"),
                of(STAYS.delay.times(2), "delay * ?::double precision", "PT3H | null"),
                of(STAYS.delay.dividedBy(3).negated(), "-(delay / ?::double precision)", "PT-30M | null"),
                of(
                        STAYS.length.times(24).justified(),
                        "justify_interval(length * ?::double precision)",
                        "+0 mons +26 days +0:00:00 | +24 mons +0 days +0:00:00"),
                of(STAYS.delay.extract(TemporalField.EPOCH), "extract(epoch from delay)", "5400.000000 | null"),
                of(STAYS.delay.toChar("HH24:MI"), "to_char(delay, ?)", "01:30 | null"),
                of(coalesce(STAYS.delay, value(Duration.ZERO)), "coalesce(delay, ?::interval)", "PT1H30M | PT0S"),
                of(
                        years(value(1)).plus(Interval.ZERO),
                        "make_interval(years => ?::integer) + ?::interval",
                        "+12 mons +0 days +0:00:00 | +12 mons +0 days +0:00:00"),
                of(
                        months(value(1)),
                        "make_interval(months => ?::integer)",
                        "+1 mons +0 days +0:00:00 | +1 mons +0 days +0:00:00"),
                of(
                        weeks(value(1)),
                        "make_interval(weeks => ?::integer)",
                        "+0 mons +7 days +0:00:00 | +0 mons +7 days +0:00:00"),
                of(
                        hours(value(1)).eq(minutes(value(60))),
                        "make_interval(hours => ?::integer) = make_interval(mins => ?::integer)",
                        "true | true"),
                of(
                        seconds(value(1.5)),
                        "make_interval(secs => ?::double precision)",
                        "+0 mons +0 days +0:00:01.500000 | +0 mons +0 days +0:00:01.500000"));
    }

    static Stream<Arguments> jsonReads() {
        return Stream.of(
                of(USERS.preferences.get("n"), "preferences -> ?", "{\"on\": true, \"size\": 7} | null"),
                of(USERS.preferences.get("list").get(-1), "preferences -> ? -> ?", "3 | null"),
                of(USERS.preferences.getText("theme"), "preferences ->> ?", "dark | null"),
                of(USERS.preferences.get("list").getText(0), "preferences -> ? ->> ?", "1 | null"),
                of(USERS.preferences.jsonAt("n", "size"), "preferences #> ?::text[]", "7 | null"),
                of(USERS.preferences.textAt("n", "size"), "preferences #>> ?::text[]", "7 | null"),
                of(
                        USERS.preferences.at(INTEGER, "n", "size").plus(1),
                        "(preferences #>> ?::text[])::integer + ?",
                        "8 | null"),
                of(
                        USERS.preferences.at(BOOLEAN, "n", "on").not(),
                        "not (preferences #>> ?::text[])::boolean",
                        "false | null"),
                of(USERS.preferences.at(DATE, "day"), "(preferences #>> ?::text[])::date", "2024-01-31 | null"),
                of(USERS.preferences.valueAt(Codecs.TEXT, "theme"), "(preferences #>> ?::text[])::text", "dark | null"),
                of(USERS.preferences.get("list").arrayLength(), "jsonb_array_length(preferences -> ?)", "3 | null"),
                of(USERS.preferences.get("list").typeName(), "jsonb_typeof(preferences -> ?)", "array | null"),
                of(USERS.preferences.hasAnyKey("n", "x"), "preferences ??| ?::text[]", "true | false"),
                of(USERS.preferences.hasAllKeys("n", "x"), "preferences ??& ?::text[]", "false | false"),
                of(USERS.preferences.containedBy("{\"theme\": null, \"x\": 1}"), "preferences <@ ?", "false | true"),
                of(USERS.preferences.contains(jsonb("{\"list\": [3]}")), "preferences @> ?::jsonb", "true | false"),
                of(USERS.preferences.pathExists("$.list[*] ? (@ > 2)"), "preferences @?? ?::jsonpath", "true | false"),
                of(USERS.preferences.pathMatches("$.n.size == 7"), "preferences @@ ?::jsonpath", "true | false"),
                of(
                        USERS.preferences.pathFirst("$.list[1]"),
                        "jsonb_path_query_first(preferences, ?::jsonpath)",
                        "2 | null"),
                of(
                        USERS.preferences.pathAll("$.list[*]"),
                        "jsonb_path_query_array(preferences, ?::jsonpath)",
                        "[1, 2, 3] | []"));
    }

    static Stream<Arguments> jsonWrites() {
        return Stream.of(
                of(
                        USERS.preferences.set("1", "n").get("n"),
                        "jsonb_set(preferences, ?::text[], ?::jsonb) -> ?",
                        "1 | 1"),
                of(
                        USERS.preferences.set(USERS.name, "theme").getText("theme"),
                        "jsonb_set(preferences, ?::text[], to_jsonb(name)) ->> ?",
                        "Ann | Bob"),
                of(
                        USERS.preferences.insert("0", "list", "0").get("list"),
                        "jsonb_insert(preferences, ?::text[], ?::jsonb) -> ?",
                        "[0, 1, 2, 3] | null"),
                of(USERS.preferences.concat("{\"n\": 2}").get("n"), "preferences || ?::jsonb -> ?", "2 | 2"),
                of(
                        USERS.preferences.concat(jsonb("{}")).without("n").hasKey("n"),
                        "(preferences || ?::jsonb) - ?::text ?? ?",
                        "false | false"),
                of(USERS.preferences.get("list").without(0), "(preferences -> ?) - ?", "[2, 3] | null"),
                of(
                        USERS.preferences.withoutPath("n", "on").get("n"),
                        "preferences #- ?::text[] -> ?",
                        "{\"size\": 7} | null"),
                of(
                        USERS.preferences.withoutNulls().toText(),
                        "jsonb_strip_nulls(preferences)::text",
                        "{\"n\": {\"on\": true, \"size\": 7}, \"day\": \"2024-01-31\", \"list\": [1, 2, 3],"
                                + " \"theme\": \"dark\"} | {}"),
                of(jsonb("[1]").pretty(), "jsonb_pretty(?::jsonb)", "[\n    1\n] | [\n    1\n]"),
                of(toJsonb(USERS.tags), "to_jsonb(tags)", "[\"a\", \"b\", \"a\"] | []"),
                of(toJsonb(USERS.age), "to_jsonb(age)", "30 | null"),
                of(jsonbBuildArray(USERS.id, USERS.age), "jsonb_build_array(id, age)", "[1, 30] | [2, null]"),
                of(
                        jsonbBuildObject()
                                .with("id", USERS.id)
                                .with("x\"", USERS.age)
                                .build(),
                        "jsonb_build_object(?::text, id, ?::text, age)",
                        "{\"id\": 1, \"x\\\"\": 30} | {\"id\": 2, \"x\\\"\": null}"),
                of(
                        nullif(USERS.preferences, new Preferences("x")).isNull(),
                        "nullif(preferences, ?) is null",
                        "false | false"));
    }

    static Stream<Arguments> arrays() {
        return Stream.of(
                of(USERS.tags.append("z"), "array_append(tags, ?::text)", "[a, b, a, z] | [z]"),
                of(USERS.tags.prepend("z"), "array_prepend(?::text, tags)", "[z, a, b, a] | [z]"),
                of(USERS.tags.concat(List.of("y", "z")), "tags || ?::text[]", "[a, b, a, y, z] | [y, z]"),
                of(USERS.tags.concat(USERS.tags).size(), "cardinality(tags || tags)", "6 | 0"),
                of(USERS.tags.remove("a"), "array_remove(tags, ?::text)", "[b] | []"),
                of(USERS.tags.replace("a", "c"), "array_replace(tags, ?::text, ?::text)", "[c, b, c] | []"),
                of(USERS.tags.slice(2, 3), "(tags)[?:?]", "[b, a] | []"),
                of(USERS.tags.at(2), "(tags)[?]", "b | null"),
                of(USERS.tags.position("b"), "array_position(tags, ?::text)", "2 | null"),
                of(USERS.tags.length(1), "array_length(tags, ?)", "3 | null"),
                of(USERS.tags.join("+"), "array_to_string(tags, ?)", "a+b+a | "),
                of(USERS.tags.containedBy(USERS.tags), "tags <@ tags", "true | true"),
                of(USERS.tags.overlaps(USERS.tags), "tags && tags", "true | false"),
                of(array(USERS.name, USERS.email), "array[name, email]", "[Ann, ann@x.org] | [Bob, bob@x.org]"));
    }

    static Stream<Arguments> quantified() {
        return Stream.of(
                of(value("b").eq(anyOf(USERS.tags)), "?::text = any(tags)", "true | false"),
                of(value("b").ne(allOf(USERS.tags)), "?::text <> all(tags)", "false | true"),
                of(USERS.age.gt(anyOf(40, 20)), "age > any(?)", "true | null"),
                of(USERS.age.ge(allOf(List.of(30, 20))), "age >= all(?)", "true | null"),
                of(USERS.age.lt(anyOf(40)), "age < any(?)", "true | null"),
                of(USERS.age.le(allOf(40)), "age <= all(?)", "true | null"));
    }

    static Stream<Arguments> subqueriesAndRows() {
        return Stream.of(
                of(
                        scalar(CITIES.name, q -> q.from(CITIES).where(CITIES.id.eq(USERS.cityId))),
                        "(select cities.name from cities where cities.id = users.city_id)",
                        "Oslo | null"),
                of(
                        scalar(count(), q -> q.from(CITIES).where(CITIES.id.ge(USERS.id)))
                                .coalesce(0L),
                        "coalesce((select count(*) from cities where cities.id >= users.id), ?)",
                        "2 | 1"),
                of(
                        scalar(max(CITIES.name), q -> q.from(CITIES)).eq("Rome"),
                        "(select max(cities.name) from cities) = ?",
                        "true | true"),
                of(
                        arrayOf(
                                CITIES.name,
                                q -> q.from(CITIES)
                                        .where(CITIES.id.le(USERS.id))
                                        .orderBy(CITIES.id.asc())),
                        "array(select cities.name from cities where cities.id <= users.id order by cities.id)",
                        "[Oslo] | [Oslo, Rome]"),
                of(
                        USERS.id.eq(anyOf(select(CITIES.id).from(CITIES))),
                        "id = any (select cities.id from cities)",
                        "true | true"),
                of(
                        USERS.id.ge(allOf(select(CITIES.id).from(CITIES))),
                        "id >= all (select cities.id from cities)",
                        "false | true"),
                of(
                        exists(select(CITIES.id).from(CITIES).where(CITIES.id.eq(USERS.cityId))),
                        "exists (select cities.id from cities where cities.id = users.city_id)",
                        "true | false"),
                of(
                        row(USERS.id, USERS.name).eq(row(value(1L), value("Ann"))),
                        "(id, name) = (?::bigint, ?::text)",
                        "true | false"),
                of(
                        row(USERS.id, USERS.name).gt(row(value(1L), value("Abe"))),
                        "(id, name) > (?::bigint, ?::text)",
                        "true | true"),
                of(
                        row(USERS.id, USERS.name)
                                .in(select(CITIES.id, CITIES.name).from(CITIES)),
                        "(id, name) in (select cities.id, cities.name from cities)",
                        "false | false"),
                of(
                        row(USERS.id, USERS.name).in(List.of(new Row2<>(1L, "Ann"), new Row2<>(2L, "x"))),
                        "(id, name) in (select * from unnest(?::bigint[], ?::text[]))",
                        "true | false"),
                of(
                        row(USERS.id, USERS.age).in(List.of(new Row2<>(1L, Optional.of(30)))),
                        "(id, age) in (select * from unnest(?::bigint[], ?::integer[]))",
                        "true | false"),
                of(row(USERS.id, USERS.age).in(List.of()), "false", "false | false"),
                of(
                        row(USERS.id, USERS.id)
                                .notIn(select(CITIES.id, CITIES.id).from(CITIES)),
                        "(id, id) not in (select cities.id, cities.id from cities)",
                        "false | false"),
                of(
                        row(USERS.id, USERS.age).isDistinctFrom(row(USERS.id, USERS.age)),
                        "(id, age) is distinct from (id, age)",
                        "false | false"));
    }

    static Stream<Arguments> ranges() {
        Range<LocalDate> march = Range.closedOpen(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1));
        Range<LocalDate> fourth = Range.closed(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4));
        return Stream.of(
                of(STAYS.nights.has(LocalDate.of(2024, 3, 5)), "nights @> ?::date", "false | true"),
                of(STAYS.nights.has(STAYS.day), "nights @> day", "false | null"),
                of(STAYS.nights.contains(fourth), "nights @> ?::daterange", "true | false"),
                of(STAYS.nights.containedBy(march), "nights <@ ?::daterange", "true | false"),
                of(STAYS.nights.overlaps(STAYS.option), "nights && option", "true | null"),
                of(STAYS.nights.before(fourth), "nights << ?::daterange", "false | false"),
                of(STAYS.nights.after(fourth), "nights >> ?::daterange", "false | true"),
                of(STAYS.nights.endsNotAfter(march), "nights &< ?::daterange", "true | false"),
                of(STAYS.nights.startsNotBefore(fourth), "nights &> ?::daterange", "false | true"),
                of(STAYS.nights.adjacent(fourth), "nights -|- ?::daterange", "false | true"),
                of(STAYS.nights.union(STAYS.nights), "nights + nights", "[2024-03-01,2024-03-05) | [2024-03-05,)"),
                of(STAYS.option.union(march), "option + ?::daterange", "[2024-03-01,2024-04-01) | null"),
                of(
                        STAYS.nights.intersection(march),
                        "nights * ?::daterange",
                        "[2024-03-01,2024-03-05) | [2024-03-05,2024-04-01)"),
                of(STAYS.nights.difference(march), "nights - ?::daterange", "empty | [2024-04-01,)"),
                of(
                        STAYS.nights.merge(fourth),
                        "range_merge(nights, ?::daterange)",
                        "[2024-03-01,2024-03-05) | [2024-03-04,)"),
                of(STAYS.nights.lower(), "lower(nights)", "2024-03-01 | 2024-03-05"),
                of(STAYS.nights.upper(), "upper(nights)", "2024-03-05 | null"),
                of(STAYS.nights.isEmpty(), "isempty(nights)", "false | false"),
                of(STAYS.nights.lowerInclusive(), "lower_inc(nights)", "true | true"),
                of(STAYS.nights.upperInclusive(), "upper_inc(nights)", "false | false"),
                of(
                        coalesce(STAYS.option, STAYS.nights),
                        "coalesce(option, nights)",
                        "[2024-03-04,2024-03-10) | [2024-03-05,)"));
    }

    static Stream<Arguments> networks() {
        return Stream.of(
                of(STAYS.gateway.inside(Cidr.parse("10.0.0.0/8")), "gateway << ?::cidr", "true | false"),
                of(STAYS.gateway.insideOrEqual(Inet.parse("10.1.2.1")), "gateway <<= ?::inet", "true | false"),
                of(STAYS.address.around(STAYS.gateway), "address >> gateway", "true | null"),
                of(STAYS.address.aroundOrEqual(STAYS.address), "address >>= address", "true | null"),
                of(STAYS.address.overlaps(STAYS.gateway), "address && gateway", "true | null"),
                of(STAYS.address.host(), "host(address)", "10.1.2.3 | null"),
                of(STAYS.gateway.abbreviated(), "abbrev(gateway)", "10.1.2.1 | fe80::1"),
                of(STAYS.gateway.maskLength(), "masklen(gateway)", "32 | 128"),
                of(STAYS.gateway.family(), "family(gateway)", "4 | 6"),
                of(STAYS.address.broadcast(), "broadcast(address)", "10.1.2.255/24 | null"),
                of(STAYS.address.netmask(), "netmask(address)", "255.255.255.0 | null"),
                of(STAYS.address.network(), "network(address)", "10.1.2.0/24 | null"));
    }

    static Stream<Arguments> searches() {
        Value<TsQuery> cats = websearchToTsQuery("english", "cat -dog");
        Value<TsQuery> cat = plainToTsQuery("english", "cat");
        return Stream.of(
                of(STAYS.document.matches(new TsQuery("'cat' & 'mat'")), "document @@ ?::tsquery", "true | null"),
                of(STAYS.document.matches(cats), "document @@ websearch_to_tsquery(?::regconfig, ?)", "true | null"),
                of(
                        STAYS.document.matches(toTsQuery("english", "cat & dog")),
                        "document @@ to_tsquery(?::regconfig, ?)",
                        "false | null"),
                of(
                        STAYS.document.matches(plainToTsQuery("english", "the cat")),
                        "document @@ plainto_tsquery(?::regconfig, ?)",
                        "true | null"),
                of(
                        STAYS.document.matches(phraseToTsQuery("english", "cats fat")),
                        "document @@ phraseto_tsquery(?::regconfig, ?)",
                        "false | null"),
                of(
                        STAYS.document.rank(cat).gt(0.01f),
                        "ts_rank(document, plainto_tsquery(?::regconfig, ?)) > ?",
                        "true | null"),
                of(
                        STAYS.document.rankByCover(cat).gt(0.01f),
                        "ts_rank_cd(document, plainto_tsquery(?::regconfig, ?)) > ?",
                        "true | null"),
                of(STAYS.document.weighted('B').length(), "length(setweight(document, ?::\"char\"))", "4 | null"),
                of(STAYS.document.stripped(), "strip(document)", "'cat' 'fat' 'mat' 'sat' | null"),
                of(
                        toTsVector("simple", value("b a")).concat(toTsVector("simple", value("c"))),
                        "to_tsvector(?::regconfig, ?::text) || to_tsvector(?::regconfig, ?::text)",
                        "'a':2 'b':1 'c':3 | 'a':2 'b':1 'c':3"),
                of(
                        toTsVector("simple", cast(STAYS.day, TEXT))
                                .concat(STAYS.document)
                                .isNull(),
                        "to_tsvector(?::regconfig, day::text) || document is null",
                        "false | true"),
                of(
                        tsHeadline("english", value("two cats"), cats),
                        "ts_headline(?::regconfig, ?::text, websearch_to_tsquery(?::regconfig, ?))",
                        "two <b>cats</b> | two <b>cats</b>"),
                of(
                        tsHeadline("english", value("two cats"), cats, "StartSel=[, StopSel=]"),
                        "ts_headline(?::regconfig, ?::text, websearch_to_tsquery(?::regconfig, ?), ?)",
                        "two [cats] | two [cats]"));
    }
}
