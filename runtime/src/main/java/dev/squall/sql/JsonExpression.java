package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.ParameterNode;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.List;

/**
 * A {@code jsonb} expression, NULL or not.
 *
 * @param <T> the Java type
 */
public sealed interface JsonExpression<T> extends Expression<T> permits JsonValue, NullableJson {

    /** {@code x @> ?}: has at least this, given as JSON text. */
    default Condition contains(String json) {
        return Condition.binary(Operator.CONTAINS, this, new ParameterNode(new Bind<>(Codecs.JSON_TEXT, json)));
    }

    /** {@code x ? 'key'}: has the key at its top level. */
    default Condition hasKey(String key) {
        return Condition.binary(Operator.JSON_HAS_KEY, this, new ParameterNode(new Bind<>(Codecs.TEXT, key)));
    }

    /** {@code x #>> '{a,b}'}: the text at a path, NULL if nothing is there. */
    default NullableText textAt(String... path) {
        Codec<List<String>> codec = Codecs.list(Codecs.TEXT);
        ParameterNode keys = new ParameterNode(new Bind<>(codec, List.of(path)));
        return new NullableText(
                new BinaryNode(Operator.JSON_TEXT_AT, node(), new CastNode(keys, codec.sqlType())), Codecs.TEXT);
    }
}
