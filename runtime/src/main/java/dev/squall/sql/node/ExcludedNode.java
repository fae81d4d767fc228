package dev.squall.sql.node;

/**
 * A column of the row that an insert could not add: {@code excluded.name}.
 *
 * @param name the column
 */
public record ExcludedNode(String name) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.excluded(this);
    }
}
