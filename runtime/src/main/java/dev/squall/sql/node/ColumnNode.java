package dev.squall.sql.node;

/**
 * A column of something in FROM.
 *
 * @param relation what it belongs to
 * @param name the name in the database, unquoted
 */
public record ColumnNode(RelationNode relation, String name) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.column(this);
    }
}
