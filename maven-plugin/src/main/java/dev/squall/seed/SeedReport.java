package dev.squall.seed;

import dev.squall.schema.QualifiedName;
import java.time.Duration;
import java.util.List;

/**
 * What a database was filled with, or would be.
 *
 * @param tables the tables in the order of loading
 * @param notes what is worth knowing beside
 * @param elapsed how long planning and loading took
 * @param loaded false if nothing was written
 */
public record SeedReport(List<TableReport> tables, List<String> notes, Duration elapsed, boolean loaded) {

    public SeedReport {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /**
     * One table.
     *
     * @param table its name
     * @param rows how many rows it got
     * @param notes why these are fewer than wanted, and what else is worth knowing
     */
    public record TableReport(QualifiedName table, long rows, List<String> notes) {
        public TableReport {
            notes = List.copyOf(notes);
        }
    }

    /** The rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(TableReport::rows).sum();
    }

    /** How many rows that was in a second. */
    public long rowsPerSecond() {
        return rows() * 1000 / Math.max(1, elapsed.toMillis());
    }
}
