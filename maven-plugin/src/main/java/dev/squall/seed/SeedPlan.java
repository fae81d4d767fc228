package dev.squall.seed;

import dev.squall.schema.ForeignKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.seed.value.Draw;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How all tables are filled, before any row is written. */
final class SeedPlan {
    private final Connection connection;
    private final Schema schema;
    private final LoadOrder order;
    private final LiveTypes types;
    private final Map<QualifiedName, TableRows> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, Rows> existing = new HashMap<>();
    private final Map<QualifiedName, RowChecks> checks = new HashMap<>();

    private SeedPlan(Connection connection, Schema schema, LoadOrder order, LiveTypes types) {
        this.connection = connection;
        this.schema = schema;
        this.order = order;
        this.types = types;
    }

    /**
     * Plans.
     *
     * @param kept tables that have rows, and are left as they are
     */
    static SeedPlan of(Connection connection, Schema schema, Set<QualifiedName> kept, long seed, RowCounts counts)
            throws SQLException {
        List<Table> empty = schema.tables().stream()
                .filter(table -> !kept.contains(table.name()))
                .toList();
        LoadOrder order = LoadOrder.of(empty);
        var plan = new SeedPlan(connection, schema, order, LiveTypes.read(connection, schema));
        for (QualifiedName name : kept) {
            plan.keep(name);
        }
        Map<QualifiedName, Long> wanted = counts.of(order.depths());
        for (Table table : order.tables()) {
            var rows = new TableRows(table, new Draw(seed).of(table.name().toString()));
            rows.size(wanted.getOrDefault(table.name(), 0L));
            plan.tables.put(table.name(), rows);
        }
        for (Table table : order.tables()) {
            new TablePlanner(plan, table).plan();
            plan.rows(table.name()).limit();
        }
        return plan;
    }

    /** A table has rows that are not made here; they are referred to. */
    void keep(QualifiedName name) throws SQLException {
        existing.put(name, ExistingRows.read(connection, name, referredTo(name)));
    }

    Schema schema() {
        return schema;
    }

    LoadOrder order() {
        return order;
    }

    LiveTypes types() {
        return types;
    }

    List<TableRows> tables() {
        return new ArrayList<>(tables.values());
    }

    TableRows rows(QualifiedName name) {
        return Optional.ofNullable(tables.get(name)).orElseThrow();
    }

    /** The rows that a table has, or will have. */
    Rows parent(QualifiedName name) {
        return new Rows() {
            private Rows now() {
                Rows before = existing.get(name);
                return before == null ? rows(name) : before;
            }

            @Override
            public long count() {
                return now().count();
            }

            @Override
            public @Nullable String value(String column, long row) {
                return now().value(column, row);
            }
        };
    }

    /** The columns of a table that others refer to. */
    Set<String> referredTo(QualifiedName name) {
        Set<String> columns = new TreeSet<>();
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (key.target().equals(name)) {
                    columns.addAll(key.targetColumns());
                }
            }
        }
        return columns;
    }

    /** Asks the server about the conditions that are not simple. */
    void checks(TableRows rows, List<String> conditions) throws SQLException {
        var server = new RowChecks(connection, rows.table, List.copyOf(rows.columns.keySet()));
        for (String condition : conditions) {
            if (!server.add(condition)) {
                rows.notes.add("not tried beforehand: CHECK (" + condition + ")");
            }
        }
        Optional<String> partition = Partitions.condition(connection, rows.table);
        if (partition.isPresent() && !server.add(partition.get())) {
            rows.notes.add("rows may have no partition");
        }
        if (!server.isEmpty()) {
            checks.put(rows.name(), server);
            rows.check();
        }
    }

    Optional<RowChecks> checks(QualifiedName name) {
        return Optional.ofNullable(checks.get(name));
    }
}
