package dev.squall.sql.tuple;

import org.jspecify.annotations.Nullable;

/**
 * A row of 2 values, in the order of the select list.
 *
 * @param v1 value 1
 * @param v2 value 2
 * @param <A> type of value 1
 * @param <B> type of value 2
 */
public record Row2<A extends @Nullable Object, B extends @Nullable Object>(A v1, B v2) {}
