package dev.squall.sql.node;

import java.util.List;

/**
 * A row lock: {@code for update of users skip locked}.
 *
 * @param strength how strong
 * @param of the tables whose rows are locked, all if empty
 * @param onLocked what happens if a row is locked already
 */
public record LockNode(Strength strength, List<RelationNode> of, Wait onLocked) {

    /** The strengths, from strong to weak. */
    public enum Strength {
        /** Against every other lock. */
        UPDATE(" for update"),
        /** Against all but {@link #KEY_SHARE}. */
        NO_KEY_UPDATE(" for no key update"),
        /** Against changes. */
        SHARE(" for share"),
        /** Against changes of keys. */
        KEY_SHARE(" for key share");

        private final String sql;

        Strength(String sql) {
            this.sql = sql;
        }

        /** The clause. */
        public String sql() {
            return sql;
        }
    }

    /** What to do about rows that others have locked. */
    public enum Wait {
        /** Wait for them. */
        WAIT(""),
        /** Fail at once. */
        NO_WAIT(" nowait"),
        /** Leave them out. */
        SKIP_LOCKED(" skip locked");

        private final String sql;

        Wait(String sql) {
            this.sql = sql;
        }

        /** The end of the clause. */
        public String sql() {
            return sql;
        }
    }
}
