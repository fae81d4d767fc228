package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.SubqueryNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several select items as one. Immutable.
 *
 * @param <R> what a row gives for them
 */
public abstract class Fields<R extends @Nullable Object> implements Selectable<R> {

    private final List<Node> nodes;
    private final List<Selectable<?>> items;
    private final int[] offsets;

    Fields(Selectable<?>... items) {
        List<Node> all = new ArrayList<>(items.length);
        this.items = List.of(items);
        offsets = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            offsets[i] = all.size();
            all.addAll(items[i].nodes());
        }
        nodes = Collections.unmodifiableList(all);
    }

    @Override
    public final List<Node> nodes() {
        return nodes;
    }

    final int offset(int item) {
        return offsets[item];
    }

    /** The parts of a row, in the order of the items. */
    abstract List<@Nullable Object> values(R row);

    final SelectNode select(boolean distinct) {
        SelectNode select = SelectNode.of(nodes);
        return distinct ? select.withHead(new SelectNode.Head(nodes, true, List.of())) : select;
    }

    final <T extends @Nullable Object> Selectable<T> mapped(RowReader<T> reader) {
        return new Mapped<>(nodes, reader);
    }

    /** {@code (a, b) = (c, d)}. */
    public final Condition eq(Fields<R> other) {
        return compared(Operator.EQ, other.rowNode());
    }

    /** {@code (a, b) <> (c, d)}. */
    public final Condition ne(Fields<R> other) {
        return compared(Operator.NE, other.rowNode());
    }

    /** {@code (a, b) < (c, d)}, compared from left to right. */
    public final Condition lt(Fields<R> other) {
        return compared(Operator.LT, other.rowNode());
    }

    /** {@code (a, b) <= (c, d)}, compared from left to right. */
    public final Condition le(Fields<R> other) {
        return compared(Operator.LE, other.rowNode());
    }

    /** {@code (a, b) > (c, d)}, compared from left to right. */
    public final Condition gt(Fields<R> other) {
        return compared(Operator.GT, other.rowNode());
    }

    /** {@code (a, b) >= (c, d)}, compared from left to right. */
    public final Condition ge(Fields<R> other) {
        return compared(Operator.GE, other.rowNode());
    }

    /** {@code (a, b) in (select c, d ...)}. */
    public final Condition in(Query<? extends R> query) {
        return compared(Operator.IN, new SubqueryNode(query.node()));
    }

    /**
     * {@code (a, b) in (select * from unnest(?::bigint[], ?::text[]))}: one array per column, whatever the number of
     * rows; of none it is {@code false}. A row with an empty {@code Optional} fits nothing.
     *
     * @throws IllegalArgumentException if an item is no single expression, or an array
     */
    public final Condition in(Collection<? extends R> rows) {
        return rows.isEmpty()
                ? Condition.alwaysFalse()
                : compared(
                        Operator.IN,
                        RowArrays.unnest(items, rows.stream().map(this::values).toList()));
    }

    /** {@code (a, b) not in (select c, d ...)}. */
    public final Condition notIn(Query<? extends R> query) {
        return compared(Operator.NOT_IN, new SubqueryNode(query.node()));
    }

    /** {@code (a, b) is distinct from (c, d)}: NULL is a value here. */
    public final Condition isDistinctFrom(Fields<R> other) {
        return compared(Operator.IS_DISTINCT_FROM, other.rowNode());
    }

    private Condition compared(Operator operator, Node right) {
        return new Condition(new BinaryNode(operator, rowNode(), right));
    }

    private Node rowNode() {
        return new FunctionNode("", nodes);
    }

    private record Mapped<T extends @Nullable Object>(List<Node> nodes, RowReader<T> reader) implements Selectable<T> {

        @Override
        public T read(ResultSet row, int at) throws SQLException {
            return reader.read(row, at);
        }
    }
}
