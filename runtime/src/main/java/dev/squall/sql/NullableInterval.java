package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import java.math.BigDecimal;

/**
 * An interval expression that may be NULL.
 *
 * @param <T> the Java type
 */
public sealed class NullableInterval<T> extends NullableValue<T>
        implements IntervalOperations<T, NullableInterval<T>, NullableNumber<BigDecimal>, NullableText>
        permits NullableIntervalColumn {

    NullableInterval(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NullableInterval<T> as(String name) {
        return nullable(new AliasNode(node(), name));
    }

    @Override
    public IntervalValue<T> coalesce(T otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    /** {@code coalesce(x, y)}. */
    public IntervalValue<T> coalesce(IntervalValue<T> otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    @Override
    final IntervalValue<T> known(Node node) {
        return new IntervalValue<>(node, codec());
    }

    @Override
    final NullableInterval<T> nullable(Node node) {
        return new NullableInterval<>(node, codec());
    }
}
