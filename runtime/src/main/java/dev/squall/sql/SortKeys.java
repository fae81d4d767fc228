package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.OrderNode;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.UnaryNode;
import dev.squall.sql.node.UnaryOperator;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sort keys that together are unique, and the rows after one of them; {@link Keyset} and shapes use it. Immutable. */
public final class SortKeys {

    private final List<Order> keys;

    /** Keys in their order, the primary key last. */
    public SortKeys(List<Order> keys) {
        this.keys = List.copyOf(keys);
    }

    /** The keys. */
    public List<Order> orders() {
        return keys;
    }

    /** What is sorted by. */
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(keys.size());
        for (Order key : keys) {
            nodes.add(key.node().node());
        }
        return nodes;
    }

    /** Where the present row stands, whose keys are from a position on. */
    Cursor cursor(ResultSet row, int at) throws SQLException {
        int[] positions = new int[keys.size()];
        Arrays.setAll(positions, i -> i);
        return cursor(row, positions, at);
    }

    /**
     * Where the present row stands.
     *
     * @param at the positions of the keys
     * @param offset what is added to them
     * @throws SQLException if the driver fails
     */
    public Cursor cursor(ResultSet row, int[] at, int offset) throws SQLException {
        List<@Nullable String> texts = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            texts.add(text(keys.get(i).codec(), row, at[i] + offset));
        }
        return new Cursor(texts);
    }

    private static <T> @Nullable String text(Codec<T> codec, ResultSet row, int at) throws SQLException {
        T value = codec.readNullable(row, at);
        return value == null ? null : codec.toText(value);
    }

    /**
     * The condition of the rows after a cursor.
     *
     * @throws IllegalArgumentException if the cursor is of other keys
     */
    public Condition after(Cursor cursor) {
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
        return new Condition(simple ? asRow(values) : anyOf(values));
    }

    /** {@code (a, b) > (?, ?)}, which one range of an index answers. */
    private Node asRow(List<@Nullable Node> values) {
        List<Node> columns = new ArrayList<>();
        List<Node> given = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            columns.add(keys.get(i).node().node());
            given.add(Objects.requireNonNull(values.get(i)));
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
