package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A boolean expression that is never NULL.
 */
public sealed class BooleanValue extends Value<Boolean> implements BooleanExpression permits BooleanColumn {

    BooleanValue(Node node, Codec<Boolean> codec) {
        super(node, codec);
    }

    @Override
    public BooleanValue as(String name) {
        return new BooleanValue(new AliasNode(node(), name), codec());
    }

    @Override
    final BooleanValue known(Node node) {
        return new BooleanValue(node, codec());
    }

    @Override
    final NullableBoolean nullable(Node node) {
        return new NullableBoolean(node, codec());
    }
}
