package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.RawNode;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of SQL that the user wrote, still without a type. It stands in parentheses, so that it means the same
 * everywhere. Immutable.
 */
public final class Fragment {

    private static final String PLACEHOLDER = "{}";

    private final Node node;

    Fragment(Node node) {
        this.node = node;
    }

    static Fragment of(String template, Expression<?>... arguments) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = template.indexOf(PLACEHOLDER); at >= 0; at = template.indexOf(PLACEHOLDER, start)) {
            parts.add(template.substring(start, at));
            start = at + PLACEHOLDER.length();
        }
        parts.add(template.substring(start));
        if (parts.size() - 1 != arguments.length) {
            throw new IllegalArgumentException("The SQL \"" + template + "\" has " + (parts.size() - 1)
                    + " placeholders {}, but " + arguments.length + " arguments were given.");
        }
        refuseParameters(template);
        List<Node> nodes = Select.nodes(arguments);
        return new Fragment(new RawNode(List.copyOf(parts), nodes));
    }

    /** The fragment as a condition. */
    public Condition asCondition() {
        return new Condition(node);
    }

    /** The fragment as text. */
    public NullableText asText() {
        return new NullableText(node, Codecs.TEXT);
    }

    /** The fragment as a number. */
    public <T> NullableNumber<T> asNumber(Codec<T> codec) {
        return new NullableNumber<>(node, codec);
    }

    /** The fragment as a date or time. */
    public <T> NullableTemporal<T> asTemporal(Codec<T> codec) {
        return new NullableTemporal<>(node, codec);
    }

    /** The fragment with the operations of a type: {@code sql("...").as(INTEGER)}. */
    public <T, V extends Value<T> & Family<T, V, N>, N extends NullableValue<T>> N as(SqlType<T, V> type) {
        return Results.nullable(type.at(node), node);
    }

    /** The fragment as a value of any type. */
    public <T> NullableValue<T> as(Codec<T> codec) {
        return new NullableValue<>(node, codec);
    }

    /** A question mark outside of quotes is a parameter to the driver, unless it is doubled. */
    private static void refuseParameters(String template) {
        char quote = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '?') {
                if (i + 1 == template.length() || template.charAt(i + 1) != '?') {
                    throw new IllegalArgumentException("The SQL \"" + template + "\" has a ? at index " + i
                            + ". For a value write {} and give value(...); for the operator ? write ??.");
                }
                i++;
            }
        }
    }
}
