package dev.squall.sql.node;

/**
 * A select item with a name: {@code node as name}. Elsewhere it stands for the expression.
 *
 * @param node the expression
 * @param name the output name
 */
public record AliasNode(Node node, String name) implements Node {

    @Override
    public int precedence() {
        return node.precedence();
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.alias(this);
    }
}
