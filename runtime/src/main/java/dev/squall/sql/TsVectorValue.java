package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.text.TsVector;

/**
 * A text search document that is never NULL.
 */
public sealed class TsVectorValue extends Value<TsVector>
        implements TsVectorOperations<TsVectorValue, NumberValue<Float>, NumberValue<Integer>> permits TsVectorColumn {

    TsVectorValue(Node node, Codec<TsVector> codec) {
        super(node, codec);
    }

    @Override
    public TsVectorValue as(String name) {
        return known(new AliasNode(node(), name));
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
