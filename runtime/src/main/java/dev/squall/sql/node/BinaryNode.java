package dev.squall.sql.node;

/**
 * Two operands: {@code left operator right}.
 *
 * @param operator the operator
 * @param left the left operand
 * @param right the right operand
 */
public record BinaryNode(Operator operator, Node left, Node right) implements Node {

    @Override
    public int precedence() {
        return operator.precedence();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.binary(this);
    }
}
