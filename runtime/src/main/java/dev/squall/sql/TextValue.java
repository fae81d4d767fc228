package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;

/**
 * A text expression that is never NULL.
 */
public sealed class TextValue extends Value<String> implements TextExpression permits TextColumn {

    TextValue(Node node, Codec<String> codec) {
        super(node, codec);
    }

    @Override
    public TextValue as(String name) {
        return new TextValue(new AliasNode(node(), name), codec());
    }

    @Override
    public TextValue lower() {
        return new TextValue(new FunctionNode("lower", nodes()), codec());
    }

    @Override
    public TextValue upper() {
        return new TextValue(new FunctionNode("upper", nodes()), codec());
    }

    @Override
    public TextValue trim() {
        return new TextValue(new FunctionNode("trim", nodes()), codec());
    }

    @Override
    public NumberValue<Integer> length() {
        return new NumberValue<>(new FunctionNode("length", nodes()), Codecs.INTEGER);
    }

    @Override
    public TextValue concat(String text) {
        return new TextValue(
                new BinaryNode(Operator.CONCAT, node(), Condition.parameter("concat", this, text)), codec());
    }

    /** {@code x || y}. */
    public TextValue concat(TextValue other) {
        return new TextValue(new BinaryNode(Operator.CONCAT, node(), other.node()), codec());
    }

    @Override
    public NullableText concat(TextExpression other) {
        return new NullableText(new BinaryNode(Operator.CONCAT, node(), other.node()), codec());
    }
}
