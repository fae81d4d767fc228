package dev.squall.seed;

import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that a table had before: some thousand of them are referred to. */
record ExistingRows(List<String> columns, List<List<@Nullable String>> rows) implements Rows {
    private static final int MOST = 20_000;

    /** The values of the given columns, in the order of them, so that it is the same at any time. */
    static ExistingRows read(Connection connection, QualifiedName table, Set<String> columns) throws SQLException {
        List<String> names = List.copyOf(columns);
        var rows = new ArrayList<List<@Nullable String>>();
        if (names.isEmpty()) {
            return new ExistingRows(names, rows);
        }
        String list = String.join(
                ", ",
                names.stream().map(name -> Identifiers.quote(name) + "::text").toList());
        String present = String.join(
                " AND ",
                names.stream()
                        .map(name -> Identifiers.quote(name) + " IS NOT NULL")
                        .toList());
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + list + " FROM " + Identifiers.quote(table)
                        + " WHERE " + present + " ORDER BY " + Identifiers.quoteAll(names) + " LIMIT " + MOST)) {
            while (result.next()) {
                var row = new ArrayList<@Nullable String>();
                for (int i = 1; i <= names.size(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return new ExistingRows(names, rows);
    }

    @Override
    public long count() {
        return rows.size();
    }

    @Override
    public @Nullable String value(String column, long row) {
        return rows.get((int) row).get(columns.indexOf(column));
    }
}
