package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A JSON expression that is never NULL.
 *
 * @param <T> the Java type
 */
public sealed class JsonValue<T> extends Value<T> implements JsonOperations<T, JsonValue<T>, TextValue>
        permits JsonColumn {

    JsonValue(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public JsonValue<T> as(String name) {
        return known(new AliasNode(node(), name));
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
