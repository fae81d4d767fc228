package dev.squall.sql;

import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.FunctionTable;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.TableName;
import dev.squall.sql.node.UpdateNode;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a table each Java object changes, and to what; see {@link UpdateSet#each}. Immutable.
 *
 * @param <TBL> the table
 * @param <ROW> the Java object
 */
public final class EachRow<TBL extends Table<TBL, ?>, ROW> {

    private static final String NAME = "r";

    private final TableName table;
    private final List<ROW> rows;
    private final List<Given> keys;
    private final List<Given> values;
    private final boolean versioned;

    /** A column with its value for each row, as texts if unnest would take the values apart. */
    private record Given(ColumnNode column, List<? extends @Nullable Object> values, Node array, String cast) {}

    EachRow(TableName table, List<ROW> rows) {
        this(table, rows, List.of(), List.of(), false);
    }

    private EachRow(TableName table, List<ROW> rows, List<Given> keys, List<Given> values, boolean versioned) {
        this.table = table;
        this.rows = rows;
        this.keys = keys;
        this.values = values;
        this.versioned = versioned;
    }

    /** The column that finds the row, and its value; called again for a key of several columns. */
    public <T> EachRow<TBL, ROW> key(
            Column<? extends ColumnOwner<TBL>, T> column, Function<? super ROW, ? extends T> value) {
        return new EachRow<>(table, rows, Lists.append(keys, given(column, value, false)), values, versioned);
    }

    /**
     * The version that each row was read with: running the update throws {@link StaleRow} if one of the rows does not
     * have it any more. The others are changed, so run it in a transaction.
     */
    public <T> EachRow<TBL, ROW> ifVersion(VersionColumn<TBL, T> column, Function<? super ROW, ? extends T> read) {
        return new EachRow<>(table, rows, Lists.append(keys, given(column, read, false)), values, true);
    }

    long atLeast() {
        return versioned ? rows.size() : 0;
    }

    /** A column to change, and its value. */
    public <T> EachRow<TBL, ROW> set(Column<TBL, T> column, Function<? super ROW, ? extends T> value) {
        return new EachRow<>(table, rows, keys, Lists.append(values, given(column, value, false)), versioned);
    }

    /** A column to change, and its value, or null for NULL. */
    public <T> EachRow<TBL, ROW> setNullable(
            NullableColumn<TBL, T> column, Function<? super ROW, ? extends @Nullable T> value) {
        return new EachRow<>(table, rows, keys, Lists.append(values, given(column, value, true)), versioned);
    }

    private <T> Given given(Column<?, T> column, Function<? super ROW, ? extends @Nullable T> value, boolean nulls) {
        List<@Nullable T> all = new ArrayList<>(rows.size());
        for (ROW row : rows) {
            T one = value.apply(row);
            if (one == null && !nulls) {
                throw new IllegalArgumentException("A row has null for column " + column.node()
                        + (column.isNullable() ? ". Use setNullable() if NULL is meant." : ", which is NOT NULL."));
            }
            all.add(one);
        }
        Codec<T> codec = column.codec();
        if (codec.isTakenApart()) {
            List<@Nullable String> texts = new ArrayList<>(all.size());
            for (T one : all) {
                texts.add(one == null ? null : codec.toText(one));
            }
            Node array = ValuesTable.parameter(Codecs.TEXT, texts);
            return new Given((ColumnNode) column.node(), all, array, codec.sqlType());
        }
        return new Given((ColumnNode) column.node(), all, ValuesTable.parameter(codec, all), "");
    }

    UpdateNode update(UpdateNode node) {
        String start = "The update of each row of \"" + table.exposedName() + "\" ";
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(start + "has no rows. Do not run it for an empty list.");
        }
        if (keys.isEmpty() || values.isEmpty()) {
            throw new IllegalArgumentException(
                    start + "needs one key() and one set() at least, to know which row and what to change.");
        }
        refuseDuplicates(start);
        List<Given> all = Lists.concat(keys, values);
        FunctionTable given = new FunctionTable(
                new FunctionNode("unnest", all.stream().map(Given::array).toList()),
                NAME,
                all.stream()
                        .map(g -> new FunctionTable.Column(g.column().name(), ""))
                        .toList(),
                false);
        UpdateNode update = node.withFrom(new JoinNode(JoinNode.Kind.FROM, given, null));
        for (Given value : values) {
            update = update.withAssignment(new Assignment(value.column().name(), value(given, value)));
        }
        return update.withWhere(match(given));
    }

    private static Node value(FunctionTable given, Given value) {
        Node column = new ColumnNode(given, value.column().name());
        return value.cast().isEmpty() ? column : new CastNode(column, value.cast());
    }

    private Node match(FunctionTable given) {
        Node all = null;
        for (Given key : keys) {
            Node one = new BinaryNode(Operator.EQ, key.column(), value(given, key));
            all = all == null ? one : new BinaryNode(Operator.AND, all, one);
        }
        return java.util.Objects.requireNonNull(all);
    }

    /** With a key twice, which of the two values stays would be left to chance. */
    private void refuseDuplicates(String start) {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            List<@Nullable Object> key = new ArrayList<>(keys.size());
            for (Given given : keys) {
                key.add(given.values().get(i));
            }
            if (!seen.add(key)) {
                throw new IllegalArgumentException(start + "has the key of row " + (i + 1)
                        + " twice, so it is not clear which values count. Remove one of the two.");
            }
        }
    }
}
