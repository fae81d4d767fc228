package dev.squall.sql;

import dev.squall.sql.node.RelationNode;

/** What can stand in FROM: {@link Table} and {@link OuterTable}. */
public sealed interface FromItem permits OuterTable, Table {

    /** The item as a tree. */
    RelationNode relation();
}
