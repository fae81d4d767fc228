package dev.squall.benchmarks.nested;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of the first level with what is below them as JSON arrays.
 *
 * @param graph the graph
 */
record LateralJson(Graph graph) implements Way {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public List<Item> read(Connection connection) throws SQLException {
        List<Item> roots = new ArrayList<>();
        String sql = "select " + graph.columns("t0.") + ", " + below(1) + " from " + graph.table(0)
                + " t0 where id > ? order by id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, 0);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<Item> children = parse(rows.getString(graph.width() + 2));
                    roots.add(new Item(rows.getLong(1), graph.values(rows, 2), children));
                }
            }
        }
        return roots;
    }

    private String below(int level) {
        String alias = "t" + level + ".";
        String deeper = level + 1 == graph.depth() ? "'[]'::json" : below(level + 1);
        return "(select coalesce(json_agg(json_build_array(%s, %s) order by %sid), '[]') from %s t%d where %sparent = t%d.id)"
                .formatted(graph.columns(alias), deeper, alias, graph.table(level), level, alias, level - 1);
    }

    private List<Item> parse(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            return items(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Item> items(JsonParser json) throws IOException {
        List<Item> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.nextToken();
            long id = json.getLongValue();
            Object[] values = new Object[graph.width()];
            for (int i = 0; i < values.length; i++) {
                json.nextToken();
                values[i] = switch (i % 4) {
                    case 0 -> json.getText();
                    case 1 -> json.getIntValue();
                    case 2 -> OffsetDateTime.parse(json.getText());
                    default -> json.getLongValue();
                };
            }
            json.nextToken();
            items.add(new Item(id, Arrays.asList(values), items(json)));
            json.nextToken();
        }
        return items;
    }
}
