package dev.squall.sql.tuple;

import org.jspecify.annotations.Nullable;

/**
 * A row of 3 values, in the order of the select list.
 *
 * @param v1 value 1
 * @param v2 value 2
 * @param v3 value 3
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 */
public record Row3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
        A v1, B v2, C v3) {}
