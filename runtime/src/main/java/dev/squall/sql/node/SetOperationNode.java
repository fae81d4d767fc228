package dev.squall.sql.node;

import java.util.List;

/**
 * Two queries of the same row type: {@code left union right order by ...}.
 *
 * @param kind how they are combined
 * @param left the first
 * @param right the second
 * @param slice order and limits of the whole
 */
public record SetOperationNode(Kind kind, QueryNode left, QueryNode right, Slice slice) implements QueryNode {

    /** The kinds of set operations. */
    public enum Kind {
        /** Rows of either, once. */
        UNION(" union "),
        /** Rows of either. */
        UNION_ALL(" union all "),
        /** Rows of both, once. */
        INTERSECT(" intersect "),
        /** Rows of both. */
        INTERSECT_ALL(" intersect all "),
        /** Rows of the first that are not in the second, once. */
        EXCEPT(" except "),
        /** Rows of the first that are not in the second. */
        EXCEPT_ALL(" except all ");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }

        /** The words between the queries. */
        public String sql() {
            return sql;
        }
    }

    /** The same with another order or other limits. */
    public SetOperationNode withSlice(Slice newSlice) {
        return new SetOperationNode(kind, left, right, newSlice);
    }

    @Override
    public List<Node> items() {
        return left.items();
    }

    @Override
    public void accept(StatementVisitor visitor) {
        visitor.setOperation(this);
    }
}
