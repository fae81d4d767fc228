package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.Operator;
import dev.squall.type.Codecs;
import java.util.List;

/**
 * What can be made of JSON. The results keep the Java type, so they must keep the shape that its codec reads.
 *
 * <p>Results are NULL where the operand is.
 *
 * @param <T> the Java type
 * @param <S> JSON of the same type
 * @param <X> text
 */
public sealed interface JsonOperations<T, S extends JsonExpression<T>, X extends TextExpression>
        extends JsonExpression<T> permits JsonValue, NullableJson {

    /** {@code jsonb_set(x, '{a,b}', ?)}: with another value at a path, given as JSON text. */
    default S set(String json, String... path) {
        return Results.same(
                this, Calls.call("jsonb_set", node(), Calls.texts(List.of(path)), Calls.typed(Codecs.JSON_TEXT, json)));
    }

    /** {@code jsonb_set(x, '{a,b}', to_jsonb(y))}: with a computed value at a path. */
    default S set(Value<?> value, String... path) {
        return Results.same(
                this,
                Calls.call("jsonb_set", node(), Calls.texts(List.of(path)), Calls.call("to_jsonb", value.node())));
    }

    /** {@code jsonb_insert(x, '{a,0}', ?)}: with one more value before a path, given as JSON text. */
    default S insert(String json, String... path) {
        return Results.same(
                this,
                Calls.call("jsonb_insert", node(), Calls.texts(List.of(path)), Calls.typed(Codecs.JSON_TEXT, json)));
    }

    /** {@code x || ?}: with the keys of another object, given as JSON text; those win. */
    default S concat(String json) {
        return Results.same(this, Calls.binary(Operator.CONCAT, this, Calls.typed(Codecs.JSON_TEXT, json)));
    }

    /** {@code x || y}. */
    default S concat(JsonValue<?> other) {
        return Results.same(this, Calls.binary(Operator.CONCAT, this, other.node()));
    }

    /** {@code x - 'key'}: without a key. */
    default S without(String key) {
        return Results.same(this, Calls.binary(Operator.MINUS, this, Calls.typed(Codecs.TEXT, key)));
    }

    /** {@code x - 0}: without the element at an index. */
    default S without(int index) {
        return Results.same(this, Calls.binary(Operator.MINUS, this, Condition.integer(index)));
    }

    /** {@code x #- '{a,b}'}: without what is at a path. */
    default S withoutPath(String... path) {
        return Results.same(this, Calls.binary(Operator.JSON_WITHOUT_PATH, this, Calls.texts(List.of(path))));
    }

    /** {@code jsonb_strip_nulls(x)}. */
    default S withoutNulls() {
        return Results.same(this, Calls.call("jsonb_strip_nulls", node()));
    }

    /** {@code jsonb_typeof(x)}: {@code object}, {@code array}, {@code string} and so on. */
    default X typeName() {
        return Results.text(this, Calls.call("jsonb_typeof", node()));
    }

    /** {@code jsonb_pretty(x)}. */
    default X pretty() {
        return Results.text(this, Calls.call("jsonb_pretty", node()));
    }

    /** {@code x::text}. */
    default X toText() {
        return Results.text(this, new CastNode(node(), "text"));
    }
}
