package dev.squall.shape;

import java.util.List;

/**
 * A list nested in the rows of a level.
 *
 * @param level its own query
 * @param query makes the query that finds its rows by keys
 * @param items the select list: that of the level, and what the keys are in its rows
 * @param keys the types of the keys
 * @param keyAt the positions of the keys in the level above
 * @param linkAt the positions of the keys in its own rows
 * @param statement its keyed query
 */
@SuppressWarnings("ArrayRecordComponent") // read for each row, never changed or compared
record Child(
        Level level,
        ChildQuery query,
        List<Item> items,
        KeyTypes keys,
        int[] keyAt,
        int[] linkAt,
        KeyedStatement statement) {

    static Child of(Level level, ChildQuery query, int[] keyAt) {
        List<Item> items = query.items();
        int[] linkAt = new int[query.links().size()];
        for (int i = 0; i < linkAt.length; i++) {
            linkAt[i] = items.indexOf(query.links().get(i)) + 1;
        }
        return new Child(level, query, items, query.keys(), keyAt, linkAt, query.keyed());
    }
}
