package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;

/**
 * A text expression that may be NULL.
 */
public sealed class NullableText extends NullableValue<String>
        implements TextOperations<NullableText, NullableNumber<Integer>, NullableArray<String>>
        permits NullableTextColumn, TextAggregate {

    NullableText(Node node, Codec<String> codec) {
        super(node, codec);
    }

    @Override
    public NullableText as(String name) {
        return nullable(new AliasNode(node(), name));
    }

    @Override
    public TextValue coalesce(String otherwise) {
        return known(Condition.coalesce(this, otherwise));
    }

    /** {@code coalesce(x, y)}. */
    public TextValue coalesce(TextValue otherwise) {
        return known(Condition.coalesce(this, otherwise));
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
