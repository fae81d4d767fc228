package dev.squall.sql.node;

import java.util.List;

/**
 * A query in FROM: {@code lateral (select ...) as name (columns)}.
 *
 * @param query the query
 * @param exposedName its name
 * @param columns the names of its columns, empty if the query gives them
 * @param lateral whether it sees the items of FROM before it
 * @param outer whether its rows may be missing
 */
public record SubqueryTable(QueryNode query, String exposedName, List<String> columns, boolean lateral, boolean outer)
        implements RelationNode {

    @Override
    public void accept(RelationVisitor visitor) {
        visitor.subquery(this);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return exposedName;
    }
}
