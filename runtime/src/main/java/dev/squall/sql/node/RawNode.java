package dev.squall.sql.node;

import java.util.List;

/**
 * SQL of the user: parts of text with an expression between each two.
 *
 * @param parts text, one more than there are arguments
 * @param arguments what stands between the parts
 */
public record RawNode(List<String> parts, List<Node> arguments) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.raw(this);
    }
}
