package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * An expression that is never NULL; selecting it gives {@code T}.
 *
 * @param <T> the Java type
 */
public sealed class Value<T> implements Expression<T>, Selectable<T>
        permits ArrayValue,
                BooleanValue,
                IntervalValue,
                JsonValue,
                NetworkValue,
                NumberValue,
                RangeValue,
                TemporalValue,
                TextValue,
                TsVectorValue,
                ValueColumn,
                VectorValue {

    private final Node node;
    private final Codec<T> codec;

    Value(Node node, Codec<T> codec) {
        this.node = node;
        this.codec = codec;
    }

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public final Codec<T> codec() {
        return codec;
    }

    /** {@code x as name} in a select list. */
    public Value<T> as(String name) {
        return new Value<>(new AliasNode(node, name), codec);
    }

    /** An expression of the same family that is never NULL. */
    Value<T> known(Node newNode) {
        return new Value<>(newNode, codec);
    }

    /** An expression of the same family that may be NULL. */
    NullableValue<T> nullable(Node newNode) {
        return new NullableValue<>(newNode, codec);
    }

    @Override
    public final List<Node> nodes() {
        return List.of(node);
    }

    @Override
    public final int width() {
        return 1;
    }

    @Override
    public final T read(ResultSet row, int at) throws SQLException {
        return codec.read(row, at);
    }
}
