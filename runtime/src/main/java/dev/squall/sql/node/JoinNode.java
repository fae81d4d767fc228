package dev.squall.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * One item of FROM and how it is tied to those before it.
 *
 * @param kind how
 * @param relation the item
 * @param on the condition, null where the kind has none
 */
public record JoinNode(
        Kind kind, RelationNode relation, @Nullable Node on) {

    /** The kinds of joins. */
    public enum Kind {
        /** The first item, or one more after a comma. */
        FROM(", "),
        /** Pairs that fit. */
        INNER(" join "),
        /** The left side always. */
        LEFT(" left join "),
        /** The right side always. */
        RIGHT(" right join "),
        /** Both sides always. */
        FULL(" full join "),
        /** All pairs. */
        CROSS(" cross join ");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }

        /** What stands before the item. */
        public String sql() {
            return sql;
        }
    }
}
