package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A text expression that is never NULL.
 */
public sealed class TextValue extends Value<String>
        implements TextOperations<TextValue, NumberValue<Integer>, ArrayValue<String>> permits TextColumn {

    TextValue(Node node, Codec<String> codec) {
        super(node, codec);
    }

    @Override
    public TextValue as(String name) {
        return known(new AliasNode(node(), name));
    }

    @Override
    final TextValue known(Node node) {
        return new TextValue(node, codec());
    }

    @Override
    final NullableText nullable(Node node) {
        return new NullableText(node, codec());
    }
}
