package dev.squall.sql;

import static dev.squall.sql.Sql.deleteFrom;
import static dev.squall.sql.Sql.exists;
import static dev.squall.sql.Sql.insert;
import static dev.squall.sql.Sql.select;
import static dev.squall.sql.Sql.update;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.sql.render.InvalidStatement;
import dev.squall.sql.sample.NewCity;
import dev.squall.type.Codecs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac cannot see is refused before anything is sent, and the message says where and what to do. */
class BadStatementTest {

    @ParameterizedTest
    @MethodSource
    void isRefusedWhenFirstWritten(Statement statement, String message) {
        assertThatThrownBy(statement::sql).isInstanceOf(InvalidStatement.class).hasMessage(message);
    }

    static Stream<Arguments> isRefusedWhenFirstWritten() {
        var city = CITIES.outer();
        var tenant = CITIES.inSchema("tenant");
        return Stream.of(
                Arguments.of(
                        select(CITIES.name).from(USERS),
                        "Column cities.name is used in the select list, but its table is not in FROM. Add it with"
                                + " from() or join(), or, if it is there under another name, use the columns of what"
                                + " as() returned."),
                Arguments.of(
                        select(USERS.name).from(USERS).where(USERS.as("m").id.eq(1)),
                        "Column m.id is used in WHERE, but its table is not in FROM. Add it with from() or join(), or,"
                                + " if it is there under another name, use the columns of what as() returned."),
                Arguments.of(
                        select(USERS.name)
                                .from(USERS)
                                .leftJoin(city, USERS.cityId.eq(city.id))
                                .orderBy(CITIES.name.asc()),
                        "Column cities.name is used in ORDER BY, but FROM has the outer() of its table, whose row may"
                                + " be missing. Use the columns of the object that was joined; they are nullable."),
                Arguments.of(
                        select(city.name).from(CITIES),
                        "Column cities.name is used in the select list, but FROM has the table itself, not its outer()."
                                + " Use the table's own columns, or put the outer() into FROM."),
                Arguments.of(
                        select(CITIES.name).from(tenant),
                        "Column cities.name is used in the select list, but FROM has the table of the schema"
                                + " \"tenant\", not \"public\". Use the columns of the object that is in FROM."),
                Arguments.of(
                        select(USERS.id).from(USERS).join(USERS, USERS.id.eq(USERS.id)),
                        "FROM has the name \"users\" twice. Give one of the two another name with as(\"...\"), and use"
                                + " the columns of what as() returned."),
                Arguments.of(
                        select(USERS.id)
                                .from(USERS)
                                .join(USERS.as("m"), USERS.cityId.eq(CITIES.id))
                                .join(CITIES, CITIES.id.eq(1)),
                        "Column cities.id is used in ON, but its table comes later in FROM. Move that join before this"
                                + " one."),
                Arguments.of(
                        select(CITIES.id)
                                .from(CITIES)
                                .where(exists(select(tenant.id).from(tenant).where(tenant.id.eq(CITIES.id)))),
                        "Column cities.id in WHERE belongs to the outer query, but a subquery has another table of the"
                                + " name \"cities\". Give one of the two another name with as(\"...\")."),
                Arguments.of(
                        select(USERS.id).from(USERS).rightJoin(CITIES, USERS.cityId.eq(CITIES.id)),
                        "In a right join the rows of \"users\" may be missing, but its columns are typed as always"
                                + " there. Put its outer() into FROM, and use the columns of that."),
                Arguments.of(
                        select(CITIES.id).join(CITIES, CITIES.id.eq(1)),
                        "There is a join but nothing before it. Start with from() or using()."),
                Arguments.of(
                        select(USERS.id)
                                .from(USERS)
                                .union(select(CITIES.id).from(CITIES))
                                .orderBy(USERS.name.asc()),
                        "ORDER BY of a set operation can only use what its first query selects, but not users.name."
                                + " Select it, or sort inside of the queries."),
                Arguments.of(
                        update(USERS).where(USERS.id.eq(1)),
                        "SET of the update of \"users\" is empty. Set one column at least, or do not run the"
                                + " statement."),
                Arguments.of(
                        update(USERS).set(USERS.name, "x").where(USERS.id.eq(1).onlyIf(false)),
                        "WHERE of the update is empty: all of its conditions were left out, so it would touch every"
                                + " row. If that is meant, say everyRow()."),
                Arguments.of(
                        deleteFrom(USERS).where(Condition.absent()),
                        "WHERE of the delete is empty: all of its conditions were left out, so it would touch every"
                                + " row. If that is meant, say everyRow()."));
    }

    @ParameterizedTest
    @MethodSource
    void isRefusedWhenBuilt(ThrowingCallable building, String message) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @SuppressWarnings("NullAway") // the nulls are the point
    static Stream<Arguments> isRefusedWhenBuilt() {
        String none = null;
        Integer noAge = null;
        return Stream.of(
                bad(
                        () -> USERS.name.eq(none),
                        "null was passed to eq() of column users.name, but in SQL NULL equals nothing. Use isNull(), or"
                                + " isNotDistinctFrom(value) if the value may be null, or leave the condition out with"
                                + " onlyIf(value != null)."),
                bad(
                        () -> USERS.name.lower().like(none),
                        "null was passed to like() of an expression, but in SQL NULL equals nothing. Use isNull(), or"
                                + " isNotDistinctFrom(value) if the value may be null, or leave the condition out with"
                                + " onlyIf(value != null)."),
                bad(
                        () -> USERS.name.in(Arrays.asList("a", null)),
                        "The values passed to in() of column users.name hold a null, but in SQL NULL equals nothing."
                                + " Remove it, and use isNull() for it."),
                bad(
                        () -> update(USERS).set(USERS.age, noAge),
                        "null was passed to set() of column users.age. Use setNull() if NULL is meant."),
                bad(
                        () -> update(USERS).set(USERS.name, none),
                        "null was passed to set() of column users.name, which is NOT NULL."),
                bad(() -> NewCity.name(none), "null was passed to name(), but the column is NOT NULL."),
                bad(
                        () -> select(USERS.id).limit(-1),
                        "limit(-1) is negative. Leave the clause out for all rows, or give 0 or more."),
                bad(
                        () -> insert(CITIES, List.of()),
                        "The insert into \"cities\" has no rows. Do not run it for an empty list."),
                bad(
                        () -> insert(CITIES, NewCity.name("x"))
                                .onConflict(CITIES.PRIMARY_KEY)
                                .doUpdate(s -> s),
                        "doUpdate() of the insert into \"cities\" sets nothing. Set one column at least, or use"
                                + " doNothing()."),
                bad(
                        () -> Codecs.TEXT.toText("a\u0000b"),
                        "The text has the character U+0000 at index 1, which PostgreSQL cannot store. Remove it, or use"
                                + " a bytea column."),
                bad(
                        () -> Codecs.TEXT.toText("ab\ud83d"),
                        "The text has half a surrogate pair at index 2, which is no character. It was probably cut in"
                                + " the middle of one."));
    }

    private static Arguments bad(ThrowingCallable building, String message) {
        return Arguments.of(building, message);
    }

    @Test
    void moreParametersThanTheProtocolTakesAreRefused() {
        Condition condition = Condition.absent();
        for (int i = 0; i < 66; i++) {
            condition = condition.and(thousandParameters());
        }
        Statement statement = select(USERS.id).from(USERS).where(condition);
        assertThatThrownBy(statement::sql)
                .isInstanceOf(InvalidStatement.class)
                .hasMessage("The statement has 66000 parameters, but PostgreSQL takes 65535. Split it, for example into"
                        + " inserts of fewer rows.");
    }

    private static Condition thousandParameters() {
        Condition condition = Condition.absent();
        for (int i = 0; i < 1000; i++) {
            condition = condition.or(USERS.id.eq(i));
        }
        return condition;
    }

    @Test
    void hostileIdentifiersAreQuoted() {
        var users = USERS.inSchema("x\"; drop table users; --").as("a b\"");
        assertThat(select(users.id).from(users).crossJoin(CITIES).sql().sql())
                .isEqualTo("select \"a b\"\"\".id from \"x\"\"; drop table users; --\".users as \"a b\"\"\""
                        + " cross join cities");
    }
}
