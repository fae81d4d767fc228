package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.OrderNode;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.SelectNode;
import dev.squall.sql.node.UnaryNode;
import dev.squall.sql.node.UnaryOperator;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query that is read page by page: {@code where (a, b) > (?, ?) order by a, b limit ?}. Unlike {@code offset}, a page
 * costs the same wherever it is, and rows that come or go do not shift it. Directions may be mixed, and NULL comes where
 * the order puts it. Immutable.
 *
 * @param <R> what one row is read as
 */
public final class Keyset<R extends @Nullable Object> {

    private final Select<R> query;
    private final List<Order> keys;

    Keyset(Select<R> query, List<Order> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("keyset() has no keys. Give the sort keys, and the primary key last.");
        }
        SelectNode node = query.node();
        if (!node.slice().isAll()
                || node.head().distinct()
                || !node.head().distinctOn().isEmpty()) {
            throw new IllegalStateException("keyset() makes the order and the limit itself, so the query must have"
                    + " neither, nor be distinct. Remove these from it.");
        }
        for (Order key : keys) {
            if (key.node().node() instanceof AggregateNode) {
                throw new IllegalStateException("keyset() cannot sort by an aggregate, which WHERE cannot see. Make the"
                        + " query a table with asTable(), and select from that.");
            }
        }
        this.query = query;
        this.keys = keys;
    }

    /**
     * Reads the first page.
     *
     * @param size how many rows at most
     * @throws IllegalArgumentException if the size is not positive
     */
    public Page<R> first(Executor executor, int size) {
        return page(select(size, null), executor, size);
    }

    /**
     * Reads the page after a cursor of the same keys.
     *
     * @param size how many rows at most
     * @throws IllegalArgumentException if the size is not positive, or if the cursor is of other keys
     */
    public Page<R> after(Cursor cursor, Executor executor, int size) {
        return page(select(size, cursor), executor, size);
    }

    /**
     * The statement of a page, for its text; it reads one row more than the page has, to know if there is a next one.
     *
     * @param cursor where the page starts, or null for the first one
     */
    Select<Row<R>> select(int size, @Nullable Cursor cursor) {
        if (size < 1) {
            throw new IllegalArgumentException("The page size is " + size + ". It must be 1 at least.");
        }
        SelectNode node = query.node();
        List<Node> keyNodes = new ArrayList<>(keys.size());
        for (Order key : keys) {
            keyNodes.add(key.node().node());
        }
        int at = node.items().size();
        SelectNode.Head head = new SelectNode.Head(Lists.concat(node.items(), keyNodes), false, List.of());
        RowReader<R> reader = query.reader();
        Select<Row<R>> page = new Select<>(
                node.withHead(head), (row, from) -> new Row<>(reader.read(row, from), cursor(row, from + at)));
        if (cursor != null) {
            page = page.where(new Condition(after(cursor)));
        }
        return page.orderBy(keys.toArray(new Order[0])).limit(size + 1L);
    }

    /**
     * A row and where it stands.
     *
     * @param value the row
     * @param cursor its position
     */
    record Row<R extends @Nullable Object>(R value, Cursor cursor) {}

    private static <R extends @Nullable Object> Page<R> page(Select<Row<R>> select, Executor executor, int size) {
        List<Row<R>> found = select.list(executor);
        List<R> rows = new ArrayList<>(size);
        for (Row<R> row : found.subList(0, Math.min(size, found.size()))) {
            rows.add(row.value());
        }
        boolean more = found.size() > size;
        return new Page<>(rows, more ? Optional.of(found.get(size - 1).cursor()) : Optional.empty());
    }

    private Cursor cursor(ResultSet row, int at) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            texts.add(text(keys.get(i).codec(), row, at + i));
        }
        return new Cursor(texts);
    }

    private static <T> @Nullable String text(Codec<T> codec, ResultSet row, int at) throws SQLException {
        T value = codec.readNullable(row, at);
        return value == null ? null : codec.toText(value);
    }

    private Node after(Cursor cursor) {
        List<@Nullable String> texts = cursor.texts();
        if (texts.size() != keys.size()) {
            throw new IllegalArgumentException("The cursor has " + texts.size() + " values, but the query sorts by "
                    + keys.size() + " keys. A cursor belongs to the query that made it.");
        }
        List<@Nullable Node> values = new ArrayList<>(keys.size());
        boolean simple = keys.size() > 1;
        for (int i = 0; i < keys.size(); i++) {
            String text = texts.get(i);
            if (text == null && !keys.get(i).isNullable()) {
                throw new IllegalArgumentException("The cursor has NULL for sort key " + (i + 1)
                        + ", which is never NULL. A cursor belongs to the query that made it.");
            }
            values.add(text == null ? null : parameter(keys.get(i).codec(), text));
            simple &= !keys.get(i).isNullable() && descending(i) == descending(0);
        }
        return simple ? asRow(values) : anyOf(values);
    }

    /** {@code (a, b) > (?, ?)}, which one range of an index answers. */
    private Node asRow(List<@Nullable Node> values) {
        List<Node> columns = new ArrayList<>();
        List<Node> given = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            columns.add(keys.get(i).node().node());
            given.add(java.util.Objects.requireNonNull(values.get(i)));
        }
        return new BinaryNode(
                descending(0) ? Operator.LT : Operator.GT,
                new FunctionNode("row", columns),
                new FunctionNode("row", given));
    }

    /** {@code a > ? or a = ? and b > ?}. */
    private Node anyOf(List<@Nullable Node> values) {
        Node any = KeywordNode.FALSE;
        for (int i = keys.size() - 1; i >= 0; i--) {
            Node equal = compared(Operator.EQ, i, values.get(i));
            Node later = later(i, values.get(i));
            Node rest = any == KeywordNode.FALSE ? any : new BinaryNode(Operator.AND, equal, any);
            any = later == KeywordNode.FALSE
                    ? rest
                    : rest == KeywordNode.FALSE ? later : new BinaryNode(Operator.OR, later, rest);
        }
        return any;
    }

    private Node later(int key, @Nullable Node value) {
        Order order = keys.get(key);
        Boolean given = order.node().nullsFirst();
        boolean nullsFirst = given == null ? descending(key) : given;
        Node column = order.node().node();
        if (value == null) {
            return nullsFirst ? new UnaryNode(UnaryOperator.IS_NOT_NULL, column) : KeywordNode.FALSE;
        }
        Node later = compared(descending(key) ? Operator.LT : Operator.GT, key, value);
        return order.isNullable() && !nullsFirst
                ? new BinaryNode(Operator.OR, later, new UnaryNode(UnaryOperator.IS_NULL, column))
                : later;
    }

    private Node compared(Operator operator, int key, @Nullable Node value) {
        OrderNode order = keys.get(key).node();
        return value == null
                ? new UnaryNode(UnaryOperator.IS_NULL, order.node())
                : new BinaryNode(operator, order.node(), value);
    }

    private boolean descending(int key) {
        return keys.get(key).node().descending();
    }

    private static <T> Node parameter(Codec<T> codec, String text) {
        try {
            return new ParameterNode(new Bind<>(codec, codec.fromText(text)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The cursor has no " + codec.sqlType()
                    + " where the query sorts by one. A cursor belongs to the query that made it.");
        }
    }
}
