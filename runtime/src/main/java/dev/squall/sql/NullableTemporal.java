package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A date or time expression that may be NULL.
 *
 * @param <T> the Java type
 */
public sealed class NullableTemporal<T> extends NullableValue<T> implements TemporalExpression<T>
        permits NullableTemporalColumn {

    NullableTemporal(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NullableTemporal<T> as(String name) {
        return new NullableTemporal<>(new AliasNode(node(), name), codec());
    }

    @Override
    public TemporalValue<T> coalesce(T otherwise) {
        return new TemporalValue<>(Condition.coalesce(this, otherwise), codec());
    }

    /** {@code coalesce(x, y)}. */
    public TemporalValue<T> coalesce(TemporalValue<T> otherwise) {
        return new TemporalValue<>(Condition.coalesce(this, otherwise), codec());
    }
}
