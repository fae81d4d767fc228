package dev.squall.sql;

import dev.squall.sql.node.Operator;
import dev.squall.type.range.Range;
import dev.squall.type.range.RangeCodecs;

/**
 * A range expression, NULL or not.
 *
 * @param <T> the type of the bounds
 */
public sealed interface RangeExpression<T> extends Family<Range<T>, RangeValue<T>, NullableRange<T>>
        permits RangeOperations {

    /** {@code x @> ?}: whether the value is in the range. */
    default Condition has(T value) {
        return Condition.binary(Operator.CONTAINS, this, Calls.typed(RangeCodecs.bound(codec()), value));
    }

    /** {@code x @> y}. */
    default Condition has(Expression<T> value) {
        return Condition.binary(Operator.CONTAINS, this, value.node());
    }

    /** {@code x @> ?}: whether the other range is inside of this one. */
    default Condition contains(Range<T> other) {
        return Condition.binary(Operator.CONTAINS, this, Calls.typed(codec(), other));
    }

    /** {@code x @> y}. */
    default Condition contains(RangeExpression<T> other) {
        return Condition.binary(Operator.CONTAINS, this, other.node());
    }

    /** {@code x <@ ?}: whether this range is inside of the other one. */
    default Condition containedBy(Range<T> other) {
        return Condition.binary(Operator.CONTAINED_BY, this, Calls.typed(codec(), other));
    }

    /** {@code x <@ y}. */
    default Condition containedBy(RangeExpression<T> other) {
        return Condition.binary(Operator.CONTAINED_BY, this, other.node());
    }

    /** {@code x && ?}: whether they have a value in common. */
    default Condition overlaps(Range<T> other) {
        return Condition.binary(Operator.OVERLAPS, this, Calls.typed(codec(), other));
    }

    /** {@code x && y}. */
    default Condition overlaps(RangeExpression<T> other) {
        return Condition.binary(Operator.OVERLAPS, this, other.node());
    }

    /** {@code x << ?}: whether all of it is before all of the other one. */
    default Condition before(Range<T> other) {
        return Condition.binary(Operator.LEFT_OF, this, Calls.typed(codec(), other));
    }

    /** {@code x << y}. */
    default Condition before(RangeExpression<T> other) {
        return Condition.binary(Operator.LEFT_OF, this, other.node());
    }

    /** {@code x >> ?}: whether all of it is after all of the other one. */
    default Condition after(Range<T> other) {
        return Condition.binary(Operator.RIGHT_OF, this, Calls.typed(codec(), other));
    }

    /** {@code x >> y}. */
    default Condition after(RangeExpression<T> other) {
        return Condition.binary(Operator.RIGHT_OF, this, other.node());
    }

    /** {@code x &< ?}: whether it ends with the other one or before. */
    default Condition endsNotAfter(Range<T> other) {
        return Condition.binary(Operator.NOT_RIGHT_OF, this, Calls.typed(codec(), other));
    }

    /** {@code x &< y}. */
    default Condition endsNotAfter(RangeExpression<T> other) {
        return Condition.binary(Operator.NOT_RIGHT_OF, this, other.node());
    }

    /** {@code x &> ?}: whether it starts with the other one or after. */
    default Condition startsNotBefore(Range<T> other) {
        return Condition.binary(Operator.NOT_LEFT_OF, this, Calls.typed(codec(), other));
    }

    /** {@code x &> y}. */
    default Condition startsNotBefore(RangeExpression<T> other) {
        return Condition.binary(Operator.NOT_LEFT_OF, this, other.node());
    }

    /** {@code x -|- ?}: whether nothing is between them. */
    default Condition adjacent(Range<T> other) {
        return Condition.binary(Operator.ADJACENT, this, Calls.typed(codec(), other));
    }

    /** {@code x -|- y}. */
    default Condition adjacent(RangeExpression<T> other) {
        return Condition.binary(Operator.ADJACENT, this, other.node());
    }

    /** {@code isempty(x)}. */
    default Condition isEmpty() {
        return new Condition(Calls.call("isempty", node()));
    }

    /** {@code lower_inc(x)}: whether the lower bound belongs to it. */
    default Condition lowerInclusive() {
        return new Condition(Calls.call("lower_inc", node()));
    }

    /** {@code upper_inc(x)}: whether the upper bound belongs to it. */
    default Condition upperInclusive() {
        return new Condition(Calls.call("upper_inc", node()));
    }

    /** {@code lower(x)}: NULL if there is none. */
    default NullableValue<T> lower() {
        return new NullableValue<>(Calls.call("lower", node()), RangeCodecs.bound(codec()));
    }

    /** {@code upper(x)}: NULL if there is none. */
    default NullableValue<T> upper() {
        return new NullableValue<>(Calls.call("upper", node()), RangeCodecs.bound(codec()));
    }
}
