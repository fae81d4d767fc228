package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.type.Codecs;
import java.util.List;

/** Nodes of JSON. */
final class JsonNodes {

    private JsonNodes() {}

    static Node path(String path) {
        return new CastNode(Calls.text(path), "jsonpath");
    }

    static Node textAt(JsonExpression<?> json, String... path) {
        return Calls.binary(Operator.JSON_TEXT_AT, json, Calls.texts(List.of(path)));
    }

    static NullableJson<String> json(Node node) {
        return new NullableJson<>(node, Codecs.JSON_TEXT);
    }
}
