package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.type.Codecs;
import java.util.List;

/**
 * An array expression, NULL or not.
 *
 * @param <E> the element's Java type
 */
public sealed interface ArrayExpression<E> extends Family<List<E>, ArrayValue<E>, NullableArray<E>>
        permits ArrayOperations {

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

    /** {@code x <@ y}. */
    default Condition containedBy(ArrayExpression<E> other) {
        return Condition.binary(Operator.CONTAINED_BY, this, other.node());
    }

    /** {@code x && y}. */
    default Condition overlaps(ArrayExpression<E> other) {
        return Condition.binary(Operator.OVERLAPS, this, other.node());
    }

    /** {@code (x)[?]}: the element at a position, from 1; NULL if there is none. */
    default NullableValue<E> at(int position) {
        Node element = SyntaxNode.enclosing(List.of("(", ")[", "]"), node(), Condition.integer(position));
        return new NullableValue<>(element, Codecs.element(codec()));
    }

    /** {@code array_position(x, ?)}: where the element is first, from 1; NULL if it is not there. */
    default NullableNumber<Integer> position(E element) {
        Node position = Calls.call("array_position", node(), Calls.typed(Codecs.element(codec()), element));
        return new NullableNumber<>(position, Codecs.INTEGER);
    }

    /** {@code array_length(x, ?)}: the length of a dimension, from 1; NULL if there is none. */
    default NullableNumber<Integer> length(int dimension) {
        return new NullableNumber<>(Calls.call("array_length", node(), Condition.integer(dimension)), Codecs.INTEGER);
    }

    /** {@code x || y}. */
    default NullableArray<E> concat(ArrayExpression<E> other) {
        return new NullableArray<>(Calls.binary(Operator.CONCAT, this, other.node()), codec());
    }
}
