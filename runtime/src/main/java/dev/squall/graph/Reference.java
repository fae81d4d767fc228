package dev.squall.graph;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row that is referred to and not written.
 *
 * @param row what the record holds of it, null if it refers to none
 * @param columns the columns that refer to it
 * @param <S> the record that refers
 */
record Reference<S>(Function<? super S, ? extends @Nullable Object> row, List<GraphColumn<S, ?>> columns) {

    /** Refuses a row without a key: nothing could refer to it. */
    void check(GraphRow<S> from) {
        if (row.apply(from.given()) != null) {
            for (GraphColumn<S, ?> column : columns) {
                if (!from.has(column.index()) || from.value(column.index()) == null) {
                    throw new IllegalArgumentException("A row of \""
                            + from.graph().table()
                            + "\" refers by its column \"" + column.column().name()
                            + "\" to a row that has no key yet. Insert that one before, and use what it then is.");
                }
            }
        }
    }

    /** Refuses other contents of the same row: they would be lost. */
    void compare(GraphRow<S> before, GraphRow<S> after) {
        boolean same = columns.stream().allMatch(c -> !after.differs(before, c.index()));
        if (same && !Objects.equals(row.apply(before.given()), row.apply(after.given()))) {
            throw new IllegalArgumentException(
                    "What a row of \"" + after.graph().table() + "\" refers to by its column \""
                            + columns.get(0).column().name()
                            + "\" differs between before and after, but is not written with it."
                            + " Change it by a statement of its own.");
        }
    }
}
