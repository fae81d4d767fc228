package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A JSON expression that may be NULL.
 *
 * @param <T> the Java type
 */
public sealed class NullableJson<T> extends NullableValue<T> implements JsonOperations<T, NullableJson<T>, NullableText>
        permits JsonAggregate, NullableJsonColumn {

    NullableJson(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NullableJson<T> as(String name) {
        return nullable(new AliasNode(node(), name));
    }

    @Override
    public JsonValue<T> coalesce(T otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    /** {@code coalesce(x, y)}. */
    public JsonValue<T> coalesce(JsonValue<T> otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    @Override
    final JsonValue<T> known(Node node) {
        return new JsonValue<>(node, codec());
    }

    @Override
    final NullableJson<T> nullable(Node node) {
        return new NullableJson<>(node, codec());
    }
}
