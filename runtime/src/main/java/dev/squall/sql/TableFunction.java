package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.FunctionTable;
import dev.squall.sql.node.Lists;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A function in FROM: {@code generate_series(?, ?) as n (value)}. Its arguments may be columns of what stands before it.
 * Immutable.
 */
public final class TableFunction implements InnerItem {

    private static final Pattern NAME = Pattern.compile("([A-Za-z_][A-Za-z0-9_$]*\\.)?[A-Za-z_][A-Za-z0-9_$]*");

    private final FunctionTable relation;

    private TableFunction(FunctionTable relation) {
        this.relation = relation;
    }

    static TableFunction of(String alias, String function, Expression<?>... arguments) {
        if (!NAME.matcher(function).matches()) {
            throw new IllegalArgumentException(
                    "\"" + function + "\" is no name of a function. Give name or schema.name,"
                            + " of letters, digits and underscores.");
        }
        return new TableFunction(
                new FunctionTable(new FunctionNode(function, Select.nodes(arguments)), alias, List.of(), false));
    }

    /** {@code as alias (column)}: names the next column of its rows. */
    public TableFunction named(String column) {
        return with(new FunctionTable.Column(column, ""));
    }

    /** {@code as alias (column type)}: names the next column of a function that returns records, and says its type. */
    public TableFunction named(String column, SqlType<?, ?> type) {
        return with(new FunctionTable.Column(column, type.codec().sqlType()));
    }

    /** This function where its rows may be missing: {@code left join unnest(users.tags) as t (value) on true}. */
    public OuterFunction outer() {
        return new OuterFunction(new TableFunction(
                new FunctionTable(relation.call(), relation.exposedName(), relation.columns(), true)));
    }

    private TableFunction with(FunctionTable.Column column) {
        return new TableFunction(new FunctionTable(
                relation.call(), relation.exposedName(), Lists.append(relation.columns(), column), relation.outer()));
    }

    @Override
    public FunctionTable relation() {
        return relation;
    }

    /**
     * A column that is never NULL: {@code n.column("value", INTEGER)}.
     *
     * @throws IllegalArgumentException if its columns are named, and none has this name
     */
    public <E> E column(String name, SqlType<?, E> type) {
        return type.at(node(name));
    }

    /** A column that may be NULL. */
    public <T> NullableValue<T> nullableColumn(String name, SqlType<T, ?> type) {
        return new NullableValue<>(node(name), type.codec());
    }

    private ColumnNode node(String name) {
        List<String> names =
                relation.columns().stream().map(FunctionTable.Column::name).toList();
        if (!names.isEmpty() && !names.contains(name)) {
            throw new IllegalArgumentException(
                    "\"" + this + "\" has no column \"" + name + "\". It has " + names + ".");
        }
        return new ColumnNode(relation, name);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return relation.exposedName();
    }
}
