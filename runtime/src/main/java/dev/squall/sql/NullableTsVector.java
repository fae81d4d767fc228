package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.text.TsVector;

/**
 * A text search document that may be NULL.
 */
public sealed class NullableTsVector extends NullableValue<TsVector>
        implements TsVectorOperations<NullableTsVector, NullableNumber<Float>, NullableNumber<Integer>>
        permits NullableTsVectorColumn {

    NullableTsVector(Node node, Codec<TsVector> codec) {
        super(node, codec);
    }

    @Override
    public NullableTsVector as(String name) {
        return nullable(new AliasNode(node(), name));
    }

    @Override
    public TsVectorValue coalesce(TsVector otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    /** {@code coalesce(x, y)}. */
    public TsVectorValue coalesce(TsVectorValue otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    @Override
    final TsVectorValue known(Node node) {
        return new TsVectorValue(node, codec());
    }

    @Override
    final NullableTsVector nullable(Node node) {
        return new NullableTsVector(node, codec());
    }
}
