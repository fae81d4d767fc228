package dev.squall.introspect;

import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.diff.Change;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * SQL that makes what the model cannot hold, as far as the catalog tells it.
 *
 * @param pieces the SQL, sorted by what it is for
 */
public record OutsideModel(List<Piece> pieces) {

    public OutsideModel {
        pieces = List.copyOf(pieces);
    }

    /**
     * The SQL for one thing.
     *
     * @param what what it is for
     * @param namespace the PostgreSQL schema that it belongs to
     * @param object the SQL
     * @param replaces the constraint ({@code schema.table.name}) or index ({@code schema.name}) of the model that this SQL
     *     makes in its whole
     */
    public record Piece(Unsupported what, String namespace, RawObject object, Optional<String> replaces) {}

    /**
     * Reads the SQL for what an introspection did not hold.
     *
     * @param connection in a transaction, which ends with an empty search path
     * @throws SQLException if the server refuses a query or the connection fails
     */
    public static OutsideModel read(Connection connection, CatalogFilter filter, Introspection introspection)
            throws SQLException {
        Map<String, Unsupported> wanted = introspection.unsupported().stream()
                .collect(Collectors.toMap(Unsupported::toString, u -> u, (first, second) -> first));
        List<Piece> pieces = new ArrayList<>();
        if (wanted.isEmpty()) {
            return new OutsideModel(pieces);
        }
        try (PreparedStatement path = connection.prepareStatement("SELECT set_config('search_path', '', true)")) {
            path.execute();
        }
        for (String sql : List.of(
                OutsideQueries.PROPERTIES, OutsideQueries.CONSTRAINTS, OutsideQueries.PARTS, OutsideQueries.OBJECTS)) {
            query(connection, filter, sql, row -> {
                Unsupported what = wanted.get(row.getString("kind") + " " + row.getString("name"));
                if (what != null) {
                    pieces.add(piece(what, row));
                }
            });
        }
        trees(connection, filter, wanted, pieces);
        return new OutsideModel(pieces);
    }

    private static Piece piece(Unsupported what, ResultSet row) throws SQLException {
        String rawKind = row.getString("raw_kind");
        // the name of an option is not that of what has it: what else names that would wait for the option
        return new Piece(
                what,
                row.getString("namespace"),
                new RawObject(
                        rawKind.isEmpty() ? what.kind() : rawKind,
                        rawKind.isEmpty() ? what.name() + " (option)" : what.name(),
                        row.getString("create_sql"),
                        row.getString("drop_sql"),
                        row.getBoolean("early")),
                Optional.ofNullable(row.getString("replaces")));
    }

    /** Reads the tables as if they were plain ones, which then are told what they are. */
    private static void trees(
            Connection connection, CatalogFilter filter, Map<String, Unsupported> wanted, List<Piece> pieces)
            throws SQLException {
        boolean any = wanted.values().stream()
                .map(Unsupported::kind)
                .anyMatch(Set.of("table of a composite type", "inheriting or inherited table")::contains);
        if (!any) {
            return;
        }
        Map<QualifiedName, Table> tables = CatalogReader.otherTables(connection, filter);
        query(connection, filter, OutsideQueries.TREES, row -> {
            QualifiedName name = new QualifiedName(row.getString("schema"), row.getString("table_name"));
            Unsupported what = wanted.get(row.getString("kind") + " " + row.getString("name"));
            Table table = tables.get(name);
            if (what != null && table != null) {
                List<String> statements = new ArrayList<>(DdlWriter.create(
                        Schema.builder().add(table.withForeignKeys(List.of())).build()));
                statements.addAll(CatalogReader.texts(row, "statements"));
                table.foreignKeys()
                        .forEach(key -> pieces.add(new Piece(
                                what,
                                name.schema(),
                                new RawObject(
                                        "references",
                                        what.name() + "." + Identifiers.quote(key.name()),
                                        String.join(";\n", DdlWriter.write(new Change.AddConstraint(name, key, true))),
                                        String.join(";\n", DdlWriter.write(new Change.DropConstraint(name, key)))),
                                Optional.empty())));
                pieces.add(new Piece(
                        what,
                        name.schema(),
                        new RawObject(
                                "table",
                                what.name(),
                                String.join(";\n", statements),
                                "DROP TABLE " + Identifiers.quote(name)),
                        Optional.empty()));
            }
        });
    }

    private static void query(Connection connection, CatalogFilter filter, String sql, CatalogReader.Row handler)
            throws SQLException {
        new CatalogReader(connection, filter).query(sql, handler);
    }
}
