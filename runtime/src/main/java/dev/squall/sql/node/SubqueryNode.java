package dev.squall.sql.node;

/**
 * A query as a value or a set: {@code (query)}.
 *
 * @param query the query
 */
public record SubqueryNode(QueryNode query) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.subquery(this);
    }
}
