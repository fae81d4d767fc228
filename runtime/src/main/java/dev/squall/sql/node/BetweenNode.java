package dev.squall.sql.node;

/**
 * A closed interval: {@code operand between low and high}.
 *
 * @param operand what is tested
 * @param low the lower bound, included
 * @param high the upper bound, included
 * @param negated {@code not between}
 */
public record BetweenNode(Node operand, Node low, Node high, boolean negated) implements Node {

    @Override
    public int precedence() {
        return Precedence.RANGE;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.between(this);
    }
}
