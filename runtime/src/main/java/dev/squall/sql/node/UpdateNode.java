package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code update}.
 *
 * @param table what is changed
 * @param assignments how
 * @param from further tables
 * @param where which rows, null for every row
 * @param returning what is read back, nothing if empty
 */
public record UpdateNode(
        TableName table,
        List<Assignment> assignments,
        List<JoinNode> from,
        @Nullable Node where,
        List<Node> returning) implements StatementNode {

    /** The same with one more assignment. */
    public UpdateNode withAssignment(Assignment assignment) {
        return new UpdateNode(table, Lists.append(assignments, assignment), from, where, returning);
    }

    /** The same with one more table. */
    public UpdateNode withFrom(JoinNode join) {
        return new UpdateNode(table, assignments, Lists.append(from, join), where, returning);
    }

    /** The same with another condition. */
    public UpdateNode withWhere(Node newWhere) {
        return new UpdateNode(table, assignments, from, newWhere, returning);
    }

    /** The same, reading something back. */
    public UpdateNode withReturning(List<Node> newReturning) {
        return new UpdateNode(table, assignments, from, where, newReturning);
    }

    @Override
    public void accept(StatementVisitor visitor) {
        visitor.update(this);
    }
}
