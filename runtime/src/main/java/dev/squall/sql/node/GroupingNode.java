package dev.squall.sql.node;

import java.util.List;

/**
 * A key of GROUP BY that makes several groupings: {@code rollup (a, b)}.
 *
 * @param kind which
 * @param sets the keys; those of one list belong together
 */
public record GroupingNode(Kind kind, List<List<Node>> sets) implements Node {

    /** The kinds. */
    public enum Kind {
        /** By all, by all but the last, and so on to none. */
        ROLLUP("rollup ("),
        /** By every subset. */
        CUBE("cube ("),
        /** By these. */
        GROUPING_SETS("grouping sets (");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }

        /** What stands before the keys. */
        public String sql() {
            return sql;
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.grouping(this);
    }
}
