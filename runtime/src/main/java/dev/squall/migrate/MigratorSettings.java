package dev.squall.migrate;

import dev.squall.db.DatabaseConfig;
import java.util.List;

/** What a {@link Migrator} runs with; locations in Flyway's spelling. */
record MigratorSettings(DatabaseConfig database, List<String> locations, int lockRetries) {}
