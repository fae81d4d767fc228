package dev.squall.sql;

/**
 * A pgvector expression, NULL or not.
 *
 * @param <T> the Java type
 */
public sealed interface VectorExpression<T> extends Family<T, VectorValue<T>, NullableVector<T>>
        permits VectorOperations {}
