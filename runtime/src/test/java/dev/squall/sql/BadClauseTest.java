package dev.squall.sql;

import static dev.squall.sql.Sql.*;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.sql.render.InvalidStatement;
import dev.squall.sql.sample.NewCity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac cannot see of whole statements is refused before anything is sent. */
class BadClauseTest {

    private static final Executor NONE = new RefusingExecutor();

    @ParameterizedTest
    @MethodSource
    void isRefusedWhenFirstWritten(Statement statement, String message) {
        assertThatThrownBy(statement::sql).isInstanceOf(InvalidStatement.class).hasMessage(message);
    }

    static Stream<Arguments> isRefusedWhenFirstWritten() {
        var adults = with("adults", select(USERS.id).from(USERS));
        var others = with("adults", select(CITIES.id).from(CITIES));
        var t = select(USERS.id).from(USERS).asTable("t");
        var correlated =
                select(USERS.id).from(USERS).where(USERS.cityId.eq(CITIES.id)).asTable("t");
        List<Cte<Long>> escaped = new ArrayList<>();
        withRecursive("deep", select(USERS.id).from(USERS), itself -> {
            escaped.add(itself);
            return select(itself.column(USERS.id)).from(itself);
        });
        var given = values("v", TEXT, List.of("a"));
        return Stream.of(
                Arguments.of(
                        select(adults.column(USERS.id), others.as("o").column(CITIES.id))
                                .from(adults)
                                .crossJoin(others.as("o")),
                        "WITH has the name \"adults\" for two different statements. Give one of the two another name."),
                Arguments.of(
                        select().from(with("users", select(USERS.id).from(USERS))),
                        "WITH has the name \"users\", which is also that of a table in the statement. Give the query in"
                                + " WITH another name."),
                Arguments.of(
                        select().from(escaped.get(0)),
                        "The recursive query \"deep\" is used outside of itself through the object that it sees itself"
                                + " as. Use what withRecursive() returned."),
                Arguments.of(
                        select(t.column(USERS.id)).from(USERS),
                        "Column t.id is used in the select list, but its table is not in FROM. Add it with from() or"
                                + " join(), or, if it is there under another name, use the columns of what as()"
                                + " returned."),
                Arguments.of(
                        select(USERS.id).from(t),
                        "Column users.id is used in the select list, but its table is not in FROM. Add it with from()"
                                + " or join(), or, if it is there under another name, use the columns of what as()"
                                + " returned."),
                Arguments.of(
                        select(CITIES.id).from(CITIES).crossJoin(correlated),
                        "Column cities.id is used in a subquery in FROM, which cannot see the tables beside it. Make the"
                                + " subquery lateral()."),
                Arguments.of(
                        select(t.column(USERS.id)).from(t).crossJoin(t),
                        "FROM has the name \"t\" twice. Give one of the two another name with as(\"...\"), and use the"
                                + " columns of what as() returned."),
                Arguments.of(
                        select(t.column(USERS.id))
                                .from(t)
                                .fullJoin(CITIES.outer(), CITIES.outer().id.eq(1)),
                        "In a full join the rows of \"t\" may be missing, but its columns are typed as always there."
                                + " Put its outer() into FROM, and use the columns of that."),
                Arguments.of(
                        selectFrom(CITIES).limit(1).withTies(),
                        "withTies() needs limit() and orderBy(): it adds the rows that sort like the last one."),
                Arguments.of(
                        mergeInto(CITIES).using(given, CITIES.name.eq(given.v1())),
                        "The merge into \"cities\" does nothing. Say what with whenMatched(), whenNotMatched() or"
                                + " whenNotMatchedBySource()."),
                Arguments.of(
                        mergeInto(CITIES)
                                .using(given, CITIES.name.eq(given.v1()))
                                .whenNotMatched()
                                .insert(i -> i.set(CITIES.name, CITIES.name)),
                        "Column cities.name is used in THEN, but its table is not in FROM. Add it with from() or"
                                + " join(), or, if it is there under another name, use the columns of what as()"
                                + " returned."),
                Arguments.of(
                        mergeInto(CITIES)
                                .using(given, CITIES.name.eq(given.v1()))
                                .whenNotMatchedBySource(given.v1().eq("x"))
                                .delete(),
                        "Column v.c1 is used in WHEN, but its table is not in FROM. Add it with from() or join(), or,"
                                + " if it is there under another name, use the columns of what as() returned."));
    }

    @ParameterizedTest
    @MethodSource
    void isRefusedWhenBuilt(ThrowingCallable building, String message) {
        assertThatThrownBy(building)
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> isRefusedWhenBuilt() {
        var t = select(USERS.id, count()).from(USERS).groupBy(USERS.id).asTable("t");
        var cte = with("c", select(USERS.id).from(USERS));
        var keyset = select(USERS.id).from(USERS).keyset(USERS.name.asc(), USERS.id.asc());
        var byName = prepare(TEXT, name -> selectFrom(USERS).where(USERS.name.eq(name)));
        record Patch(Long id, String name) {}
        return Stream.of(
                bad(() -> t.column(USERS.name), "\"t\" does not select column users.name. It has the columns id, c2."),
                bad(
                        () -> t.column(max(USERS.age)),
                        "\"t\" does not select that expression. Keep it in a variable, and use it in select() and in"
                                + " column(). It has the columns id, c2."),
                bad(
                        () -> values("v", TEXT, List.of()),
                        "The values \"v\" have no rows. Give one at least, or do not run the statement."),
                bad(
                        () -> values("v", TEXT, Arrays.asList("a", null)),
                        "The values \"v\" have a null in column 1, but their columns are never NULL. Use nullable() of"
                                + " their type."),
                bad(
                        () -> values("v", TEXT.array(), List.of(List.of("a"))),
                        "Column 1 of the values \"v\" is of type text[], but unnest would take its values apart. Give"
                                + " them as text, and cast that."),
                bad(
                        () -> generateSeries("n", value(1), value(2)).column("x", INTEGER),
                        "\"n\" has no column \"x\". It has [value]."),
                bad(
                        () -> insert(CITIES, USERS.name, select(CITIES.name).from(CITIES)),
                        "The insert into \"cities\" has users.name among its columns. Give columns of that table."),
                bad(
                        () -> insert(CITIES, NewCity.name("x"))
                                .onConflict(CITIES.PRIMARY_KEY)
                                .where(CITIES.name.eq("x")),
                        "Constraint cities_pkey is not partial, so where() cannot belong to it. Use"
                                + " onConflictColumns(), or put the condition into doUpdate()."),
                bad(
                        () -> update(USERS)
                                .each(
                                        List.<Patch>of(),
                                        p -> p.key(USERS.id, Patch::id).set(USERS.name, Patch::name)),
                        "The update of each row of \"users\" has no rows. Do not run it for an empty list."),
                bad(
                        () -> update(USERS).each(List.of(new Patch(1L, "a")), p -> p.key(USERS.id, Patch::id)),
                        "The update of each row of \"users\" needs one key() and one set() at least, to know which row"
                                + " and what to change."),
                bad(
                        () -> update(USERS)
                                .each(
                                        List.of(new Patch(1L, "a"), new Patch(1L, "b")),
                                        p -> p.key(USERS.id, Patch::id).set(USERS.name, Patch::name)),
                        "The update of each row of \"users\" has the key of row 2 twice, so it is not clear which"
                                + " values count. Remove one of the two."),
                bad(
                        () -> mergeInto(CITIES)
                                .using(t, CITIES.id.eq(t.column(USERS.id)))
                                .whenMatched()
                                .update(s -> s),
                        "update() of the merge into \"cities\" sets nothing. Set one column at least, or use"
                                + " doNothing()."),
                bad(
                        () -> cte.cycle(USERS.id),
                        "SEARCH and CYCLE of the query \"c\" need a recursive query and one column at least."),
                bad(
                        cte::searchOrder,
                        "The query \"c\" has no SEARCH. Call searchDepthFirst() or searchBreadthFirst() first."),
                bad(cte::isCycle, "The query \"c\" has no CYCLE. Call cycle() first."),
                bad(
                        () -> selectFrom(USERS).limit(1).keyset(USERS.id.asc()),
                        "keyset() makes the order and the limit itself, so the query must have neither, nor be"
                                + " distinct. Remove these from it."),
                bad(
                        () -> selectFrom(USERS).keyset(),
                        "keyset() has no keys. Give the sort keys, and the primary key last."),
                bad(
                        () -> selectFrom(USERS).keyset(count().desc()),
                        "keyset() cannot sort by an aggregate, which WHERE cannot see. Make the query a table with"
                                + " asTable(), and select from that."),
                bad(
                        () -> tableFunction("f", "f(); drop table users; --"),
                        "\"f(); drop table users; --\" is no name of a function. Give name or schema.name, of letters,"
                                + " digits and underscores."),
                bad(() -> keyset.first(NONE, 0), "The page size is 0. It must be 1 at least."),
                bad(
                        () -> keyset.after(new Cursor(List.of("x")), NONE, 1),
                        "The cursor has 1 values, but the query sorts by 2 keys. A cursor belongs to the query that made"
                                + " it."),
                bad(
                        () -> keyset.after(new Cursor(List.of("x", "y")), NONE, 1),
                        "The cursor has no bigint where the query sorts by one. A cursor belongs to the query that made"
                                + " it."),
                bad(
                        () -> keyset.after(new Cursor(Arrays.asList(null, "1")), NONE, 1),
                        "The cursor has NULL for sort key 1, which is never NULL. A cursor belongs to the query that"
                                + " made it."),
                bad(
                        () -> Cursor.parse("%%"),
                        "The text is no cursor. Use what toText() of a page's cursor returned, whole."),
                bad(
                        () -> Cursor.parse("YWJj"),
                        "The text is no cursor. Use what toText() of a page's cursor returned, whole."),
                bad(() -> rollup(), "\"rollup ()\" has no keys. Give one at least, or leave groupBy() out."),
                bad(
                        () -> byName.list(NONE, null),
                        "null was passed for parameter 1 (text) of a prepared statement, but in SQL NULL equals nothing."
                                + " Use nullable() of its type for NULL, or prepare another statement."),
                bad(
                        () -> Copy.out(NONE, selectFrom(USERS).limit(1), System.out),
                        "COPY takes no values, but the query has 1. Copy without a filter, or from a view or a temporary"
                                + " table."));
    }

    @Test
    void aParameterOutsideOfItsStatementHasNoValue() {
        List<TextValue> escaped = new ArrayList<>();
        prepare(TEXT, name -> {
            escaped.add(name);
            return selectFrom(USERS).where(USERS.name.eq(name));
        });
        assertThatThrownBy(() -> selectFrom(USERS)
                        .where(USERS.name.eq(escaped.get(0)))
                        .sql()
                        .binds()
                        .get(0)
                        .set(null, 1))
                .hasMessage("Parameter 1 (text) of a prepared statement has no value. Run what prepare() returned, not"
                        + " the statement inside.");
    }

    private static Arguments bad(ThrowingCallable building, String message) {
        return Arguments.of(building, message);
    }
}
