package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.List;

/**
 * An array expression that is never NULL.
 *
 * @param <E> the element's Java type
 */
public sealed class ArrayValue<E> extends Value<List<E>> implements ArrayExpression<E> permits ArrayColumn {

    ArrayValue(Node node, Codec<List<E>> codec) {
        super(node, codec);
    }

    @Override
    public ArrayValue<E> as(String name) {
        return new ArrayValue<>(new AliasNode(node(), name), codec());
    }

    @Override
    public NumberValue<Integer> size() {
        return new NumberValue<>(new FunctionNode("cardinality", nodes()), Codecs.INTEGER);
    }
}
