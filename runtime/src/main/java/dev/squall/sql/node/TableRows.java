package dev.squall.sql.node;

import java.util.List;

/**
 * Rows of a query that stand where a table would: {@code from recent as users}. Columns of the table mean those of the
 * query that have their names.
 *
 * @param table the table that it stands for
 * @param source the query, under the table's name
 */
public record TableRows(TableName table, RelationNode source) implements RelationNode {

    /**
     * The rows of a query in WITH.
     *
     * @param table the table that they stand for
     * @param query the query
     */
    public static TableRows of(TableName table, CteName query) {
        return new TableRows(table, new CteName(query.definition(), table.exposedName(), false));
    }

    /**
     * The rows of a query in FROM.
     *
     * @param table the table that they stand for
     * @param query the query
     * @param columns the names of its columns, empty if it gives them
     */
    public static TableRows of(TableName table, QueryNode query, List<String> columns) {
        return new TableRows(table, new SubqueryTable(query, table.exposedName(), columns, false, false));
    }

    @Override
    public RelationNode seenAs() {
        return table;
    }

    @Override
    public String exposedName() {
        return table.exposedName();
    }

    @Override
    public boolean outer() {
        return false;
    }

    @Override
    public void accept(RelationVisitor visitor) {
        source.accept(visitor);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return exposedName();
    }
}
