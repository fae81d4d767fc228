package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code select}.
 *
 * @param head what is selected
 * @param from the items of FROM, none for a select without
 * @param where which rows, or null
 * @param grouping how rows are grouped
 * @param slice order and limits
 * @param lock which row lock, or null
 */
public record SelectNode(
        Head head,
        List<JoinNode> from,
        @Nullable Node where,
        Grouping grouping,
        Slice slice,
        @Nullable LockNode lock) implements QueryNode {

    /**
     * What is selected.
     *
     * @param items the select list
     * @param distinct whether equal rows come once
     * @param distinctOn what makes rows equal, empty for all items
     */
    public record Head(List<Node> items, boolean distinct, List<Node> distinctOn) {}

    /**
     * How rows are grouped.
     *
     * @param by the keys
     * @param having which groups, or null
     * @param windows the named windows
     */
    public record Grouping(List<Node> by, @Nullable Node having, List<WindowSpec> windows) {

        /** No groups. */
        public static final Grouping NONE = new Grouping(List.of(), null, List.of());
    }

    /** A select list and nothing else. */
    public static SelectNode of(List<Node> items) {
        return new SelectNode(new Head(items, false, List.of()), List.of(), null, Grouping.NONE, Slice.ALL, null);
    }

    /** The same with another head. */
    public SelectNode withHead(Head newHead) {
        return new SelectNode(newHead, from, where, grouping, slice, lock);
    }

    /** The same with one more item in FROM. */
    public SelectNode withJoin(JoinNode join) {
        return new SelectNode(head, Lists.append(from, join), where, grouping, slice, lock);
    }

    /** The same with another condition. */
    public SelectNode withWhere(Node newWhere) {
        return new SelectNode(head, from, newWhere, grouping, slice, lock);
    }

    /** The same with another grouping. */
    public SelectNode withGrouping(Grouping newGrouping) {
        return new SelectNode(head, from, where, newGrouping, slice, lock);
    }

    /** The same with another order or other limits. */
    public SelectNode withSlice(Slice newSlice) {
        return new SelectNode(head, from, where, grouping, newSlice, lock);
    }

    /** The same with another lock. */
    public SelectNode withLock(LockNode newLock) {
        return new SelectNode(head, from, where, grouping, slice, newLock);
    }

    @Override
    public List<Node> items() {
        return head.items();
    }

    @Override
    public void accept(StatementVisitor visitor) {
        visitor.select(this);
    }
}
