package dev.squall.sql;

import dev.squall.sql.node.Operator;
import dev.squall.type.range.Range;

/**
 * What can be made of ranges.
 *
 * <p>Results are NULL where the operand is.
 *
 * @param <T> the type of the bounds
 * @param <S> a range of the same type
 */
public sealed interface RangeOperations<T, S extends RangeExpression<T>> extends RangeExpression<T>
        permits NullableRange, RangeValue {

    /** {@code x + ?}: the values of both; they must touch. */
    default S union(Range<T> other) {
        return Results.same(this, Calls.binary(Operator.PLUS, this, Calls.typed(codec(), other)));
    }

    /** {@code x + y}. */
    default S union(RangeValue<T> other) {
        return Results.same(this, Calls.binary(Operator.PLUS, this, other.node()));
    }

    /** {@code x * ?}: the values of both at once. */
    default S intersection(Range<T> other) {
        return Results.same(this, Calls.binary(Operator.TIMES, this, Calls.typed(codec(), other)));
    }

    /** {@code x * y}. */
    default S intersection(RangeValue<T> other) {
        return Results.same(this, Calls.binary(Operator.TIMES, this, other.node()));
    }

    /** {@code x - ?}: the values of this one only; it must be one range. */
    default S difference(Range<T> other) {
        return Results.same(this, Calls.binary(Operator.MINUS, this, Calls.typed(codec(), other)));
    }

    /** {@code x - y}. */
    default S difference(RangeValue<T> other) {
        return Results.same(this, Calls.binary(Operator.MINUS, this, other.node()));
    }

    /** {@code range_merge(x, ?)}: the smallest range that holds both. */
    default S merge(Range<T> other) {
        return Results.same(this, Calls.call("range_merge", node(), Calls.typed(codec(), other)));
    }
}
