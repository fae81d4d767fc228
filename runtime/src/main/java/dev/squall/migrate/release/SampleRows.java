package dev.squall.migrate.release;

import dev.squall.schema.Column;
import dev.squall.schema.DataType;
import dev.squall.schema.EnumType;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A few rows for each table, so that a migration meets data: NULLs, every enum value, keys that fit.
 *
 * <p>The rows follow from the schema alone. A table whose checks or cycles they do not satisfy stays empty and is named.
 */
final class SampleRows {
    private static final int ROWS = 12;

    private final Schema schema;
    private final Map<QualifiedName, Integer> filled = new TreeMap<>();
    private final Set<String> skipped = new TreeSet<>();

    private SampleRows(Schema schema) {
        this.schema = schema;
    }

    /** Fills a database and returns one line per table that stayed empty. */
    static Collection<String> insert(Connection connection, Schema schema) throws SQLException {
        var rows = new SampleRows(schema);
        connection.setAutoCommit(false);
        rows.insertAll(connection);
        connection.commit();
        connection.setAutoCommit(true);
        return rows.skipped;
    }

    private void insertAll(Connection connection) throws SQLException {
        List<Table> waiting = new ArrayList<>(schema.tables());
        while (!waiting.isEmpty()) {
            Table next = waiting.stream()
                    .filter(this::targetsAreThere)
                    .findFirst()
                    // a cycle: its nullable keys stay NULL
                    .orElse(waiting.get(0));
            waiting.remove(next);
            insert(connection, next);
        }
    }

    private boolean targetsAreThere(Table table) {
        return table.foreignKeys().stream()
                .allMatch(key -> key.target().equals(table.name())
                        || filled.containsKey(key.target())
                        || schema.table(key.target()).isEmpty());
    }

    private void insert(Connection connection, Table table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SAVEPOINT sample");
            try {
                filled.put(table.name(), statement.executeUpdate(sql(table)));
            } catch (SQLException e) {
                statement.execute("ROLLBACK TO SAVEPOINT sample");
                filled.put(table.name(), 0);
                skipped.add("table " + table.name() + " (SQLSTATE " + e.getSQLState() + ")");
            }
            statement.execute("RELEASE SAVEPOINT sample");
        }
    }

    private String sql(Table table) {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (Column column : table.columns()) {
            if (column.identity().isEmpty() && column.generatedSql().isEmpty()) {
                names.add(Identifiers.quote(column.name()));
                values.add(value(table, column));
            }
        }
        String target = "INSERT INTO " + Identifiers.quote(table.name());
        if (names.isEmpty()) {
            return target + " DEFAULT VALUES";
        }
        return target + " (" + String.join(", ", names) + ") SELECT " + String.join(", ", values)
                + " FROM generate_series(1, " + ROWS + ") AS n(i) ON CONFLICT DO NOTHING";
    }

    private String value(Table table, Column column) {
        Optional<ForeignKey> key = table.foreignKeys().stream()
                .filter(k -> k.columns().contains(column.name()))
                .findFirst();
        if (key.isPresent() && !key.get().target().equals(table.name())) {
            return reference(key.get(), column);
        }
        boolean inKey = table.primaryKey()
                .filter(k -> k.columns().contains(column.name()))
                .isPresent();
        if (key.isPresent() && column.nullable()) {
            return "NULL";
        }
        String value = value(column.type());
        return column.nullable() && !inKey ? "CASE WHEN i % 3 = 0 THEN NULL ELSE " + value + " END" : value;
    }

    /** Row i of the target, the same for all columns of one key. */
    private String reference(ForeignKey key, Column column) {
        int rows = filled.getOrDefault(key.target(), 0);
        if (rows == 0) {
            return "NULL";
        }
        String other = Identifiers.quote(key.targetColumns().get(key.columns().indexOf(column.name())));
        String order = String.join(
                ", ", key.targetColumns().stream().map(Identifiers::quote).toList());
        return "(SELECT t." + other + " FROM (SELECT *, row_number() OVER (ORDER BY " + order + ") AS squall_n FROM "
                + Identifiers.quote(key.target()) + ") AS t WHERE t.squall_n = 1 + (i - 1) % " + rows + ")";
    }

    private String value(DataType type) {
        if (type.array()) {
            return "ARRAY[" + value(type.element()) + "]::" + type.sql();
        }
        Optional<EnumType> labels = type.userType().flatMap(schema::enumType);
        if (labels.isPresent()) {
            String list = String.join(
                    ", ",
                    labels.get().labels().stream().map(Identifiers::literal).toList());
            return "(ARRAY[" + list + "])[1 + i % " + labels.get().labels().size() + "]::" + type.sql();
        }
        return expression(type) + "::" + type.sql();
    }

    private static String expression(DataType type) {
        String name = type.name();
        return switch (name) {
            case "smallint", "integer", "bigint", "oid" -> "i";
            case "numeric", "real", "double precision", "money" -> "(i % 10)";
            case "boolean" -> "(i % 2 = 0)";
            case "uuid" -> "md5(i::text)";
            case "json", "jsonb" -> "jsonb_build_object('n', i)";
            case "bytea" -> "decode(lpad(to_hex(i), 2, '0'), 'hex')";
            case "date" -> "(date '2020-01-01' + i)";
            case "time without time zone", "time with time zone" -> "(time '08:00' + i * interval '1 minute')";
            case "timestamp without time zone", "timestamp with time zone" ->
                "(timestamp '2020-01-01' + i * interval '1 day')";
            case "interval" -> "(i * interval '1 hour')";
            case "inet", "cidr" -> "('10.0.0.' || i)";
            case "macaddr" -> "('08:00:2b:01:02:' || lpad(to_hex(i), 2, '0'))";
            case "bit", "bit varying" ->
                "repeat('0', "
                        + (type.modifiers().isEmpty() ? "1" : type.modifiers().get(0)) + ")";
            case "point" -> "point(i, i)";
            case "xml" -> "('<n>' || i || '</n>')";
            case "tsvector" -> "('word' || i)";
            default -> name.endsWith("range") ? (name.endsWith("multirange") ? "'{}'" : "'empty'") : "to_hex(i)";
        };
    }
}
