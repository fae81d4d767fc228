package dev.squall.sql;

import static dev.squall.sql.Sql.*;
import static dev.squall.sql.sample.StayTable.STAYS;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.sql.sample.Preferences;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Hostile text everywhere where a user's text can go: it stays text, or is refused, and nothing else runs. */
class InjectionTest {

    static final List<String> HOSTILE = List.of(
            "'; drop table users; --",
            "\"; drop table users; --",
            "') ; delete from users ; --",
            "' or '1'='1",
            "\\'; drop table users; --",
            "$$; drop table users; $$",
            "*/ ; drop table users ; /*",
            "x\"y'z\\ ? ?? {} {0} %s :a $1 @@",
            "null",
            "users.name",
            "{\"a\": 1}",
            "{a,\"b\",NULL}",
            "\n-- \r\n\t",
            "\u2019\u02bc\uff07\ud83d\ude00",
            "a\u0301\u202e");

    private static ExpressionServer server;

    @BeforeAll
    static void start() throws SQLException {
        server = ExpressionServer.start();
    }

    @AfterAll
    static void stop() throws SQLException {
        server.close();
    }

    @AfterEach
    void nothingElseRan() {
        assertThat(select(count(), max(USERS.name))
                        .from(USERS)
                        .one(server.executor())
                        .v1())
                .isEqualTo(2);
    }

    /** Each gives the hostile text back, if it was never anything but text. */
    static Map<String, Function<String, Selectable<?>>> echoes() {
        Map<String, Function<String, Selectable<?>>> echoes = new TreeMap<>();
        echoes.put("value", h -> value(h));
        echoes.put("concat", h -> value("").concat(h));
        echoes.put("replace", h -> value("x").replace("x", h));
        echoes.put("padding", h -> value("").padEnd(h.codePointCount(0, h.length()), h));
        echoes.put("coalesce", h -> nullif(USERS.name, USERS.name).coalesce(h));
        echoes.put("case", h -> caseWhen(USERS.id.gt(0), value(h)).end());
        echoes.put("array element", h -> USERS.tags.append(h).at(4));
        echoes.put("array join", h -> array(value(""), value("")).join(h));
        echoes.put("json key", h -> jsonbBuildObject().with(h, value(h)).build().getText(h));
        echoes.put(
                "json path", h -> jsonbBuildObject().with(h, value(h)).build().textAt(h));
        echoes.put("raw argument", h -> sql("{} || ''", value(h)).asText());
        echoes.put("function argument", h -> function("concat", value(h)).asText());
        echoes.put("operator argument", h -> operator(value(h), "||", value("")).asText());
        echoes.put("format argument", h -> format("%s", value(h)));
        echoes.put("aggregate", h -> max(value(h)).over());
        echoes.put(
                "delimiter",
                h -> value("a" + h + "b").split(h).join(h).substring(2).trim("").left(-1));
        echoes.put("alias", h -> value(h).as(h));
        echoes.put("scalar", h -> scalar(value(h), q -> q));
        return echoes;
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void textStaysText(String hostile) {
        echoes().forEach((place, expression) -> {
            Select<?> select = select(expression.apply(hostile)).from(USERS).where(USERS.id.eq(1));
            if (!place.equals("alias")) {
                assertThat(select.sql().sql()).as(place).doesNotContain(hostile.replace("null", "'null'"));
            }
            assertThat(server.values(select)).as(place).isEqualTo(hostile);
        });
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void conditionsOnlyCompare(String hostile) {
        Stream<Condition> conditions = Stream.of(
                USERS.name.eq(hostile),
                USERS.name.in(hostile, hostile),
                USERS.name.eq(anyOf(hostile)),
                USERS.name.between(hostile, hostile),
                USERS.name.startsWith(hostile),
                USERS.name.endsWith(hostile),
                USERS.name.contains(hostile),
                USERS.name.isNotDistinctFrom(hostile),
                USERS.tags.has(hostile),
                USERS.tags.overlaps(List.of(hostile)),
                USERS.preferences.hasKey(hostile),
                USERS.preferences.hasAnyKey(hostile, hostile),
                USERS.preferences.getText(hostile).isNotNull(),
                row(USERS.name, USERS.email).eq(row(value(hostile), value(hostile))),
                sql("{} = {}", USERS.name, value(hostile)).asCondition());
        conditions.forEach(condition -> assertThat(
                        select(USERS.id).from(USERS).where(condition).list(server.executor()))
                .as("%s", select(USERS.id).from(USERS).where(condition))
                .isEmpty());
        assertThat(websearchToTsQuery("english", hostile)).isNotNull();
        server.values(select(STAYS.document.matches(websearchToTsQuery("english", hostile)))
                .from(STAYS));
        assertThat(select(USERS.id)
                        .from(USERS)
                        .where(USERS.preferences.eq(new Preferences("x")))
                        .list(server.executor()))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void namesStayNames(String hostile) {
        var users = USERS.as(hostile);
        Window window = window(hostile).orderBy(users.id.asc());
        assertThat(server.values(select(users.name.as(hostile), rowNumber().over(window))
                        .from(users)
                        .window(window)
                        .where(exists(select(USERS.id).from(USERS).where(USERS.id.eq(users.id))))
                        .orderBy(users.id.asc())))
                .isEqualTo("Row2[v1=Ann, v2=1] | Row2[v1=Bob, v2=2]");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void namesOfDerivedTablesStayNames(String hostile) {
        var name = USERS.name.as(hostile);
        var derived = select(USERS.id, name).from(USERS).asTable(hostile);
        assertThat(server.values(select(derived.column(name))
                        .from(derived)
                        .orderBy(derived.column(USERS.id).asc())))
                .isEqualTo("Ann | Bob");
        var cte = with(hostile, select(USERS.id, name).from(USERS));
        assertThat(server.values(select(cte.column(name))
                        .from(cte)
                        .orderBy(cte.column(USERS.id).asc())))
                .isEqualTo("Ann | Bob");
        var series =
                tableFunction(hostile, "generate_series", value(1), value(2)).named(hostile);
        assertThat(server.values(select(series.column(hostile, INTEGER)).from(series)))
                .isEqualTo("1 | 2");
        assertThat(selectFrom(USERS).list(server.executor().comment(hostile, hostile)))
                .hasSize(2);
    }

    /** The server knows no such schema, function, collation or configuration, or the place takes no such text. */
    @ParameterizedTest
    @FieldSource("HOSTILE")
    void unknownNamesAreErrors(String hostile) {
        var elsewhere = USERS.inSchema(hostile);
        Stream<Function<String, Select<?>>> statements = Stream.of(
                h -> select(elsewhere.id).from(elsewhere),
                h -> select(function(h + "x", USERS.name).asText()).from(USERS),
                h -> select(USERS.name.collate(h)).from(USERS),
                h -> select(toTsVector(h, USERS.name)).from(USERS),
                h -> select(operator(USERS.name, h, USERS.name).asText()).from(USERS),
                h -> select(USERS.preferences.pathFirst(h + ")")).from(USERS));
        statements.forEach(
                statement -> assertThatThrownBy(() -> statement.apply(hostile).list(server.executor()))
                        .isInstanceOfAny(IllegalStateException.class, IllegalArgumentException.class));
    }
}
