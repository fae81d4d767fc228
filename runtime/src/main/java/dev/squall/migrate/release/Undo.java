package dev.squall.migrate.release;

import dev.squall.db.DatabaseConfig;
import dev.squall.migrate.Migration;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Takes the newest release back on a development database, with the undo file that was made with it. */
public final class Undo {
    private final MigrationDirectory directory;

    private Undo(MigrationDirectory directory) {
        this.directory = directory;
    }

    /** Reads the undo files of a project's {@code db} directory. */
    public static Undo in(Path db) {
        return new Undo(new MigrationDirectory(db));
    }

    /**
     * Undoes the newest release in one transaction. Never call it for a database that matters: data are lost.
     *
     * @return the names of the files that were undone
     * @throws MigrationException if there is no undo file for what the database has run last, or it fails
     */
    public List<String> run(DatabaseConfig database) {
        SortedMap<String, String> files = directory.files();
        List<String> applied = Migrator.builder(database)
                .directory(directory.migrations())
                .build()
                .status()
                .in(Migration.State.APPLIED)
                .stream()
                .filter(migration -> migration.version() != null)
                .map(migration -> MigrationDirectory.nameOf(migration.file()))
                .toList();
        if (applied.isEmpty()) {
            throw new MigrationException(database.displayUrl() + " has run no migration of this project.");
        }
        String last = applied.get(applied.size() - 1);
        Map.Entry<String, String> script = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(MigrationDirectory.UNDO + "/"))
                .filter(file -> Verification.undone(file.getValue())
                        .filter(names -> names.contains(last))
                        .isPresent())
                .findFirst()
                .orElseThrow(() ->
                        new MigrationException("No file in " + directory.path().resolve("undo") + " undoes " + last
                                + ". Write a migration that goes on from here, or reset the database."));
        List<String> undone = Verification.undone(script.getValue()).orElseThrow();
        List<String> there = undone.stream().filter(applied::contains).toList();
        if (!there.equals(undone)) {
            throw new MigrationException(script.getKey() + " undoes " + undone + ", but the database has run only "
                    + there + ". Run squall:migrate first.");
        }
        run(database, script.getKey(), script.getValue(), undone);
        return undone;
    }

    private static void run(DatabaseConfig database, String file, String sql, List<String> undone) {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            try (PreparedStatement forget = connection.prepareStatement(
                    "DELETE FROM " + Migrator.HISTORY_TABLE + " WHERE regexp_replace(script, '^.*/', '') = ANY (?)")) {
                forget.setArray(1, connection.createArrayOf("text", undone.toArray()));
                forget.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new MigrationException(file + " failed on " + database.displayUrl() + ", and nothing was changed: "
                    + e.getMessage() + " (SQLSTATE " + e.getSQLState() + "). Correct the rows by hand, or reset.");
        }
    }
}
