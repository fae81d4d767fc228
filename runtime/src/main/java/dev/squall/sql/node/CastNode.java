package dev.squall.sql.node;

/**
 * A conversion: {@code node::type}.
 *
 * @param node what is converted
 * @param type the type as SQL writes it
 */
public record CastNode(Node node, String type) implements Node {

    @Override
    public int precedence() {
        return Precedence.CAST;
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.cast(this);
    }
}
