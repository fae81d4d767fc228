package dev.squall.shape;

import dev.squall.sql.Column;
import dev.squall.sql.Link;
import dev.squall.sql.Order;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.FunctionTable;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.OrderNode;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.Slice;
import dev.squall.sql.node.SubqueryNode;
import dev.squall.sql.node.SubqueryTable;
import dev.squall.type.Bind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the query of a list from where its keys are: parameters of a statement of its own, or columns of the level above
 * in the same statement. It is {@code where author_id = any(?)} if that says all. With a limit per list, or with keys
 * that only the server can compare, the keys are a relation, and the rows say which of them they belong to.
 *
 * @param level the level of the list
 * @param link what equals the keys in its rows
 * @param keys the types of the keys
 */
record ChildQuery(Level level, List<Node> link, KeyTypes keys) {

    private static final String KEYS = "parent_keys";
    private static final String NESTED = "nested_rows";

    /** Stands for the relation of the keys, wherever they are, among the items. */
    private static final RelationNode ANY_KEYS =
            new FunctionTable(new FunctionNode("unnest", List.of()), KEYS, List.of(), false);

    static ChildQuery of(Level level, Link<?> link, Link.End<?> end) {
        List<Node> columns = end.columns().stream().<Node>map(Column::node).toList();
        return new ChildQuery(level, columns, KeyTypes.of(link.sourceColumns()));
    }

    private boolean isSliced() {
        return level.options().isSliced();
    }

    private boolean isJoined() {
        return isSliced() || keys.kind() == KeyTypes.Kind.JOINED;
    }

    /** What tells in each row which key it belongs to. */
    List<Item> links() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < link.size(); i++) {
            Node node = isJoined() ? new ColumnNode(ANY_KEYS, keyName(i)) : link.get(i);
            items.add(new Item(node, keys.codecs().get(i).sqlType()));
        }
        return items;
    }

    /** The select list. */
    List<Item> items() {
        List<Item> items = level.items();
        for (Item each : links()) {
            items = items.contains(each) ? items : Lists.append(items, each);
        }
        return items;
    }

    /** The query with the keys as parameters. */
    KeyedStatement keyed() {
        List<Bind<?>> placeholders = keys.newSet(0).binds();
        if (isJoined()) {
            return new KeyedStatement(joined(unnest(placeholders)), placeholders);
        }
        Node values = new FunctionNode("any", List.of(new ParameterNode(placeholders.get(0))));
        return new KeyedStatement(plain(new BinaryNode(Operator.EQ, link.get(0), values)), placeholders);
    }

    /** The query with the keys as columns of a relation. */
    SelectNode below(RelationNode above, List<Node> columns) {
        JoinNode from = new JoinNode(JoinNode.Kind.FROM, above, null);
        if (!isJoined()) {
            SelectNode found = Level.select(columns, List.of(from), null, Slice.ALL);
            return plain(new BinaryNode(Operator.IN, link.get(0), new SubqueryNode(found)));
        }
        SelectNode found = Level.select(columns, List.of(from), null, Slice.ALL);
        SelectNode different = found.withHead(new SelectNode.Head(columns, true, List.of()));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            names.add(keyName(i));
        }
        return joined(new SubqueryTable(different, KEYS, names, false, false));
    }

    private SelectNode plain(Node tie) {
        List<Node> items = items().stream().map(Item::node).toList();
        return Level.select(items, level.from(), and(tie), level.slice());
    }

    /** {@code from posts join unnest(?, ?) as parent_keys (key_1, key_2) on ...}, or the keys first if there is a limit. */
    private SelectNode joined(RelationNode relation) {
        List<Node> own = level.nodes();
        List<Node> items = new ArrayList<>(own);
        List<Node> ties = new ArrayList<>();
        for (int i = 0; i < link.size(); i++) {
            Node key = new ColumnNode(relation, keyName(i));
            items.add(key);
            ties.add(new BinaryNode(Operator.EQ, link.get(i), key));
        }
        Node tie = ties.stream()
                .reduce((left, right) -> new BinaryNode(Operator.AND, left, right))
                .orElseThrow();
        if (isSliced()) {
            return sliced(relation, tie, items);
        }
        JoinNode join = new JoinNode(JoinNode.Kind.INNER, relation, tie);
        return Level.select(items, Lists.append(level.from(), join), level.where(), level.slice());
    }

    /** {@code from unnest(?) as parent_keys (key_1) cross join lateral (select ... limit ?) as nested_rows (c1, ...)}. */
    private SelectNode sliced(RelationNode relation, Node tie, List<Node> items) {
        List<Node> inner = new ArrayList<>(level.nodes());
        List<String> names = new ArrayList<>();
        for (Order key : level.order()) {
            inner.add(key.node().node());
        }
        for (int i = 1; i <= inner.size(); i++) {
            names.add("c" + i);
        }
        SelectNode query = Level.select(inner, level.from(), and(tie), level.slice());
        SubqueryTable nested = new SubqueryTable(query, NESTED, names, true, false);
        List<Node> outer = new ArrayList<>(items);
        int own = level.items().size();
        for (int i = 0; i < own; i++) {
            outer.set(i, new ColumnNode(nested, names.get(i)));
        }
        List<Node> order = new ArrayList<>();
        for (int i = 0; i < level.order().size(); i++) {
            OrderNode key = level.order().get(i).node();
            Node column = new ColumnNode(nested, names.get(own + i));
            order.add(new OrderNode(column, key.descending(), key.nullsFirst()));
        }
        List<JoinNode> from = List.of(
                new JoinNode(JoinNode.Kind.FROM, relation, null), new JoinNode(JoinNode.Kind.CROSS, nested, null));
        return Level.select(outer, from, null, Slice.ALL.thenBy(order));
    }

    private Node and(Node tie) {
        @Nullable Node wanted = level.where();
        return wanted == null ? tie : new BinaryNode(Operator.AND, tie, wanted);
    }

    private static FunctionTable unnest(List<Bind<?>> arrays) {
        List<Node> arguments = new ArrayList<>();
        List<FunctionTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < arrays.size(); i++) {
            Bind<?> array = arrays.get(i);
            arguments.add(new CastNode(new ParameterNode(array), array.codec().sqlType()));
            columns.add(new FunctionTable.Column(keyName(i), ""));
        }
        return new FunctionTable(new FunctionNode("unnest", arguments), KEYS, columns, false);
    }

    private static String keyName(int index) {
        return "key_" + (index + 1);
    }
}
