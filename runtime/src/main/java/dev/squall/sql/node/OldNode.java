package dev.squall.sql.node;

/**
 * A column of a row as it was before a change: {@code old.name}.
 *
 * @param name the column
 */
public record OldNode(String name) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.old(this);
    }
}
