package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A pgvector expression that may be NULL.
 *
 * @param <T> the Java type
 */
public sealed class NullableVector<T> extends NullableValue<T> implements VectorOperations<T, NullableNumber<Double>>
        permits NullableVectorColumn {

    NullableVector(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NullableVector<T> as(String name) {
        return nullable(new AliasNode(node(), name));
    }

    @Override
    public VectorValue<T> coalesce(T otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    /** {@code coalesce(x, y)}. */
    public VectorValue<T> coalesce(VectorValue<T> otherwise) {
        return known(Condition.coalesce(this, otherwise));
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
