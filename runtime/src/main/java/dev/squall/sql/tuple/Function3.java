package dev.squall.sql.tuple;

import org.jspecify.annotations.Nullable;

/**
 * Makes one value of 3, as a record's constructor does.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <R> what it makes
 */
@FunctionalInterface
public interface Function3<
        A extends @Nullable Object,
        B extends @Nullable Object,
        C extends @Nullable Object,
        R extends @Nullable Object> {

    /** Makes the value. */
    R apply(A v1, B v2, C v3);
}
