package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.InsertNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.ParameterNode;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns new rows into the columns and the source of an insert. */
final class Rows {

    private Rows() {}

    static <TBL extends Table<TBL, ?>> InsertNode insert(TBL table, List<? extends NewRow<TBL>> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "The insert into \"" + table + "\" has no rows. Do not run it for an empty" + " list.");
        }
        List<Column<TBL, ?>> columns = table.columns();
        List<Integer> used = new ArrayList<>(columns.size());
        List<String> names = new ArrayList<>(columns.size());
        boolean unnest = rows.size() > 1;
        for (int i = 0; i < columns.size(); i++) {
            int setters = setters(rows, i);
            if (setters > 0) {
                used.add(i);
                names.add(columns.get(i).name());
                unnest &= setters == rows.size() && !(columns.get(i) instanceof ArrayExpression);
            }
        }
        InsertNode.Source source =
                unnest && !used.isEmpty() ? unnest(columns, used, rows) : values(columns, used, rows);
        return new InsertNode(table.tableName(), names, source, null, List.of());
    }

    private static int setters(List<? extends NewRow<?>> rows, int column) {
        int setters = 0;
        for (NewRow<?> row : rows) {
            setters += row.isSet(column) ? 1 : 0;
        }
        return setters;
    }

    private static <TBL> InsertNode.Source values(
            List<Column<TBL, ?>> columns, List<Integer> used, List<? extends NewRow<?>> rows) {
        List<List<Node>> values = new ArrayList<>(rows.size());
        for (NewRow<?> row : rows) {
            List<Node> nodes = new ArrayList<>(used.size());
            for (int column : used) {
                nodes.add(
                        row.isSet(column)
                                ? new ParameterNode(bind(columns.get(column).codec(), row.value(column)))
                                : KeywordNode.DEFAULT);
            }
            values.add(nodes);
        }
        return new InsertNode.Values(values);
    }

    private static <TBL> InsertNode.Source unnest(
            List<Column<TBL, ?>> columns, List<Integer> used, List<? extends NewRow<?>> rows) {
        List<Node> arrays = new ArrayList<>(used.size());
        for (int column : used) {
            arrays.add(array(columns.get(column).codec(), column, rows));
        }
        return new InsertNode.Unnest(arrays);
    }

    private static <T> Node array(Codec<T> codec, int column, List<? extends NewRow<?>> rows) {
        List<@Nullable T> values = new ArrayList<>(rows.size());
        for (NewRow<?> row : rows) {
            values.add(typed(row.value(column)));
        }
        Codec<List<@Nullable T>> list = Codecs.nullableList(codec);
        return new CastNode(new ParameterNode(new Bind<>(list, values)), list.sqlType());
    }

    private static <T> Bind<T> bind(Codec<T> codec, @Nullable Object value) {
        return new Bind<>(codec, typed(value));
    }

    /** The generated builder's setter took the value with the column's type. */
    @SuppressWarnings("unchecked")
    private static <T> @Nullable T typed(@Nullable Object value) {
        return (@Nullable T) value;
    }
}
