package dev.squall.sql;

import static dev.squall.sql.Sql.*;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.sql.sample.City;
import dev.squall.sql.tuple.Row2;
import dev.squall.type.Codecs;
import dev.squall.type.range.Range;
import dev.squall.type.range.RangeCodecs;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions with a mistake that javac cannot see are refused when they are built, with what to do. */
class BadExpressionTest {

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
        return Stream.of(
                bad(
                        () -> operator(USERS.id, "; drop", USERS.id),
                        "\"; drop\" is no operator. Its characters must be of +-*/<>=~!@#%^&|`?, without -- and /*."),
                bad(
                        () -> operator(USERS.id, "--", USERS.id),
                        "\"--\" is no operator. Its characters must be of +-*/<>=~!@#%^&|`?, without -- and /*."),
                bad(() -> function("app..f", USERS.id), "an SQL name is empty; give it at least one character"),
                bad(
                        () -> USERS.createdAt.instantAt("UTC"),
                        "instantAt() is for a timestamp, but column users.created_at is a timestamptz. Cast it first if"
                                + " that is meant."),
                bad(
                        () -> USERS.name.replace("a", none),
                        "null was passed as a value of type text, but a value is needed. Leave the operation out, or say"
                                + " sql(\"null\") if NULL is meant."),
                bad(
                        () -> USERS.tags.append(none),
                        "null was passed as a value of type text, but a value is needed. Leave the operation out, or say"
                                + " sql(\"null\") if NULL is meant."),
                bad(
                        () -> row(USERS.tags, USERS.id).in(List.of(new Row2<>(List.of("a"), 1L))),
                        "Item 1 of the row is not one value, so in() cannot send its values as an array. Compare it by"
                                + " itself."),
                bad(
                        () -> row(CITIES, USERS.id)
                                .in(List.of())
                                .and(row(USERS.id, CITIES).in(rowOfCity())),
                        "Item 2 of the row is not one value, so in() cannot send its values as an array. Compare it by"
                                + " itself."),
                bad(
                        () -> RangeCodecs.bound(Codecs.<Range<Integer>, Range<Integer>>mapped(
                                RangeCodecs.INT4RANGE, range -> range, range -> range)),
                        "The codec of int4range does not tell that of its bounds. Make it with RangeCodecs.range(type,"
                                + " bound), or write the operation with sql(...)."));
    }

    private static List<Row2<Long, City>> rowOfCity() {
        return List.of(new Row2<>(1L, new City(1, "x")));
    }

    private static Arguments bad(ThrowingCallable building, String message) {
        return Arguments.of(building, message);
    }
}
