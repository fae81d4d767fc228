package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A JSON expression that may be NULL.
 *
 * @param <T> the Java type
 */
public sealed class NullableJson<T> extends NullableValue<T> implements JsonExpression<T> permits NullableJsonColumn {

    NullableJson(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NullableJson<T> as(String name) {
        return new NullableJson<>(new AliasNode(node(), name), codec());
    }

    @Override
    public JsonValue<T> coalesce(T otherwise) {
        return new JsonValue<>(Condition.coalesce(this, otherwise), codec());
    }

    /** {@code coalesce(x, y)}. */
    public JsonValue<T> coalesce(JsonValue<T> otherwise) {
        return new JsonValue<>(Condition.coalesce(this, otherwise), codec());
    }
}
