package dev.squall.sql.tuple;

import org.jspecify.annotations.Nullable;

/**
 * Makes one value of 10, as a record's constructor does.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 * @param <E> type of value 5
 * @param <F> type of value 6
 * @param <G> type of value 7
 * @param <H> type of value 8
 * @param <I> type of value 9
 * @param <J> type of value 10
 * @param <R> what it makes
 */
@FunctionalInterface
public interface Function10<
        A extends @Nullable Object,
        B extends @Nullable Object,
        C extends @Nullable Object,
        D extends @Nullable Object,
        E extends @Nullable Object,
        F extends @Nullable Object,
        G extends @Nullable Object,
        H extends @Nullable Object,
        I extends @Nullable Object,
        J extends @Nullable Object,
        R extends @Nullable Object> {

    /** Makes the value. */
    R apply(A v1, B v2, C v3, D v4, E v5, F v6, G v7, H v8, I v9, J v10);
}
