package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.RelationNode;
import dev.squall.sql.node.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows of one table belong to rows of another: by columns that are equal, directly or through a junction table.
 * Immutable.
 *
 * @param <T> the other table
 */
public final class Link<T extends Table<T, ?>> {

    private final T target;
    private final List<Pair> pairs;
    private final @Nullable Junction<?> junction;

    private Link(T target, List<Pair> pairs, @Nullable Junction<?> junction) {
        this.target = target;
        this.pairs = pairs;
        this.junction = junction;
    }

    /**
     * Two columns that are equal.
     *
     * @param own the near one: a column of the source, or the name of one of the junction
     * @param far the name of the other one
     */
    private record Pair(@Nullable Column<?, ?> own, String near, String far) {}

    /** A link to a table; {@link #on(Column, String)} must follow. */
    public static <T extends Table<T, ?>> Link<T> to(Linkable<T> target) {
        return new Link<>(table(target), List.of(), null);
    }

    /** A link through a table that holds pairs of keys; {@link Junction#on} must follow. */
    public static <J extends Table<J, ?>> Junction<J> through(Linkable<J> junction) {
        return new Junction<>(table(junction), List.of());
    }

    /** Only tables are linkable, each as itself. */
    @SuppressWarnings("unchecked")
    private static <T extends Table<T, ?>> T table(Linkable<T> target) {
        return (T) target;
    }

    /** Adds a column of the source and the name of the other table's column that is equal. */
    public Link<T> on(Column<?, ?> own, String far) {
        return new Link<>(target, Lists.append(pairs, new Pair(own, own.name(), far)), junction);
    }

    /** Adds the name of a column of the junction and that of the other table's column that is equal. */
    public Link<T> on(String near, String far) {
        return new Link<>(target, Lists.append(pairs, new Pair(null, near, far)), junction);
    }

    /**
     * The half of a link that leads to a junction table.
     *
     * @param <J> the junction
     */
    public static final class Junction<J extends Table<J, ?>> {

        private final J table;
        private final List<Pair> pairs;

        private Junction(J table, List<Pair> pairs) {
            this.table = table;
            this.pairs = pairs;
        }

        /** Adds a column of the source and the name of the junction's column that is equal. */
        public Junction<J> on(Column<?, ?> own, String far) {
            return new Junction<>(table, Lists.append(pairs, new Pair(own, own.name(), far)));
        }

        /** Where the junction leads to; {@link Link#on(String, String)} must follow. */
        public <T extends Table<T, ?>> Link<T> to(Linkable<T> target) {
            return new Link<>(table(target), List.of(), this);
        }
    }

    /** The columns of the source. */
    public List<Column<?, ?>> sourceColumns() {
        List<Column<?, ?>> columns = new ArrayList<>();
        for (Pair pair : junction == null ? pairs : junction.pairs) {
            if (pair.own() != null) {
                columns.add(pair.own());
            }
        }
        return columns;
    }

    /** The other table, in the schema that the source is in now. */
    public T target() {
        return besideSource(target);
    }

    /** The other table and what ties it to the source, where the other one has a name of its own. */
    public End<T> end() {
        return end(target().as(TableName.AUTOMATIC));
    }

    /** The same for a given object of the other table. */
    public End<T> end(T end) {
        if (junction == null) {
            return new End<>(end, List.of(new JoinNode(JoinNode.Kind.FROM, end.relation(), null)), columns(end, pairs));
        }
        return through(junction, end);
    }

    private <J extends Table<J, ?>> End<T> through(Junction<J> between, T end) {
        J middle = besideSource(between.table).as(TableName.AUTOMATIC);
        List<Node> near = new ArrayList<>();
        List<Node> far = new ArrayList<>();
        for (Pair pair : pairs) {
            near.add(column(middle, pair.near()).node());
            far.add(column(end, pair.far()).node());
        }
        return new End<>(
                end,
                List.of(
                        new JoinNode(JoinNode.Kind.FROM, end.relation(), null),
                        new JoinNode(JoinNode.Kind.INNER, middle.relation(), equal(near, far))),
                columns(middle, between.pairs));
    }

    /**
     * The far side of a link, as it stands in FROM.
     *
     * @param table the other table
     * @param from FROM: the table, and the junction if there is one
     * @param columns what equals the {@link #sourceColumns}, one by one
     * @param <T> the other table
     */
    public record End<T extends Table<T, ?>>(T table, List<JoinNode> from, List<Column<?, ?>> columns) {

        /** The condition that ties it to columns of the source. */
        public Node tie(List<Column<?, ?>> source) {
            return equal(
                    columns.stream().<Node>map(Column::node).toList(),
                    source.stream().<Node>map(Column::node).toList());
        }
    }

    /** A tenant's rows belong to rows of the same tenant: the other table moves where the source was moved to. */
    private <X extends Table<X, ?>> X besideSource(X table) {
        RelationNode relation = sourceColumns().get(0).table();
        if (relation instanceof TableName source
                && !source.schema().equals(source.declaredSchema())
                && table.tableName().schema().equals(source.declaredSchema())) {
            return table.inSchema(source.schema());
        }
        return table;
    }

    private static List<Column<?, ?>> columns(Table<?, ?> table, List<Pair> pairs) {
        List<Column<?, ?>> columns = new ArrayList<>();
        for (Pair pair : pairs) {
            columns.add(column(table, pair.far()));
        }
        return columns;
    }

    private static Column<?, ?> column(Table<?, ?> table, String name) {
        for (Column<?, ?> column : table.columns()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        throw new IllegalArgumentException("\"" + table.tableName().name() + "\" has no column \"" + name
                + "\", which a relation is by. Its generated class is stale: compile the schema again.");
    }

    private static Node equal(List<Node> left, List<Node> right) {
        Node all = new BinaryNode(Operator.EQ, left.get(0), right.get(0));
        for (int i = 1; i < left.size(); i++) {
            all = new BinaryNode(Operator.AND, all, new BinaryNode(Operator.EQ, left.get(i), right.get(i)));
        }
        return all;
    }
}
