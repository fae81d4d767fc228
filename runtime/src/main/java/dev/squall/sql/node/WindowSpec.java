package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A window: {@code partition by a order by b rows between unbounded preceding and current row}.
 *
 * @param name its name in the WINDOW clause, null if it stands where it is used
 * @param partitionBy what rows must have in common
 * @param orderBy their order
 * @param frame which of them count, null for the server's default
 */
public record WindowSpec(
        @Nullable String name,
        List<Node> partitionBy,
        List<Node> orderBy,
        @Nullable Frame frame) {

    /** All rows. */
    public static final WindowSpec ALL = new WindowSpec(null, List.of(), List.of(), null);

    /**
     * A frame.
     *
     * @param unit what its bounds count
     * @param start the first bound
     * @param end the last bound
     * @param exclusion what is left out of it
     */
    public record Frame(Unit unit, Bound start, Bound end, Exclusion exclusion) {}

    /** What the bounds of a frame count. */
    public enum Unit {
        /** Rows. */
        ROWS("rows"),
        /** Differences of the value that is sorted by. */
        RANGE("range"),
        /** Groups of rows that are equal in the order. */
        GROUPS("groups");

        private final String sql;

        Unit(String sql) {
            this.sql = sql;
        }

        /** The word. */
        public String sql() {
            return sql;
        }
    }

    /** What is left out of a frame. */
    public enum Exclusion {
        /** Nothing. */
        NONE(""),
        /** The row itself. */
        CURRENT_ROW(" exclude current row"),
        /** The row and those equal to it in the order. */
        GROUP(" exclude group"),
        /** Those equal to the row in the order, but not itself. */
        TIES(" exclude ties");

        private final String sql;

        Exclusion(String sql) {
            this.sql = sql;
        }

        /** The end of the frame. */
        public String sql() {
            return sql;
        }
    }

    /**
     * One end of a frame.
     *
     * @param offset how far from the current row, null if the words say all
     * @param words for example {@code unbounded preceding}
     */
    public record Bound(@Nullable Node offset, String words) {}
}
