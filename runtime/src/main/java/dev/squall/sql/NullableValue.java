package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * An expression that may be NULL; selecting it gives an {@code Optional}, or with {@link Sql#orNull} a null.
 *
 * @param <T> the Java type
 */
public sealed class NullableValue<T> implements Expression<T>, Selectable<Optional<T>>
        permits NullableArray,
                NullableBoolean,
                NullableInterval,
                NullableJson,
                NullableNetwork,
                NullableNumber,
                NullableRange,
                NullableTemporal,
                NullableText,
                NullableTsVector,
                NullableValueColumn,
                NullableVector,
                ValueAggregate {

    private final Node node;
    private final Codec<T> codec;

    NullableValue(Node node, Codec<T> codec) {
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
    public NullableValue<T> as(String name) {
        return new NullableValue<>(new AliasNode(node, name), codec);
    }

    /** {@code coalesce(x, ?)}: the value where this is NULL. */
    public Value<T> coalesce(T otherwise) {
        return new Value<>(Condition.coalesce(this, otherwise), codec());
    }

    /** {@code coalesce(x, y)}. */
    public Value<T> coalesce(Value<T> otherwise) {
        return new Value<>(Condition.coalesce(this, otherwise), codec());
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
    public final Optional<T> read(ResultSet row, int at) throws SQLException {
        return Optional.ofNullable(codec.readNullable(row, at));
    }
}
