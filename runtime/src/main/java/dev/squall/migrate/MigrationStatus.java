package dev.squall.migrate;

import java.util.List;
import java.util.Optional;

/**
 * What the files and the database's history say about each other.
 *
 * @param migrations all migrations in order
 */
public record MigrationStatus(List<Migration> migrations) {

    public MigrationStatus {
        migrations = List.copyOf(migrations);
    }

    /** The migrations that would run now. */
    public List<Migration> pending() {
        return in(Migration.State.PENDING);
    }

    /** The migrations in the given state. */
    public List<Migration> in(Migration.State state) {
        return migrations.stream().filter(m -> m.state() == state).toList();
    }

    /** The newest version that the database has. */
    public Optional<String> currentVersion() {
        return in(Migration.State.APPLIED).stream()
                .flatMap(m -> Optional.ofNullable(m.version()).stream())
                .reduce((first, last) -> last);
    }
}
