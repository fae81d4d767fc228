package dev.squall.pull;

import dev.squall.schema.Constraint;
import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A schema without what a pull has named as not kept, with views spelled as the server spells its own text. */
final class Remaining {
    private final Set<String> gone = new HashSet<>();
    private final Connection connection;

    Remaining(List<String> lost, Connection connection) {
        lost.forEach(line -> gone.add(line.substring(0, line.indexOf(": "))));
        this.connection = connection;
    }

    Schema of(Schema all) throws SQLException {
        Schema.Builder rest = Schema.builder();
        all.namespaces().forEach(rest::add);
        all.extensions().forEach(rest::add);
        all.enums().forEach(rest::add);
        all.composites().forEach(rest::add);
        all.domains().forEach(rest::add);
        all.sequences().forEach(rest::add);
        all.tables().stream()
                .filter(t -> stays("table ", t.name()))
                .map(this::of)
                .forEach(rest::add);
        for (View view : all.views()) {
            if (stays(view.materialized() ? "materialized view " : "view ", view.name())) {
                rest.add(spelled(view));
            }
        }
        all.rawObjects().stream().filter(o -> !gone.contains(o.id())).forEach(rest::add);
        return rest.build();
    }

    private boolean stays(String kind, QualifiedName name) {
        return !gone.contains(kind + quoted(name));
    }

    private static String quoted(QualifiedName name) {
        return Identifiers.quote(name.schema()) + "." + Identifiers.quote(name.name());
    }

    private Table of(Table table) {
        return new Table(
                table.name(),
                table.columns(),
                table.primaryKey().filter(k -> stays(table, k)),
                table.uniques().stream().filter(k -> stays(table, k)).toList(),
                table.foreignKeys().stream().filter(k -> stays(table, k)).toList(),
                table.checks().stream().filter(k -> stays(table, k)).toList(),
                table.indexes().stream()
                        .filter(i ->
                                stays("index ", new QualifiedName(table.name().schema(), i.name())))
                        .toList(),
                table.exclusions().stream().filter(k -> stays(table, k)).toList(),
                table.rowSecurity(),
                table.partitioning(),
                table.partitions(),
                table.options(),
                table.comment());
    }

    private boolean stays(Table table, Constraint constraint) {
        return !gone.contains("constraint " + quoted(table.name()) + "." + Identifiers.quote(constraint.name()));
    }

    /** PostgreSQL prints some queries otherwise when it has read them from its own text. */
    private View spelled(View view) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = ''");
            statement.execute("CREATE TEMP VIEW spelled AS " + view.sql());
            try (ResultSet row = statement.executeQuery("SELECT pg_get_viewdef('pg_temp.spelled'::regclass)")) {
                row.next();
                String sql = row.getString(1).strip().replaceFirst(";$", "");
                return new View(
                        view.name(),
                        view.materialized(),
                        sql,
                        view.columns(),
                        view.options(),
                        view.indexes(),
                        view.comment());
            } finally {
                statement.execute("DROP VIEW pg_temp.spelled");
            }
        }
    }
}
