package dev.squall.migrate.live;

import java.util.List;

/**
 * How the sources, the releases and a live database differ.
 *
 * @param items the differences
 * @param pending files that are released and that the database has not run
 * @param notes what else one should know
 */
public record DriftReport(List<Item> items, List<String> pending, List<String> notes) {

    public DriftReport {
        items = List.copyOf(items);
        pending = List.copyOf(pending);
        notes = List.copyOf(notes);
    }

    /** Whether all three agree. */
    public boolean agrees() {
        return items.isEmpty() && pending.isEmpty();
    }

    /** Where a difference is. */
    public enum Kind {
        /** The database was changed otherwise than by the migrations that it has run. */
        DATABASE,
        /** The sources have changed since the newest release. */
        SOURCES
    }

    /**
     * A difference.
     *
     * @param kind where it is
     * @param change the step that mends it, in words
     * @param statements the SQL of that step: on the database for {@link Kind#DATABASE}, in the next release for {@link
     *     Kind#SOURCES}
     */
    public record Item(Kind kind, String change, List<String> statements) {
        public Item {
            statements = List.copyOf(statements);
        }
    }
}
