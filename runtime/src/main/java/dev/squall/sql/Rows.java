package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.InsertNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.QueryNode;
import dev.squall.sql.node.TableName;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns new rows into the columns and the source of an insert. */
final class Rows {

    private Rows() {}

    static <TBL extends Table<TBL, ?>> InsertNode insert(TBL table, List<? extends NewRow<TBL>> given) {
        if (given.isEmpty()) {
            throw new IllegalArgumentException(
                    "The insert into \"" + table + "\" has no rows. Do not run it for an empty" + " list.");
        }
        List<Column<? extends ColumnOwner<TBL>, ?>> columns = table.columns();
        List<? extends NewRow<TBL>> rows = table.clientDefaults().isEmpty() ? given : completed(table, given);
        List<Integer> used = new ArrayList<>(columns.size());
        List<String> names = new ArrayList<>(columns.size());
        boolean unnest = rows.size() > 1;
        for (int i = 0; i < columns.size(); i++) {
            int setters = setters(rows, i);
            if (setters > 0) {
                used.add(i);
                names.add(columns.get(i).name());
                unnest &= setters == rows.size();
            }
        }
        InsertNode.Source source =
                unnest && !used.isEmpty() ? unnest(columns, used, rows) : values(columns, used, rows);
        return new InsertNode(table.tableName(), names, source, InsertNode.Overriding.NONE, null, List.of());
    }

    private static <TBL extends Table<TBL, ?>> List<NewRow<TBL>> completed(
            TBL table, List<? extends NewRow<TBL>> given) {
        List<NewRow<TBL>> rows = new ArrayList<>(given.size());
        for (NewRow<TBL> row : given) {
            rows.add(row.completed(table));
        }
        return rows;
    }

    static InsertNode fromQuery(TableName table, List<Node> columns, QueryNode query) {
        List<String> names = new ArrayList<>(columns.size());
        for (Node node : columns) {
            if (!(node instanceof ColumnNode column) || !column.relation().equals(table)) {
                throw new IllegalArgumentException("The insert into \"" + table + "\" has " + node
                        + " among its columns. Give columns of that table.");
            }
            names.add(column.name());
        }
        if (names.size() != query.items().size()) {
            throw new IllegalArgumentException("The insert into \"" + table + "\" has " + names.size()
                    + " columns, but the query selects " + query.items().size() + " items.");
        }
        InsertNode.Source source = new InsertNode.FromQuery(query);
        return new InsertNode(table, names, source, InsertNode.Overriding.NONE, null, List.of());
    }

    static InsertNode defaults(TableName table) {
        InsertNode.Source source = new InsertNode.Values(List.of(List.of()));
        return new InsertNode(table, List.of(), source, InsertNode.Overriding.NONE, null, List.of());
    }

    private static int setters(List<? extends NewRow<?>> rows, int column) {
        int setters = 0;
        for (NewRow<?> row : rows) {
            setters += row.isSet(column) ? 1 : 0;
        }
        return setters;
    }

    private static InsertNode.Source values(
            List<? extends Column<?, ?>> columns, List<Integer> used, List<? extends NewRow<?>> rows) {
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

    private static InsertNode.Source unnest(
            List<? extends Column<?, ?>> columns, List<Integer> used, List<? extends NewRow<?>> rows) {
        List<Node> arrays = new ArrayList<>(used.size());
        List<String> types = new ArrayList<>(used.size());
        for (int index : used) {
            Column<?, ?> column = columns.get(index);
            boolean array = column.codec().isTakenApart();
            arrays.add(array ? texts(column.codec(), index, rows) : array(column.codec(), index, rows));
            types.add(array ? column.codec().sqlType() : "");
        }
        return new InsertNode.Unnest(arrays, types);
    }

    private static <T> Node array(Codec<T> codec, int column, List<? extends NewRow<?>> rows) {
        List<@Nullable T> values = new ArrayList<>(rows.size());
        for (NewRow<?> row : rows) {
            values.add(typed(codec, row.value(column)));
        }
        return parameter(Codecs.nullableList(codec), values);
    }

    private static <T> Node texts(Codec<T> codec, int column, List<? extends NewRow<?>> rows) {
        List<@Nullable String> texts = new ArrayList<>(rows.size());
        for (NewRow<?> row : rows) {
            T value = typed(codec, row.value(column));
            texts.add(value == null ? null : codec.toText(value));
        }
        return parameter(Codecs.nullableList(Codecs.TEXT), texts);
    }

    private static <T> Node parameter(Codec<T> codec, T value) {
        return new CastNode(new ParameterNode(new Bind<>(codec, value)), codec.sqlType());
    }

    private static <T> Bind<T> bind(Codec<T> codec, @Nullable Object value) {
        return new Bind<>(codec, typed(codec, value));
    }

    /** The generated builder's setter took the value with the column's type, which is the codec's. */
    @SuppressWarnings({"unchecked", "unused"})
    private static <T> @Nullable T typed(Codec<T> codec, @Nullable Object value) {
        return (@Nullable T) value;
    }
}
