package dev.squall.migrate.live;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.introspect.Introspection;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** Reads the part of a live database that a project manages. */
final class LiveSchema {
    private LiveSchema() {}

    /** Reads the PostgreSQL schemas that the given schemas use; others belong to somebody else. */
    static Introspection read(DatabaseConfig database, Schema... managed) {
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            return read(connection, managed);
        } catch (SQLException e) {
            throw unreadable(database, e);
        }
    }

    static Introspection read(Connection connection, Schema... managed) throws SQLException {
        CatalogFilter filter =
                CatalogFilter.schemas(namespaces(managed)).without(new QualifiedName("public", Migrator.HISTORY_TABLE));
        return CatalogReader.read(connection, filter);
    }

    static MigrationException unreadable(DatabaseConfig database, SQLException e) {
        String advice = "42501".equals(e.getSQLState())
                ? "Give the user the right to read the catalog of these schemas, or connect as their owner."
                : "Check the connection with squall:ping.";
        return new MigrationException(database.displayUrl() + " cannot be read: " + e.getMessage() + " (SQLSTATE "
                + e.getSQLState() + "). " + advice);
    }

    private static Set<String> namespaces(Schema... schemas) {
        Set<String> names = new TreeSet<>();
        for (Schema schema : schemas) {
            schema.namespaces().stream().map(Namespace::name).forEach(names::add);
            schema.tables().forEach(table -> names.add(table.name().schema()));
            schema.enums().forEach(type -> names.add(type.name().schema()));
            schema.domains().forEach(domain -> names.add(domain.name().schema()));
            schema.composites().forEach(type -> names.add(type.name().schema()));
            schema.views().forEach(view -> names.add(view.name().schema()));
            schema.sequences().forEach(sequence -> names.add(sequence.name().schema()));
        }
        if (names.isEmpty()) {
            names.add("public");
        }
        return names;
    }
}
