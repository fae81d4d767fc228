package dev.squall.sql.node;

/**
 * One operand: {@code not operand}, {@code operand is null}.
 *
 * @param operator the operator
 * @param operand what it applies to
 */
public record UnaryNode(UnaryOperator operator, Node operand) implements Node {

    @Override
    public int precedence() {
        return operator.precedence();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.unary(this);
    }
}
