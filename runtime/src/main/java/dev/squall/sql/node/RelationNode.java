package dev.squall.sql.node;

/** What has columns and can stand in FROM. Columns find it by equality. */
public sealed interface RelationNode permits CteName, FunctionTable, SubqueryTable, TableName, TableRows {

    /** The name by which its columns are qualified. */
    String exposedName();

    /** What columns of it call it: itself, unless it stands for a table. */
    default RelationNode seenAs() {
        return this;
    }

    /** Whether this is the side of an outer join that may be missing. */
    boolean outer();

    /** Calls the visitor's method for this kind of relation. */
    void accept(RelationVisitor visitor);
}
