package dev.squall.migrate;

import dev.squall.db.DatabaseConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Brings a database to the newest released schema, with Flyway.
 *
 * <p>It sets what generated files need: no lock in a transaction (with one, {@code CREATE INDEX CONCURRENTLY} waits for
 * ever), one transaction per file, no deletion of databases, an error for misnamed files. Safe for use by several
 * threads and processes: one migrates, the others wait.
 */
public final class Migrator {
    /** The name of the table in which Flyway keeps what has run. */
    public static final String HISTORY_TABLE = HistoryTable.NAME;

    private final MigratorSettings settings;

    private Migrator(MigratorSettings settings) {
        this.settings = settings;
    }

    /** Runs the migrations that are on the class path in {@code db/migration}. */
    public static Migrator of(DatabaseConfig database) {
        return builder(database).build();
    }

    /** Starts to describe a migrator. */
    public static Builder builder(DatabaseConfig database) {
        return new Builder(database);
    }

    /**
     * Runs all pending migrations.
     *
     * @return those that have run, in order
     * @throws MigrationException if one fails, or if the files do not fit the database
     */
    public List<Migration> migrate() {
        return new FlywayRunner(settings).migrate();
    }

    /** Compares the files with the database's history; changes nothing. */
    public MigrationStatus status() {
        return new FlywayRunner(settings).status();
    }

    /**
     * Tells a database that has everything up to a version already, but no history, that it has: migrations up to it never
     * run there. Changes nothing else.
     *
     * @param version the version of the newest migration that the database is like, for example {@code 1}
     * @throws MigrationException if the database has a history already, or is empty
     */
    public void baseline(String version) {
        if (!status().in(Migration.State.APPLIED).isEmpty()) {
            throw new MigrationException(settings.database().displayUrl()
                    + " has a history of migrations already; it is at version "
                    + status().currentVersion().orElse("(none)") + ".");
        }
        new FlywayRunner(settings).baseline(version);
    }

    /**
     * Removes migrations that failed outside of a transaction from the history, so that they run again. Undo by hand
     * first what such a file has done; the files that Squall generates can run again as they are.
     *
     * @return how many were removed
     */
    public int forgetFailed() {
        return HistoryTable.deleteFailed(settings.database());
    }

    /** Describes a migrator. Not safe for use by several threads. */
    public static final class Builder {
        private final DatabaseConfig database;
        private final List<String> locations = new ArrayList<>();
        private int lockRetries = 3;

        private Builder(DatabaseConfig database) {
            this.database = Objects.requireNonNull(database);
        }

        /** Adds a directory of the file system with migrations. Without any location: the class path's db/migration. */
        public Builder directory(Path directory) {
            locations.add("filesystem:" + directory.toAbsolutePath());
            return this;
        }

        /** Adds a directory of the class path with migrations, for example {@code db/migration}. */
        public Builder classpath(String directory) {
            locations.add("classpath:" + directory);
            return this;
        }

        /** Sets how often a migration that did not get its lock in time runs again; 3 if not given. */
        public Builder lockRetries(int lockRetries) {
            if (lockRetries < 0) {
                throw new IllegalArgumentException("lockRetries is " + lockRetries + "; it must not be negative.");
            }
            this.lockRetries = lockRetries;
            return this;
        }

        /** Returns the migrator. */
        public Migrator build() {
            List<String> used = locations.isEmpty() ? List.of("classpath:db/migration") : List.copyOf(locations);
            return new Migrator(new MigratorSettings(database, used, lockRetries));
        }
    }
}
