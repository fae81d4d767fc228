package dev.squall.sql;

/**
 * A date or time expression, NULL or not.
 *
 * @param <T> the Java type
 */
public sealed interface TemporalExpression<T> extends Expression<T> permits NullableTemporal, TemporalValue {}
