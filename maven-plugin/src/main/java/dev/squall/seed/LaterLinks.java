package dev.squall.seed;

import dev.squall.schema.Identifiers;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the references that had to be null until the table that they refer to was loaded. */
final class LaterLinks {
    private static final String TABLE = "squall_seed_links";

    private LaterLinks() {}

    static void fill(Connection connection, TableRows rows) throws SQLException {
        Optional<PrimaryKey> key = rows.table.primaryKey();
        for (Reference reference : rows.later) {
            if (key.isEmpty()) {
                rows.notes.add(reference.key.columns() + " are null: without a primary key they cannot be set later.");
                continue;
            }
            fill(connection, rows, reference, key.get().columns());
        }
    }

    private static void fill(Connection connection, TableRows rows, Reference reference, List<String> key)
            throws SQLException {
        var columns = new ArrayList<>(key);
        columns.addAll(reference.own);
        String table = Identifiers.quote(rows.name());
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE " + TABLE + " ON COMMIT DROP AS SELECT "
                    + Identifiers.quoteAll(columns) + " FROM " + table + " WITH NO DATA");
            var all = new BitSet();
            all.set(0, columns.size());
            var copy = new CopyWriter(connection, new QualifiedName("public", TABLE), columns);
            for (long row = 0; row < rows.size(); row++) {
                List<@Nullable String> values = rows.isNone(row) ? null : values(rows, reference, columns, row);
                if (values != null) {
                    copy.write(values, all);
                }
            }
            copy.end();
            statement.execute("UPDATE " + table + " AS t SET "
                    + reference.own.stream()
                            .map(name -> Identifiers.quote(name) + " = l." + Identifiers.quote(name))
                            .collect(Collectors.joining(", "))
                    + " FROM " + TABLE + " AS l WHERE "
                    + key.stream()
                            .map(name -> "t." + Identifiers.quote(name) + " = l." + Identifiers.quote(name))
                            .collect(Collectors.joining(" AND ")));
            statement.execute("DROP TABLE " + TABLE);
        }
    }

    private static @Nullable List<@Nullable String> values(
            TableRows rows, Reference reference, List<String> columns, long row) {
        var values = new ArrayList<@Nullable String>();
        long k = rows.drawOf(row);
        for (String column : columns) {
            String value = reference.own.contains(column) ? reference.value(column, k) : rows.draw(column, k);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }
}
