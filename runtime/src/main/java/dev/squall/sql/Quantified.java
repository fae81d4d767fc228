package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.List;
import java.util.function.Function;

/**
 * Any or all of several values, on the right of a comparison: {@code x = any (...)}. Immutable.
 *
 * @param <T> the values' Java type
 */
public final class Quantified<T> {

    private final String word;
    private final Function<Codec<T>, Node> values;

    private Quantified(String word, Function<Codec<T>, Node> values) {
        this.word = word;
        this.values = values;
    }

    static <T> Quantified<T> of(String word, List<T> values) {
        List<T> copy = List.copyOf(values);
        return new Quantified<>(word + "(", codec -> new ParameterNode(new Bind<>(Codecs.list(codec), copy)));
    }

    /** A subquery brings its own parentheses; in two pairs it would be one array instead of many rows. */
    static <T> Quantified<T> of(String word, Node node, boolean parentheses) {
        return new Quantified<>(word + (parentheses ? "(" : " "), codec -> node);
    }

    Condition compared(Operator operator, Expression<T> left) {
        String end = word.endsWith("(") ? ")" : "";
        Node right = SyntaxNode.enclosing(List.of(word, end), values.apply(left.codec()));
        return new Condition(new BinaryNode(operator, left.node(), right));
    }
}
