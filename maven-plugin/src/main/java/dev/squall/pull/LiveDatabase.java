package dev.squall.pull;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.introspect.Introspection;
import dev.squall.introspect.OutsideModel;
import dev.squall.introspect.SuperuserParts;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a pull reads from the database, all in one read-only transaction.
 *
 * @param introspection the schema and what the model cannot hold
 * @param outside SQL for what the model cannot hold
 * @param version the newest version in the history of Flyway; empty if there is none
 * @param privileged what only a superuser can make, and why it is left out
 */
record LiveDatabase(Introspection introspection, OutsideModel outside, String version, List<String> privileged) {

    private static final QualifiedName HISTORY = new QualifiedName("public", Migrator.HISTORY_TABLE);

    static LiveDatabase read(DatabaseConfig database, Optional<Set<String>> schemas) {
        CatalogFilter filter =
                schemas.map(CatalogFilter::schemas).orElse(CatalogFilter.all()).without(HISTORY);
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            String version = version(connection);
            Introspection introspection = CatalogReader.read(connection, filter);
            OutsideModel outside = OutsideModel.read(connection, filter, introspection);
            SuperuserParts parts = SuperuserParts.read(connection);
            connection.rollback();
            return new LiveDatabase(parts.without(introspection), parts.without(outside), version, parts.lost());
        } catch (SQLException e) {
            throw new MigrationException(
                    database.displayUrl() + " cannot be read: " + e.getMessage() + " (SQLSTATE " + e.getSQLState()
                            + "). Nothing was written. Check the connection with squall:ping, and the user's rights.",
                    e);
        }
    }

    private static String version(Connection connection) throws SQLException {
        String table = Identifiers.quoteWhole(HISTORY);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery("SELECT to_regclass(" + Identifiers.literal(table) + ") IS NOT NULL")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return "";
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT version FROM " + table
                    + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1")) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
