package dev.squall.studio.grid;

/**
 * How many rows there are, as far as it is known.
 *
 * @param certainty how sure the number is
 * @param rows the number
 */
public record RowCount(Certainty certainty, long rows) {
    /** How sure a number is. */
    public enum Certainty {
        /** Counted. */
        EXACT,
        /** Counted up to a limit: there are more. */
        MORE_THAN,
        /** From the statistics of the server. */
        ESTIMATE,
        /** Not known in the time that was given. */
        UNKNOWN
    }
}
