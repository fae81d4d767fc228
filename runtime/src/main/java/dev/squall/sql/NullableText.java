package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;

/**
 * A text expression that may be NULL.
 */
public sealed class NullableText extends NullableValue<String> implements TextExpression permits NullableTextColumn {

    NullableText(Node node, Codec<String> codec) {
        super(node, codec);
    }

    @Override
    public NullableText as(String name) {
        return new NullableText(new AliasNode(node(), name), codec());
    }

    @Override
    public NullableText lower() {
        return new NullableText(new FunctionNode("lower", nodes()), codec());
    }

    @Override
    public NullableText upper() {
        return new NullableText(new FunctionNode("upper", nodes()), codec());
    }

    @Override
    public NullableText trim() {
        return new NullableText(new FunctionNode("trim", nodes()), codec());
    }

    @Override
    public NullableNumber<Integer> length() {
        return new NullableNumber<>(new FunctionNode("length", nodes()), Codecs.INTEGER);
    }

    @Override
    public NullableText concat(String text) {
        return new NullableText(
                new BinaryNode(Operator.CONCAT, node(), Condition.parameter("concat", this, text)), codec());
    }

    @Override
    public NullableText concat(TextExpression other) {
        return new NullableText(new BinaryNode(Operator.CONCAT, node(), other.node()), codec());
    }

    @Override
    public TextValue coalesce(String otherwise) {
        return new TextValue(Condition.coalesce(this, otherwise), codec());
    }

    /** {@code coalesce(x, y)}. */
    public TextValue coalesce(TextValue otherwise) {
        return new TextValue(Condition.coalesce(this, otherwise), codec());
    }
}
