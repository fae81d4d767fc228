package dev.squall.benchmarks.nested;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One row with an array for each column of each level.
 *
 * @param graph the graph
 */
record ColumnArrays(Graph graph) implements Way {

    @Override
    public List<Item> read(Connection connection) throws SQLException {
        List<Item> roots = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            statement.setLong(1, 0);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Map<Long, List<Item>> above = Map.of();
                for (int level = 0; level < graph.depth(); level++) {
                    Object[][] columns = columns(row, 1 + level * (graph.width() + 2));
                    Map<Long, List<Item>> lists = new HashMap<>();
                    for (int i = 0; i < columns[0].length; i++) {
                        List<Item> below = new ArrayList<>();
                        Item item = new Item((Long) columns[0][i], values(columns, i), below);
                        (level == 0 ? roots : above.get((Long) columns[1][i])).add(item);
                        lists.put(item.id(), below);
                    }
                    above = lists;
                }
            }
        }
        return roots;
    }

    private Object[][] columns(ResultSet row, int at) throws SQLException {
        Object[][] columns = new Object[graph.width() + 2][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = (Object[]) row.getArray(at + i).getArray();
        }
        return columns;
    }

    private List<Object> values(Object[][] columns, int row) {
        Object[] values = new Object[graph.width()];
        for (int i = 0; i < values.length; i++) {
            Object value = columns[i + 2][row];
            values[i] = value instanceof Timestamp time ? time.toInstant().atOffset(ZoneOffset.UTC) : value;
        }
        return Arrays.asList(values);
    }

    private String sql() {
        StringBuilder ctes = new StringBuilder("with ");
        StringBuilder items = new StringBuilder();
        StringBuilder from = new StringBuilder();
        for (int level = 0; level < graph.depth(); level++) {
            String columns = graph.columns("").replaceFirst("id, ", "id, parent, ");
            String separator = level == 0 ? "" : ", ";
            String where = level == 0 ? "id > ?" : "parent in (select id from l" + level + ")";
            ctes.append(separator)
                    .append("l%d as materialized (select %s from %s where %s order by id)"
                            .formatted(level + 1, columns, graph.table(level), where));
            String aggregates = columns.replaceAll("(\\w+)", "array_agg($1) as $1");
            from.append(separator).append("(select %s from l%d) a%d".formatted(aggregates, level + 1, level + 1));
            items.append(separator).append("a" + (level + 1) + ".*");
        }
        return ctes + " select " + items + " from " + from;
    }
}
