package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A boolean expression that may be NULL.
 */
public sealed class NullableBoolean extends NullableValue<Boolean> implements BooleanExpression
        permits BooleanAggregate, Condition, NullableBooleanColumn {

    NullableBoolean(Node node, Codec<Boolean> codec) {
        super(node, codec);
    }

    @Override
    public NullableBoolean as(String name) {
        return new NullableBoolean(new AliasNode(node(), name), codec());
    }

    @Override
    public BooleanValue coalesce(Boolean otherwise) {
        return new BooleanValue(Condition.coalesce(this, otherwise), codec());
    }

    /** {@code coalesce(x, y)}. */
    public BooleanValue coalesce(BooleanValue otherwise) {
        return new BooleanValue(Condition.coalesce(this, otherwise), codec());
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
