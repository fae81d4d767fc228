package dev.squall.shape;

import dev.squall.sql.node.Node;

/**
 * A column of a level's rows.
 *
 * @param node what is selected
 * @param type its PostgreSQL type
 */
record Item(Node node, String type) {}
