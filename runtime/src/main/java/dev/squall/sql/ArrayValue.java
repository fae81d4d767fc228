package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import java.util.List;

/**
 * An array expression that is never NULL.
 *
 * @param <E> the element's Java type
 */
public sealed class ArrayValue<E> extends Value<List<E>>
        implements ArrayOperations<E, ArrayValue<E>, NumberValue<Integer>, TextValue> permits ArrayColumn {

    ArrayValue(Node node, Codec<List<E>> codec) {
        super(node, codec);
    }

    @Override
    public ArrayValue<E> as(String name) {
        return known(new AliasNode(node(), name));
    }

    @Override
    final ArrayValue<E> known(Node node) {
        return new ArrayValue<>(node, codec());
    }

    @Override
    final NullableArray<E> nullable(Node node) {
        return new NullableArray<>(node, codec());
    }
}
