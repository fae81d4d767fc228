package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A numeric expression that may be NULL.
 *
 * @param <T> the Java type
 */
public sealed class NullableNumber<T> extends NullableValue<T>
        implements NumberOperations<T, NullableNumber<T>, NullableNumber<Double>, NullableText>
        permits NullableNumberColumn, NumberAggregate {

    NullableNumber(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NullableNumber<T> as(String name) {
        return nullable(new AliasNode(node(), name));
    }

    @Override
    public NumberValue<T> coalesce(T otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    /** {@code coalesce(x, y)}. */
    public NumberValue<T> coalesce(NumberValue<T> otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    @Override
    final NumberValue<T> known(Node node) {
        return new NumberValue<>(node, codec());
    }

    @Override
    final NullableNumber<T> nullable(Node node) {
        return new NullableNumber<>(node, codec());
    }
}
