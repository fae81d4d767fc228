package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.range.Range;

/**
 * A range expression that may be NULL.
 *
 * @param <T> the type of the bounds
 */
public sealed class NullableRange<T> extends NullableValue<Range<T>> implements RangeOperations<T, NullableRange<T>>
        permits NullableRangeColumn {

    NullableRange(Node node, Codec<Range<T>> codec) {
        super(node, codec);
    }

    @Override
    public NullableRange<T> as(String name) {
        return nullable(new AliasNode(node(), name));
    }

    @Override
    public RangeValue<T> coalesce(Range<T> otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    /** {@code coalesce(x, y)}. */
    public RangeValue<T> coalesce(RangeValue<T> otherwise) {
        return known(Condition.coalesce(this, otherwise));
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
