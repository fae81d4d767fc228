package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.List;

/**
 * Makes the result of an operation as nullable as its operand. An operation is declared once for both nullabilities,
 * with its result as a type parameter that {@code permits} fixes, which the casts here rely on.
 */
@SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
final class Results {

    private Results() {}

    /** The operand's own family and nullability. */
    static <S> S same(Expression<?> operand, Node node) {
        return (S)
                (operand instanceof Value<?> value ? value.known(node) : ((NullableValue<?>) operand).nullable(node));
    }

    static <V extends Value<?>> V known(Family<?, V, ?> operand, Node node) {
        return (V) (operand instanceof Value<?> value ? value.known(node) : ((NullableValue<?>) operand).known(node));
    }

    static <N extends NullableValue<?>> N nullable(Family<?, ?, N> operand, Node node) {
        return (N)
                (operand instanceof Value<?> value
                        ? value.nullable(node)
                        : ((NullableValue<?>) operand).nullable(node));
    }

    static <S> S text(Expression<?> operand, Node node) {
        return (S) (operand instanceof Value ? new TextValue(node, Codecs.TEXT) : new NullableText(node, Codecs.TEXT));
    }

    static <S, T> S number(Expression<?> operand, Node node, Codec<T> codec) {
        return (S) (operand instanceof Value ? new NumberValue<>(node, codec) : new NullableNumber<>(node, codec));
    }

    static <S, T> S interval(Expression<?> operand, Node node, Codec<T> codec) {
        return (S) (operand instanceof Value ? new IntervalValue<>(node, codec) : new NullableInterval<>(node, codec));
    }

    static <S, T> S network(Expression<?> operand, Node node, Codec<T> codec) {
        return (S) (operand instanceof Value ? new NetworkValue<>(node, codec) : new NullableNetwork<>(node, codec));
    }

    static <S, E> S array(Expression<?> operand, Node node, Codec<List<E>> codec) {
        return (S) (operand instanceof Value ? new ArrayValue<>(node, codec) : new NullableArray<>(node, codec));
    }
}
