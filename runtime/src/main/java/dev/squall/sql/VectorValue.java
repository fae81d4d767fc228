package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A pgvector expression that is never NULL.
 *
 * @param <T> the Java type
 */
public sealed class VectorValue<T> extends Value<T> implements VectorOperations<T, NumberValue<Double>>
        permits VectorColumn {

    VectorValue(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public VectorValue<T> as(String name) {
        return known(new AliasNode(node(), name));
    }

    @Override
    final VectorValue<T> known(Node node) {
        return new VectorValue<>(node, codec());
    }

    @Override
    final NullableVector<T> nullable(Node node) {
        return new NullableVector<>(node, codec());
    }
}
