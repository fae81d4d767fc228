package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A JSON expression that is never NULL.
 *
 * @param <T> the Java type
 */
public sealed class JsonValue<T> extends Value<T> implements JsonExpression<T> permits JsonColumn {

    JsonValue(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public JsonValue<T> as(String name) {
        return new JsonValue<>(new AliasNode(node(), name), codec());
    }
}
