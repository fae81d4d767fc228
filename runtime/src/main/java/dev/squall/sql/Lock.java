package dev.squall.sql;

import dev.squall.sql.node.LockNode;
import dev.squall.sql.node.RelationNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Which rows a query locks, and what it does about those that others have locked. Immutable. */
public final class Lock {

    private final LockNode node;

    private Lock(LockNode node) {
        this.node = node;
    }

    static LockNode of(LockNode.Strength strength) {
        return new LockNode(strength, List.of(), LockNode.Wait.WAIT);
    }

    static LockNode of(LockNode.Strength strength, UnaryOperator<Lock> options) {
        return options.apply(new Lock(of(strength))).node;
    }

    /** {@code of users}: locks the rows of these tables only. */
    public Lock of(FromItem... tables) {
        List<RelationNode> names = new ArrayList<>();
        for (FromItem table : tables) {
            names.add(table.relation());
        }
        return new Lock(new LockNode(node.strength(), names, node.onLocked()));
    }

    /** {@code skip locked}: leaves out rows that others have locked. */
    public Lock skipLocked() {
        return new Lock(new LockNode(node.strength(), node.of(), LockNode.Wait.SKIP_LOCKED));
    }

    /** {@code nowait}: fails at once if another has locked a row. */
    public Lock noWait() {
        return new Lock(new LockNode(node.strength(), node.of(), LockNode.Wait.NO_WAIT));
    }
}
