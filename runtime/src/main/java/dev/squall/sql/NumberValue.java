package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A numeric expression that is never NULL.
 *
 * @param <T> the Java type
 */
public sealed class NumberValue<T> extends Value<T>
        implements NumberOperations<T, NumberValue<T>, NumberValue<Double>, TextValue>
        permits CountAggregate, NumberColumn, VersionColumn {

    NumberValue(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NumberValue<T> as(String name) {
        return known(new AliasNode(node(), name));
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
