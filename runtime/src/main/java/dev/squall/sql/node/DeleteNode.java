package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code delete}.
 *
 * @param table where from
 * @param using further tables
 * @param where which rows, null for every row
 * @param returning what is read back, nothing if empty
 */
public record DeleteNode(
        TableName table, List<JoinNode> using, @Nullable Node where, List<Node> returning) implements StatementNode {

    /** The same with one more table. */
    public DeleteNode withUsing(JoinNode join) {
        return new DeleteNode(table, Lists.append(using, join), where, returning);
    }

    /** The same with another condition. */
    public DeleteNode withWhere(Node newWhere) {
        return new DeleteNode(table, using, newWhere, returning);
    }

    /** The same, reading something back. */
    public DeleteNode withReturning(List<Node> newReturning) {
        return new DeleteNode(table, using, where, newReturning);
    }

    @Override
    public void accept(StatementVisitor visitor) {
        visitor.delete(this);
    }
}
