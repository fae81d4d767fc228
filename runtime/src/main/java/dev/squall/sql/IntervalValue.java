package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import java.math.BigDecimal;

/**
 * An interval expression that is never NULL.
 *
 * @param <T> the Java type
 */
public sealed class IntervalValue<T> extends Value<T>
        implements IntervalOperations<T, IntervalValue<T>, NumberValue<BigDecimal>, TextValue> permits IntervalColumn {

    IntervalValue(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public IntervalValue<T> as(String name) {
        return known(new AliasNode(node(), name));
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
