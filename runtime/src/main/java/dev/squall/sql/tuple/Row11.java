package dev.squall.sql.tuple;

import org.jspecify.annotations.Nullable;

/**
 * A row of 11 values, in the order of the select list.
 *
 * @param v1 value 1
 * @param v2 value 2
 * @param v3 value 3
 * @param v4 value 4
 * @param v5 value 5
 * @param v6 value 6
 * @param v7 value 7
 * @param v8 value 8
 * @param v9 value 9
 * @param v10 value 10
 * @param v11 value 11
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
 * @param <K> type of value 11
 */
public record Row11<
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
        K extends @Nullable Object>(
        A v1, B v2, C v3, D v4, E v5, F v6, G v7, H v8, I v9, J v10, K v11) {}
