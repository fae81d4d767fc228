package dev.squall.benchmarks.nested;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One query per level, each for the keys of the level before: as many round trips as levels.
 *
 * @param graph the graph
 * @param from how a level's rows are found by an array of keys
 */
record Keyed(Graph graph, String from) implements Way {

    static final String ANY = "%s t where parent = any(?)";
    static final String UNNEST = "unnest(?::bigint[]) k join %s t on t.parent = k";

    @Override
    public List<Item> read(Connection connection) throws SQLException {
        List<Item> roots = new ArrayList<>();
        Map<Long, List<Item>> above = new HashMap<>();
        String columns = graph.columns("t.");
        for (int level = 0; level < graph.depth(); level++) {
            String where = level == 0 ? graph.table(0) + " t where id > ?" : from.formatted(graph.table(level));
            String sql = "select " + columns + ", t.parent from " + where + " order by t.id";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                if (level == 0) {
                    statement.setLong(1, 0);
                } else {
                    statement.setArray(
                            1, connection.createArrayOf("int8", above.keySet().toArray()));
                }
                try (ResultSet rows = statement.executeQuery()) {
                    above = level(rows, level, roots, above);
                }
            }
        }
        return roots;
    }

    private Map<Long, List<Item>> level(ResultSet rows, int level, List<Item> roots, Map<Long, List<Item>> above)
            throws SQLException {
        Map<Long, List<Item>> lists = new HashMap<>();
        while (rows.next()) {
            List<Item> below = new ArrayList<>();
            Item item = new Item(rows.getLong(1), graph.values(rows, 2), below);
            (level == 0 ? roots : above.get(rows.getLong(graph.width() + 2))).add(item);
            if (level < graph.depth() - 1) {
                lists.put(item.id(), below);
            }
        }
        return lists;
    }
}
