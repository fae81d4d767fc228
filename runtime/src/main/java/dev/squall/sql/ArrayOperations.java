package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.type.Codecs;
import java.util.List;

/**
 * What can be made of arrays.
 *
 * <p>Results are NULL where the operand is.
 *
 * @param <E> the element's Java type
 * @param <S> an array of the same type
 * @param <I> an integer
 * @param <X> text
 */
public sealed interface ArrayOperations<
                E, S extends ArrayExpression<E>, I extends NumberExpression<Integer>, X extends TextExpression>
        extends ArrayExpression<E> permits ArrayValue, NullableArray {

    /** {@code cardinality(x)}: how many elements. */
    default I size() {
        return Results.number(this, Calls.call("cardinality", node()), Codecs.INTEGER);
    }

    /** {@code array_append(x, ?)}. */
    default S append(E element) {
        return Results.same(this, Calls.call("array_append", node(), Calls.typed(Codecs.element(codec()), element)));
    }

    /** {@code array_prepend(?, x)}. */
    default S prepend(E element) {
        return Results.same(this, Calls.call("array_prepend", Calls.typed(Codecs.element(codec()), element), node()));
    }

    /** {@code x || ?}. */
    default S concat(List<E> elements) {
        return Results.same(this, Calls.binary(Operator.CONCAT, this, Calls.typed(codec(), elements)));
    }

    /** {@code x || y}. */
    default S concat(ArrayValue<E> other) {
        return Results.same(this, Calls.binary(Operator.CONCAT, this, other.node()));
    }

    /** {@code array_remove(x, ?)}: without this element. */
    default S remove(E element) {
        return Results.same(this, Calls.call("array_remove", node(), Calls.typed(Codecs.element(codec()), element)));
    }

    /** {@code array_replace(x, ?, ?)}. */
    default S replace(E from, E to) {
        Node node = Calls.call(
                "array_replace",
                node(),
                Calls.typed(Codecs.element(codec()), from),
                Calls.typed(Codecs.element(codec()), to));
        return Results.same(this, node);
    }

    /** {@code (x)[?:?]}: the elements from one position to another one, from 1. */
    default S slice(int from, int to) {
        Node slice = SyntaxNode.enclosing(
                List.of("(", ")[", ":", "]"), node(), Condition.integer(from), Condition.integer(to));
        return Results.same(this, slice);
    }

    /** {@code array_to_string(x, ?)}. */
    default X join(String delimiter) {
        return Results.text(this, Calls.call("array_to_string", node(), Calls.text(delimiter)));
    }
}
