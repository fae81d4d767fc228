package dev.squall.shape;

import dev.squall.sql.Order;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One flat query of a shape: the rows of one table, with what is joined to them one to one.
 *
 * @param part where the values of the level's own shape stand, and those of what is joined
 * @param items the select list
 * @param from FROM
 * @param options which rows, in which order, how many
 * @param order the sort keys, which end with the primary key
 * @param sortAt the positions of the sort keys, if they are selected
 * @param children the lists nested in it
 */
@SuppressWarnings("ArrayRecordComponent") // read for each row, never changed or compared
record Level(
        Part<?> part,
        List<Item> items,
        List<JoinNode> from,
        EdgeOptions options,
        List<Order> order,
        int[] sortAt,
        List<Child> children) {

    /** The same rows' columns and lists, with other rows asked for. */
    Level with(EdgeOptions newOptions, List<Order> newOrder) {
        return new Level(part, items, from, newOptions, newOrder, sortAt, children);
    }

    List<Node> nodes() {
        return items.stream().map(Item::node).toList();
    }

    List<Node> orderNodes() {
        return order.stream().<Node>map(Order::node).toList();
    }

    /** Order and limits. */
    Slice slice() {
        return new Slice(orderNodes(), node(options.limit()), node(options.offset()), false);
    }

    /** The condition, or null. */
    @Nullable
    Node where() {
        Node wanted = options.where().node();
        return wanted == KeywordNode.ABSENT ? null : wanted;
    }

    /** The query of the first level. */
    SelectNode root() {
        return select(nodes(), from, where(), slice());
    }

    static SelectNode select(List<Node> items, List<JoinNode> from, @Nullable Node where, Slice slice) {
        return new SelectNode(
                new SelectNode.Head(items, false, List.of()), from, where, SelectNode.Grouping.NONE, slice, null);
    }

    private static @Nullable Node node(@Nullable RowLimit rows) {
        return rows == null ? null : rows.node();
    }
}
