package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.FunctionTable;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.ParameterNode;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of values in FROM, sent as one array per column, so that the text is the same for any number of rows:
 * {@code unnest(?::text[], ?::integer[]) as v (c1, c2)}. Immutable.
 */
public abstract sealed class ValuesTable implements InnerItem
        permits Values1, Values2, Values3, Values4, Values5, Values6, Values7, Values8 {

    private final FunctionTable relation;

    ValuesTable(FunctionTable relation) {
        this.relation = relation;
    }

    @Override
    public final FunctionTable relation() {
        return relation;
    }

    final <E> E column(int position, SqlType<?, E> type) {
        return type.at(new ColumnNode(relation, "c" + position));
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return relation.exposedName();
    }

    static FunctionTable table(String name, List<Object[]> rows, SqlType<?, ?>... types) {
        List<Node> arrays = new ArrayList<>(types.length);
        List<FunctionTable.Column> columns = new ArrayList<>(types.length);
        for (int i = 0; i < types.length; i++) {
            arrays.add(
                    types[i].codec() instanceof OptionalCodec<?> optional
                            ? optionals(optional.inner(), i, rows)
                            : array(name, types[i].codec(), i, rows));
            columns.add(new FunctionTable.Column("c" + (i + 1), ""));
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "The values \"" + name + "\" have no rows. Give one at least, or do not run the statement.");
        }
        return new FunctionTable(new FunctionNode("unnest", arrays), name, columns, false);
    }

    /** The generated classes take each value with its column's type. */
    @SuppressWarnings("unchecked")
    private static <T> Node array(String name, Codec<T> codec, int column, List<Object[]> rows) {
        if (codec.isTakenApart()) {
            throw new IllegalArgumentException("Column " + (column + 1) + " of the values \"" + name + "\" is of type "
                    + codec.sqlType() + ", but unnest would take its values apart. Give them as text, and cast that.");
        }
        List<@Nullable T> values = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            if (row[column] == null) {
                throw new IllegalArgumentException("The values \"" + name + "\" have a null in column " + (column + 1)
                        + ", but their columns are never NULL. Use nullable() of their type.");
            }
            values.add((T) row[column]);
        }
        return parameter(codec, values);
    }

    @SuppressWarnings("unchecked")
    private static <T> Node optionals(Codec<T> codec, int column, List<Object[]> rows) {
        List<@Nullable T> values = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            values.add(((Optional<T>) row[column]).orElse(null));
        }
        return parameter(codec, values);
    }

    static <T> Node parameter(Codec<T> element, List<@Nullable T> values) {
        Codec<List<@Nullable T>> codec = Codecs.nullableList(element);
        return new CastNode(new ParameterNode(new Bind<>(codec, values)), codec.sqlType());
    }
}
