package dev.squall.graph;

import dev.squall.sql.Selectable;
import dev.squall.sql.node.Node;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns that are read back.
 *
 * @param columns which, at least one
 * @param <S> the record
 */
record Returned<S>(List<GraphColumn<S, ?>> columns) implements Selectable<List<@Nullable Object>> {

    @Override
    public List<Node> nodes() {
        return columns.stream().map(column -> column.column().node()).toList();
    }

    @Override
    public List<@Nullable Object> read(ResultSet row, int at) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).read(row, at + i));
        }
        return values;
    }

    /** Puts what was read into the row. */
    void into(GraphRow<S> row, List<@Nullable Object> values) {
        for (int i = 0; i < columns.size(); i++) {
            row.set(columns.get(i).index(), values.get(i));
        }
    }
}
