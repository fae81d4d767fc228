package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.List;

/**
 * An array expression that may be NULL.
 *
 * @param <E> the element's Java type
 */
public sealed class NullableArray<E> extends NullableValue<List<E>> implements ArrayExpression<E>
        permits NullableArrayColumn {

    NullableArray(Node node, Codec<List<E>> codec) {
        super(node, codec);
    }

    @Override
    public NullableArray<E> as(String name) {
        return new NullableArray<>(new AliasNode(node(), name), codec());
    }

    @Override
    public NullableNumber<Integer> size() {
        return new NullableNumber<>(new FunctionNode("cardinality", nodes()), Codecs.INTEGER);
    }

    @Override
    public ArrayValue<E> coalesce(List<E> otherwise) {
        return new ArrayValue<>(Condition.coalesce(this, otherwise), codec());
    }

    /** {@code coalesce(x, y)}. */
    public ArrayValue<E> coalesce(ArrayValue<E> otherwise) {
        return new ArrayValue<>(Condition.coalesce(this, otherwise), codec());
    }
}
