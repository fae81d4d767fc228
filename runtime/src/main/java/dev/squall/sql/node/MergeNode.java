package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code merge}.
 *
 * @param table what is changed
 * @param source what it is compared with, and when the two match
 * @param branches what is done, the first that fits
 * @param returning what is read back, nothing if empty
 */
public record MergeNode(TableName table, JoinNode source, List<Branch> branches, List<Node> returning)
        implements StatementNode {

    /** Which rows a branch is for. */
    public enum Match {
        /** Rows of both. */
        MATCHED(" when matched"),
        /** Rows of the source alone. */
        NOT_MATCHED(" when not matched"),
        /** Rows of the table alone. */
        NOT_MATCHED_BY_SOURCE(" when not matched by source");

        private final String sql;

        Match(String sql) {
            this.sql = sql;
        }

        /** The start of the clause. */
        public String sql() {
            return sql;
        }
    }

    /** What a branch does. */
    public enum Action {
        /** Adds a row. */
        INSERT,
        /** Changes the row. */
        UPDATE,
        /** Removes the row. */
        DELETE,
        /** Leaves all as it is. */
        NOTHING
    }

    /**
     * One branch: {@code when matched and condition then update set ...}.
     *
     * @param match which rows
     * @param condition which of these, null for all
     * @param action what is done
     * @param assignments the values of an insert or update
     */
    public record Branch(Match match, @Nullable Node condition, Action action, List<Assignment> assignments) {}

    /** The same with one more branch. */
    public MergeNode withBranch(Branch branch) {
        return new MergeNode(table, source, Lists.append(branches, branch), returning);
    }

    /** The same, reading something back. */
    public MergeNode withReturning(List<Node> newReturning) {
        return new MergeNode(table, source, branches, newReturning);
    }

    @Override
    public void accept(StatementVisitor visitor) {
        visitor.merge(this);
    }
}
