package dev.squall.sql;

import dev.squall.sql.render.Rendered;

/**
 * A change was meant for a row as it had been read, and no row has that version any more: somebody else has changed or
 * deleted it. Nothing was overwritten. Read the row again and decide anew; see {@link Update#ifVersion}.
 */
public final class StaleRow extends RuntimeException {

    private StaleRow(String message) {
        super(message);
    }

    /**
     * Refuses a change that touched fewer rows than were meant.
     *
     * @throws StaleRow if it did
     */
    public static void check(long expected, long touched, Rendered statement) {
        if (touched < expected) {
            String rows = expected == 1
                    ? "No row has the version that was read"
                    : (expected - touched) + " of " + expected + " rows do not have the version that was read";
            throw new StaleRow(
                    rows + ": changed or deleted meanwhile. Read again and decide anew. Statement: " + statement);
        }
    }
}
