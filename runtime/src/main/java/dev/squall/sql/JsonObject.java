package dev.squall.sql;

import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.List;

/** A JSON object that is built by the server: {@code jsonb_build_object('id', id, 'name', name)}. Immutable. */
public final class JsonObject {

    static final JsonObject EMPTY = new JsonObject(List.of());

    private final List<Node> arguments;

    private JsonObject(List<Node> arguments) {
        this.arguments = arguments;
    }

    /** The same with one more key; NULL becomes null. */
    public JsonObject with(String key, Expression<?> value) {
        return new JsonObject(Lists.concat(arguments, List.of(Calls.typed(Codecs.TEXT, key), value.node())));
    }

    /** {@code jsonb_build_object('id', id, ...)}: as JSON text. */
    public JsonValue<String> build() {
        return build(Codecs.JSON_TEXT);
    }

    /** {@code jsonb_build_object('id', id, ...)}, read by a codec of {@code jsonb}. */
    public <T> JsonValue<T> build(Codec<T> codec) {
        return new JsonValue<>(new FunctionNode("jsonb_build_object", arguments), codec);
    }
}
