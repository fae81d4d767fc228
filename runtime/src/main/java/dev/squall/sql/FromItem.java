package dev.squall.sql;

import dev.squall.sql.node.RelationNode;

/** What can stand in FROM: a table, a query with a name, a function, a list of values; each also as its outer side. */
public sealed interface FromItem permits InnerItem, OuterItem {

    /** The item as a tree. */
    RelationNode relation();
}
