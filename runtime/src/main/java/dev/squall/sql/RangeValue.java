package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.range.Range;

/**
 * A range expression that is never NULL.
 *
 * @param <T> the type of the bounds
 */
public sealed class RangeValue<T> extends Value<Range<T>> implements RangeOperations<T, RangeValue<T>>
        permits RangeColumn {

    RangeValue(Node node, Codec<Range<T>> codec) {
        super(node, codec);
    }

    @Override
    public RangeValue<T> as(String name) {
        return known(new AliasNode(node(), name));
    }

    @Override
    final RangeValue<T> known(Node node) {
        return new RangeValue<>(node, codec());
    }

    @Override
    final NullableRange<T> nullable(Node node) {
        return new NullableRange<>(node, codec());
    }
}
