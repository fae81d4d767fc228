package dev.squall.shape;

import dev.squall.sql.Column;
import dev.squall.sql.Expression;
import dev.squall.sql.Link;
import dev.squall.sql.Order;
import dev.squall.sql.Table;
import dev.squall.sql.TableOrView;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.RelationNode;
import dev.squall.sql.node.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes one level of a shape, and those below it, from what the shapes say. */
final class LevelBuilder {

    private final EdgeOptions options;
    private final Map<ListEdge<?, ?, ?>, Integer> depths;
    private final List<Item> items = new ArrayList<>();
    private final List<JoinNode> from = new ArrayList<>();
    private final IdentityHashMap<Link<?>, Joined> joins = new IdentityHashMap<>();
    private final Map<RelationNode, Boolean> outer = new HashMap<>();
    private final List<Child> children = new ArrayList<>();

    /**
     * Starts a level.
     *
     * @param depths how often edges of trees may still come
     */
    private LevelBuilder(EdgeOptions options, Map<ListEdge<?, ?, ?>, Integer> depths) {
        this.options = options;
        this.depths = depths;
    }

    /** A table that was joined to a level. */
    record Joined(TableOrView<?, ?> table, List<Column<?, ?>> columns, boolean outer) {

        /** The table as the type that the link has. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        <T> T as() {
            return (T) table;
        }
    }

    static <TBL extends TableOrView<TBL, ?>> Level root(Shape<TBL, ?> shape, Root<TBL> root, EdgeOptions options) {
        LevelBuilder builder = new LevelBuilder(options, Map.of());
        builder.from.addAll(root.from());
        Level level = builder.build(shape, root.table());
        level.nodes().forEach(root::requireColumn);
        level.order().forEach(key -> root.requireColumn(key.node().node()));
        return level;
    }

    private <TBL extends TableOrView<TBL, ?>, S> Level build(Shape<TBL, S> shape, TBL table) {
        Part<S> part = part(shape, table, options);
        List<Order> order = order(table, options);
        int[] sortAt = new int[options.sorted() ? order.size() : 0];
        for (int i = 0; i < sortAt.length; i++) {
            Order key = order.get(i);
            sortAt[i] = position(new Item(key.node().node(), key.codec().sqlType()));
        }
        return new Level(part, List.copyOf(items), List.copyOf(from), options, order, sortAt, List.copyOf(children));
    }

    private <TBL extends TableOrView<TBL, ?>, S> Part<S> part(Shape<TBL, S> shape, TBL table, EdgeOptions asked) {
        ShapePlan<TBL, S> plan = new ShapePlan<>(this, asked);
        shape.plan(table, plan);
        Part<S> part = new Part<>(shape, items.size() + 1);
        for (Expression<?> value : plan.values()) {
            items.add(item(value));
        }
        for (ShapePlan.One one : plan.ones()) {
            part.ones[one.edge().index()] = one(one, asked.of(one.edge()));
        }
        for (ShapePlan.Many many : plan.lists()) {
            int left = many.depth() == 0 ? 1 : depths.getOrDefault(many.edge(), many.depth());
            if (left > 0) {
                part.lists[many.edge().index()] = children.size();
                children.add(child(many, left - 1, asked.of(many.edge())));
            }
        }
        return part;
    }

    /** The shape of an edge is one of the table that its link leads to. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private Part.One one(ShapePlan.One one, EdgeOptions asked) {
        Joined joined = one.joined();
        Part<?> part = part((Shape) one.shape(), (Table) joined.table(), asked);
        return new Part.One(
                part, joined.outer() ? position(item(joined.columns().get(0))) : 0);
    }

    Joined join(Link<?> link, boolean optional) {
        return joins.computeIfAbsent(link, same -> newJoin(same, optional));
    }

    private <T extends Table<T, ?>> Joined newJoin(Link<T> link, boolean optional) {
        Link.End<T> end = link.end();
        RelationNode source = link.sourceColumns().get(0).table();
        boolean isOuter = optional || outer.getOrDefault(source, false);
        TableName joined = end.table().relation();
        JoinNode.Kind kind = isOuter ? JoinNode.Kind.LEFT : JoinNode.Kind.INNER;
        from.add(new JoinNode(kind, joined, end.tie(link.sourceColumns())));
        outer.put(joined, isOuter);
        return new Joined(end.table(), end.columns(), isOuter);
    }

    @SuppressWarnings("unchecked")
    private Child child(ShapePlan.Many many, int left, EdgeOptions asked) {
        Map<ListEdge<?, ?, ?>, Integer> below = depths;
        if (many.depth() > 0) {
            below = new HashMap<>(depths);
            below.put(many.edge(), left);
        }
        return child((Link<?>) many.link(), (Shape<?, ?>) many.shape(), new LevelBuilder(asked, below));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T extends Table<T, ?>> Child child(Link<T> link, Shape<?, ?> shape, LevelBuilder below) {
        Link.End<T> end = link.end(link.target());
        below.from.addAll(end.from());
        Level level = below.build((Shape) shape, end.table());
        return Child.of(level, ChildQuery.of(level, link, end), positions(link.sourceColumns()));
    }

    private int[] positions(List<Column<?, ?>> columns) {
        int[] at = new int[columns.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = position(item(columns.get(i)));
        }
        return at;
    }

    /** The position of an item, which is added unless it is selected already. */
    private int position(Item item) {
        int index = items.indexOf(item);
        if (index < 0) {
            items.add(item);
            index = items.size() - 1;
        }
        return index + 1;
    }

    private static Item item(Expression<?> value) {
        return new Item(value.node(), value.codec().sqlType());
    }

    /** The sort keys that are asked for, and the primary key after them. */
    static List<Order> order(TableOrView<?, ?> table, EdgeOptions options) {
        List<Order> keys = new ArrayList<>(options.orderBy());
        List<Node> sorted = new ArrayList<>();
        for (Order order : keys) {
            sorted.add(order.node().node());
        }
        for (Column<?, ?> column : table.keyColumns()) {
            if (!sorted.contains(column.node())) {
                keys.add(column.asc());
            }
        }
        return List.copyOf(keys);
    }
}
