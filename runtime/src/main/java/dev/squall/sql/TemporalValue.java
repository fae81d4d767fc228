package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A date or time expression that is never NULL.
 *
 * @param <T> the Java type
 */
public sealed class TemporalValue<T> extends Value<T> implements TemporalExpression<T> permits TemporalColumn {

    TemporalValue(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public TemporalValue<T> as(String name) {
        return new TemporalValue<>(new AliasNode(node(), name), codec());
    }
}
