package dev.squall.shape;

import dev.squall.sql.Column;
import dev.squall.sql.Link;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.FunctionTable;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.OrderNode;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.Slice;
import dev.squall.sql.node.SubqueryTable;
import dev.squall.type.Bind;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the keyed query of a list: {@code where author_id = any(?)}, or a join with the keys. */
final class ChildBuilder {

    private final Level level;
    private final List<Node> link;
    private final KeyTypes keys;
    private final List<Bind<?>> placeholders;

    private ChildBuilder(Level level, List<Node> link, KeyTypes keys) {
        this.level = level;
        this.link = link;
        this.keys = keys;
        this.placeholders = keys.newSet().binds();
    }

    static Child of(Level level, Link<?> link, Link.End<?> end, int[] keyAt) {
        KeyTypes keys = KeyTypes.of(link.sourceColumns());
        List<Node> columns = end.columns().stream().<Node>map(Column::node).toList();
        ChildBuilder builder = new ChildBuilder(level, columns, keys);
        return builder.build(keyAt);
    }

    private Child build(int[] keyAt) {
        boolean sliced = level.options().isSliced();
        boolean joined = sliced || keys.kind() == KeyTypes.Kind.JOINED;
        FunctionTable unnest = unnest();
        List<Node> names = joined ? keyColumns(unnest) : link;
        List<Node> items = level.items();
        int[] linkAt = new int[names.size()];
        for (int i = 0; i < linkAt.length; i++) {
            int index = items.indexOf(names.get(i));
            if (index < 0) {
                index = items.size();
                items = Lists.append(items, names.get(i));
            }
            linkAt[i] = index + 1;
        }
        SelectNode node = sliced ? sliced(unnest, items) : joined ? joined(unnest, items) : any(items);
        return new Child(level, link, keys, keyAt, linkAt, new KeyedStatement(node, placeholders));
    }

    /** {@code from posts where author_id = any(?)}. */
    private SelectNode any(List<Node> items) {
        Node values = new FunctionNode("any", List.of(new ParameterNode(placeholders.get(0))));
        return select(items, level.from(), and(new BinaryNode(Operator.EQ, link.get(0), values)), level.orderBy());
    }

    /** {@code from posts join unnest(?, ?) as keys (key_1, key_2) on ...}. */
    private SelectNode joined(FunctionTable unnest, List<Node> items) {
        JoinNode join = new JoinNode(JoinNode.Kind.INNER, unnest, tie(unnest));
        return select(items, Lists.append(level.from(), join), and(null), level.orderBy());
    }

    /** {@code from unnest(?) as keys (key_1) cross join lateral (select ... limit ?) as nested (c1, ...)}. */
    private SelectNode sliced(FunctionTable unnest, List<Node> items) {
        List<Node> inner = new ArrayList<>(level.items());
        for (Node key : level.orderBy()) {
            inner.add(((OrderNode) key).node());
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= inner.size(); i++) {
            names.add("c" + i);
        }
        Slice slice = new Slice(
                level.orderBy(),
                count(level.options().limit()),
                count(level.options().offset()),
                false);
        SelectNode query =
                select(inner, level.from(), and(tie(unnest)), List.of()).withSlice(slice);
        SubqueryTable nested = new SubqueryTable(query, "nested", names, true, false);
        List<Node> outer = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            outer.add(i < level.items().size() ? new ColumnNode(nested, names.get(i)) : items.get(i));
        }
        List<Node> order = new ArrayList<>();
        for (int i = 0; i < level.orderBy().size(); i++) {
            OrderNode key = (OrderNode) level.orderBy().get(i);
            order.add(new OrderNode(
                    new ColumnNode(nested, names.get(level.items().size() + i)), key.descending(), key.nullsFirst()));
        }
        List<JoinNode> from = List.of(
                new JoinNode(JoinNode.Kind.FROM, unnest, null), new JoinNode(JoinNode.Kind.CROSS, nested, null));
        return select(outer, from, null, order);
    }

    private static SelectNode select(List<Node> items, List<JoinNode> from, @Nullable Node where, List<Node> order) {
        return new SelectNode(
                new SelectNode.Head(items, false, List.of()),
                from,
                where,
                SelectNode.Grouping.NONE,
                Slice.ALL.thenBy(order),
                null);
    }

    private @Nullable Node and(@Nullable Node condition) {
        Node wanted = level.options().where().node();
        if (wanted == KeywordNode.ABSENT) {
            return condition;
        }
        return condition == null ? wanted : new BinaryNode(Operator.AND, condition, wanted);
    }

    private FunctionTable unnest() {
        List<Node> arrays = new ArrayList<>();
        List<FunctionTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < placeholders.size(); i++) {
            Bind<?> array = placeholders.get(i);
            arrays.add(new CastNode(new ParameterNode(array), array.codec().sqlType()));
            columns.add(new FunctionTable.Column("key_" + (i + 1), ""));
        }
        return new FunctionTable(new FunctionNode("unnest", arrays), "keys", columns, false);
    }

    private static List<Node> keyColumns(FunctionTable unnest) {
        List<Node> columns = new ArrayList<>();
        for (FunctionTable.Column column : unnest.columns()) {
            columns.add(new ColumnNode(unnest, column.name()));
        }
        return columns;
    }

    private Node tie(FunctionTable unnest) {
        Node all = null;
        List<Node> names = keyColumns(unnest);
        for (int i = 0; i < names.size(); i++) {
            Node equal = new BinaryNode(Operator.EQ, link.get(i), names.get(i));
            all = all == null ? equal : new BinaryNode(Operator.AND, all, equal);
        }
        return java.util.Objects.requireNonNull(all);
    }

    private static @Nullable Node count(@Nullable Long rows) {
        return rows == null ? null : new ParameterNode(new Bind<>(Codecs.BIGINT, rows));
    }
}
