package dev.squall.sql;

/**
 * An expression of a family of types with operations of their own: texts, numbers, dates and so on. What keeps the
 * family, such as {@code coalesce} or {@code lag}, is declared once for all of them.
 *
 * @param <T> the Java type
 * @param <V> the family's class that is never NULL
 * @param <N> the family's class that may be NULL
 */
public sealed interface Family<T, V extends Value<T>, N extends NullableValue<T>> extends Expression<T>
        permits ArrayExpression,
                BooleanExpression,
                IntervalExpression,
                JsonExpression,
                NetworkExpression,
                NumberExpression,
                RangeExpression,
                TemporalExpression,
                TextExpression,
                TsVectorExpression,
                VectorExpression {}
