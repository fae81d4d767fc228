package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import java.util.List;

/**
 * An array expression that may be NULL.
 *
 * @param <E> the element's Java type
 */
public sealed class NullableArray<E> extends NullableValue<List<E>>
        implements ArrayOperations<E, NullableArray<E>, NullableNumber<Integer>, NullableText>
        permits ArrayAggregate, NullableArrayColumn {

    NullableArray(Node node, Codec<List<E>> codec) {
        super(node, codec);
    }

    @Override
    public NullableArray<E> as(String name) {
        return nullable(new AliasNode(node(), name));
    }

    @Override
    public ArrayValue<E> coalesce(List<E> otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    /** {@code coalesce(x, y)}. */
    public ArrayValue<E> coalesce(ArrayValue<E> otherwise) {
        return known(Condition.coalesce(this, otherwise));
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
