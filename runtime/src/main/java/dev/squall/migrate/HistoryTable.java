package dev.squall.migrate;

import dev.squall.db.DatabaseConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Flyway's history table. */
final class HistoryTable {
    static final String NAME = "flyway_schema_history";

    private HistoryTable() {}

    /** Deletes the entries of failed migrations; Flyway's own repair would also accept changed files. */
    static int deleteFailed(DatabaseConfig database) {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate("DELETE FROM " + NAME + " WHERE NOT success");
        } catch (SQLException e) {
            throw new MigrationException("Cannot change the migration history of " + database.displayUrl()
                    + " (SQLSTATE " + e.getSQLState() + "). Check the connection and the rights of the user.");
        }
    }
}
