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
 * Flat rows of all levels in one round trip: as several statements sent together whose conditions repeat those of the
 * level above, or as one statement, a {@code union all} of the levels, each kept in a materialized CTE.
 *
 * @param graph the graph
 * @param form which
 */
record Together(Graph graph, Form form) implements Way {

    enum Form {
        /** Several statements. */
        STATEMENTS,
        /** One statement; each level has columns of its own, NULL in the rows of the others. */
        UNION,
        /** One statement; columns of the same type are shared by the levels. */
        SHARED,
        /** As shared, with the rows numbered and sorted in the end, so that nothing is left to the plan. */
        NUMBERED
    }

    @Override
    public List<Item> read(Connection connection) throws SQLException {
        List<Item> roots = new ArrayList<>();
        Map<Long, List<Item>> above = Map.of();
        Map<Long, List<Item>> lists = new HashMap<>();
        int level = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql())) {
            for (int i = 1; i <= (form == Form.STATEMENTS ? graph.depth() : 1); i++) {
                statement.setLong(i, 0);
            }
            statement.execute();
            for (boolean more = true; more; more = form == Form.STATEMENTS && statement.getMoreResults()) {
                ResultSet rows = statement.getResultSet();
                int found = level;
                while (rows.next()) {
                    found = form == Form.STATEMENTS ? found : rows.getInt(1);
                    if (found != level) {
                        above = lists;
                        lists = new HashMap<>();
                        level = found;
                    }
                    int at = at(level);
                    List<Item> below = new ArrayList<>();
                    Item item = new Item(rows.getLong(at), graph.values(rows, at + 2), below);
                    (level == 0 ? roots : above.get(rows.getLong(at + 1))).add(item);
                    lists.put(item.id(), below);
                }
                if (form == Form.STATEMENTS) {
                    above = lists;
                    lists = new HashMap<>();
                    level++;
                }
            }
        }
        return roots;
    }

    private int at(int level) {
        return switch (form) {
            case STATEMENTS -> 1;
            case UNION -> 2 + level * (graph.width() + 2);
            case SHARED -> 2;
            case NUMBERED -> 3;
        };
    }

    private String sql() {
        return form == Form.STATEMENTS ? statements() : union();
    }

    private String statements() {
        StringBuilder sql = new StringBuilder();
        String where = "id > ?";
        for (int level = 0; level < graph.depth(); level++) {
            sql.append(level == 0 ? "" : "; ")
                    .append("select ")
                    .append(own())
                    .append(" from ")
                    .append(graph.table(level))
                    .append(" where ")
                    .append(where)
                    .append(" order by id");
            where = "parent in (select id from " + graph.table(level) + " where " + where + ")";
        }
        return sql.toString();
    }

    private String union() {
        StringBuilder ctes = new StringBuilder("with ");
        StringBuilder arms = new StringBuilder();
        boolean numbered = form == Form.NUMBERED;
        for (int level = 0; level < graph.depth(); level++) {
            boolean leaf = level == graph.depth() - 1;
            String number = numbered ? "row_number() over (order by id) as n, " : "";
            String where = level == 0 ? "id > ?" : "parent in (select id from l" + level + ")";
            String query = number + own() + " from " + graph.table(level) + " where " + where
                    + (numbered ? "" : " order by id");
            if (!leaf) {
                ctes.append(level == 0 ? "" : ", ")
                        .append("l" + (level + 1) + " as materialized (select ")
                        .append(query)
                        .append(")");
            }
            String columns = form == Form.UNION
                    ? padding(0, level) + own() + padding(level + 1, graph.depth())
                    : (numbered ? "n, " : "") + own();
            String from = leaf ? " from (select " + query + ") leaf" : " from l" + (level + 1);
            arms.append(level == 0 ? " " : " union all ")
                    .append("select " + level + ", ")
                    .append(columns)
                    .append(from);
        }
        return ctes.append(arms).append(numbered ? " order by 1, 2" : "").toString();
    }

    private String own() {
        return graph.columns("").replaceFirst("id, ", "id, parent, ");
    }

    /** NULLs of the types of other levels. */
    private String padding(int from, int to) {
        StringBuilder nulls = new StringBuilder();
        for (int level = from; level < to; level++) {
            nulls.append(from == 0 ? "" : ", ").append("null::bigint, null::bigint");
            for (int i = 0; i < graph.width(); i++) {
                nulls.append(", null::").append(Graph.type(i));
            }
            nulls.append(from == 0 ? ", " : "");
        }
        return nulls.toString();
    }
}
