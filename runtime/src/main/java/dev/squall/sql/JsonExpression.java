package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.List;

/**
 * A {@code jsonb} expression, NULL or not.
 *
 * @param <T> the Java type
 */
public sealed interface JsonExpression<T> extends Family<T, JsonValue<T>, NullableJson<T>> permits JsonOperations {

    /** {@code x @> ?}: has at least this, given as JSON text. */
    default Condition contains(String json) {
        return Condition.binary(Operator.CONTAINS, this, Calls.parameter(Codecs.JSON_TEXT, json));
    }

    /** {@code x @> y}. */
    default Condition contains(JsonExpression<?> other) {
        return Condition.binary(Operator.CONTAINS, this, other.node());
    }

    /** {@code x <@ ?}: has nothing but this, given as JSON text. */
    default Condition containedBy(String json) {
        return Condition.binary(Operator.CONTAINED_BY, this, Calls.parameter(Codecs.JSON_TEXT, json));
    }

    /** {@code x ? 'key'}: has the key at its top level. */
    default Condition hasKey(String key) {
        return Condition.binary(Operator.JSON_HAS_KEY, this, Calls.text(key));
    }

    /** {@code x ?| array['a', 'b']}: has one of the keys. */
    default Condition hasAnyKey(String... keys) {
        return Condition.binary(Operator.JSON_HAS_ANY_KEY, this, Calls.texts(List.of(keys)));
    }

    /** {@code x ?& array['a', 'b']}: has all of the keys. */
    default Condition hasAllKeys(String... keys) {
        return Condition.binary(Operator.JSON_HAS_ALL_KEYS, this, Calls.texts(List.of(keys)));
    }

    /** {@code x @? ?::jsonpath}: whether the JSON path finds something: {@code $.tags[*] ? (@ == "new")}. */
    default Condition pathExists(String path) {
        return Condition.binary(Operator.JSON_PATH_FINDS, this, JsonNodes.path(path));
    }

    /** {@code x @@ ?::jsonpath}: whether the JSON path's predicate holds: {@code $.price > 10}. */
    default Condition pathMatches(String path) {
        return Condition.binary(Operator.SEARCH, this, JsonNodes.path(path));
    }

    /** {@code jsonb_path_query_first(x, ?::jsonpath)}: the first that the JSON path finds, NULL if nothing. */
    default NullableJson<String> pathFirst(String path) {
        return JsonNodes.json(Calls.call("jsonb_path_query_first", node(), JsonNodes.path(path)));
    }

    /** {@code jsonb_path_query_array(x, ?::jsonpath)}: all that the JSON path finds, as a JSON array. */
    default NullableJson<String> pathAll(String path) {
        return JsonNodes.json(Calls.call("jsonb_path_query_array", node(), JsonNodes.path(path)));
    }

    /** {@code x -> 'key'}: JSON under a key, NULL if it is not there. */
    default NullableJson<String> get(String key) {
        return JsonNodes.json(Calls.binary(Operator.JSON_GET, this, Calls.text(key)));
    }

    /** {@code x -> 0}: JSON at an index, from the end if negative, NULL if it is not there. */
    default NullableJson<String> get(int index) {
        return JsonNodes.json(Calls.binary(Operator.JSON_GET, this, Condition.integer(index)));
    }

    /** {@code x ->> 'key'}: text under a key, NULL if it is not there or null. */
    default NullableText getText(String key) {
        return new NullableText(Calls.binary(Operator.JSON_GET_TEXT, this, Calls.text(key)), Codecs.TEXT);
    }

    /** {@code x ->> 0}: text at an index, from the end if negative, NULL if it is not there or null. */
    default NullableText getText(int index) {
        return new NullableText(Calls.binary(Operator.JSON_GET_TEXT, this, Condition.integer(index)), Codecs.TEXT);
    }

    /** {@code x #> '{a,b}'}: JSON at a path, NULL if nothing is there. */
    default NullableJson<String> jsonAt(String... path) {
        return JsonNodes.json(Calls.binary(Operator.JSON_AT, this, Calls.texts(List.of(path))));
    }

    /** {@code x #> '{a,b}'}, read by a codec of {@code jsonb}. */
    default <J> NullableJson<J> jsonAt(Codec<J> codec, String... path) {
        return new NullableJson<>(Calls.binary(Operator.JSON_AT, this, Calls.texts(List.of(path))), codec);
    }

    /** {@code x #>> '{a,b}'}: the text at a path, NULL if nothing is there. */
    default NullableText textAt(String... path) {
        return new NullableText(JsonNodes.textAt(this, path), Codecs.TEXT);
    }

    /**
     * {@code (x #>> '{a,b}')::integer}: what is at a path, with the operations of its type; NULL if nothing is there:
     * {@code preferences.at(INTEGER, "font", "size").gt(10)}.
     */
    default <J, V extends Value<J> & Family<J, V, N>, N extends NullableValue<J>> N at(
            SqlType<J, V> type, String... path) {
        Node node = new CastNode(JsonNodes.textAt(this, path), type.codec().sqlType());
        return Results.nullable(type.at(node), node);
    }

    /** {@code (x #>> '{a,b}')::type}: a value of any type at a path, NULL if nothing is there. */
    default <J> NullableValue<J> valueAt(Codec<J> codec, String... path) {
        return new NullableValue<>(new CastNode(JsonNodes.textAt(this, path), codec.sqlType()), codec);
    }

    /** {@code jsonb_array_length(x)}, of an array. */
    default NullableNumber<Integer> arrayLength() {
        return new NullableNumber<>(Calls.call("jsonb_array_length", node()), Codecs.INTEGER);
    }
}
