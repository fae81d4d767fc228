package dev.squall.migrate.live;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.introspect.Introspection;
import dev.squall.introspect.SuperuserParts;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The part of a live database that a project manages.
 *
 * @param introspection what migrations, which run as the owner of the database, can have made
 * @param apart what only a superuser can make, and what needs it, each with the reason: a pull leaves it out, so it is
 *     compared with nothing and changed by nothing
 */
record LiveSchema(Introspection introspection, List<String> apart) {

    /** Reads the PostgreSQL schemas that the given schemas use; others belong to somebody else. */
    static LiveSchema read(DatabaseConfig database, Schema... managed) {
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            return read(connection, managed);
        } catch (SQLException e) {
            throw unreadable(database, e);
        }
    }

    static LiveSchema read(Connection connection, Schema... managed) throws SQLException {
        CatalogFilter filter =
                CatalogFilter.schemas(namespaces(managed)).without(new QualifiedName("public", Migrator.HISTORY_TABLE));
        connection.setAutoCommit(false);
        try {
            Introspection all = CatalogReader.read(connection, filter);
            SuperuserParts parts = SuperuserParts.read(connection);
            return new LiveSchema(parts.without(all), parts.lost());
        } finally {
            // the search path is that of before
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** What is to be said about what is left apart. */
    List<String> notes() {
        return apart.isEmpty()
                ? List.of()
                : List.of("Outside the model, so neither compared nor changed:\n  " + String.join("\n  ", apart));
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
