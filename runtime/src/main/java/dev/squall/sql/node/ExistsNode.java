package dev.squall.sql.node;

/**
 * Whether a query has rows: {@code exists (query)}.
 *
 * @param query the query
 */
public record ExistsNode(QueryNode query) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.exists(this);
    }
}
