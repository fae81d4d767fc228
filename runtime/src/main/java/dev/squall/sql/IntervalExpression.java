package dev.squall.sql;

/**
 * An interval expression, NULL or not.
 *
 * @param <T> the Java type
 */
public sealed interface IntervalExpression<T> extends Family<T, IntervalValue<T>, NullableInterval<T>>
        permits IntervalOperations {}
