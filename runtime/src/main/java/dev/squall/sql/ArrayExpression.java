package dev.squall.sql;

import dev.squall.sql.node.Operator;
import java.util.List;

/**
 * An array expression, NULL or not.
 *
 * @param <E> the element's Java type
 */
public sealed interface ArrayExpression<E> extends Expression<List<E>> permits ArrayValue, NullableArray {

    /** {@code x @> ?}: has all of these elements. */
    default Condition contains(List<E> elements) {
        return Condition.comparison(Operator.CONTAINS, "contains", this, elements);
    }

    /** {@code x @> y}. */
    default Condition contains(ArrayExpression<E> other) {
        return Condition.binary(Operator.CONTAINS, this, other.node());
    }

    /** {@code x @> ?}: has this element. An index on the array can be used. */
    default Condition has(E element) {
        return Condition.comparison(Operator.CONTAINS, "has", this, List.of(element));
    }

    /** {@code x <@ ?}: has no elements but these. */
    default Condition containedBy(List<E> elements) {
        return Condition.comparison(Operator.CONTAINED_BY, "containedBy", this, elements);
    }

    /** {@code x && ?}: has one of these elements at least. */
    default Condition overlaps(List<E> elements) {
        return Condition.comparison(Operator.OVERLAPS, "overlaps", this, elements);
    }

    /** {@code cardinality(x)}: how many elements. */
    NumberExpression<Integer> size();
}
