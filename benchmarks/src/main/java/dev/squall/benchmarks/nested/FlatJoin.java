package dev.squall.benchmarks.nested;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One join of all levels, where rows of the upper ones come again and again.
 *
 * @param graph the graph
 */
record FlatJoin(Graph graph) implements Way {

    @Override
    public List<Item> read(Connection connection) throws SQLException {
        List<Item> roots = new ArrayList<>();
        int depth = graph.depth();
        long[] current = new long[depth];
        Arrays.fill(current, -1);
        List<List<Item>> lists = new ArrayList<>();
        lists.add(roots);
        for (int level = 0; level < depth; level++) {
            lists.add(List.of());
        }
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            statement.setLong(1, 0);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row(rows, current, lists);
                }
            }
        }
        return roots;
    }

    private void row(ResultSet rows, long[] current, List<List<Item>> lists) throws SQLException {
        for (int level = 0; level < current.length; level++) {
            int at = 1 + level * (graph.width() + 1);
            long id = rows.getLong(at);
            if (id != current[level]) {
                current[level] = id;
                Item item = new Item(id, graph.values(rows, at + 1), new ArrayList<>());
                lists.get(level).add(item);
                lists.set(level + 1, item.children());
                if (level + 1 < current.length) {
                    current[level + 1] = -1;
                }
            }
        }
    }

    private String sql() {
        StringBuilder columns = new StringBuilder();
        StringBuilder from = new StringBuilder();
        StringBuilder order = new StringBuilder();
        for (int level = 0; level < graph.depth(); level++) {
            String separator = level == 0 ? "" : ", ";
            columns.append(separator).append(graph.columns("t" + level + "."));
            order.append(separator).append("t" + level + ".id");
            from.append(level == 0 ? "" : " left join ").append(graph.table(level) + " t" + level);
            from.append(level == 0 ? "" : " on t%d.parent = t%d.id".formatted(level, level - 1));
        }
        return "select " + columns + " from " + from + " where t0.id > ? order by " + order;
    }
}
