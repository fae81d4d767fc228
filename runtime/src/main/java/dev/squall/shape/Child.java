package dev.squall.shape;

import dev.squall.sql.node.Node;
import java.util.List;

/**
 * A list nested in the rows of a level.
 *
 * @param level its own query
 * @param columns what equals the keys in its rows
 * @param keys the types of the keys
 * @param keyAt the positions of the keys in the level above
 * @param linkAt the positions of the keys in its own rows
 * @param statement its keyed query
 */
record Child(Level level, List<Node> columns, KeyTypes keys, int[] keyAt, int[] linkAt, KeyedStatement statement) {}
