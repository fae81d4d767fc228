package dev.squall.sql;

import dev.squall.sql.node.FunctionTable;

/** A function on the side of an outer join that may be missing. Immutable. */
public final class OuterFunction implements OuterItem {

    private final TableFunction function;

    OuterFunction(TableFunction function) {
        this.function = function;
    }

    @Override
    public FunctionTable relation() {
        return function.relation();
    }

    /**
     * A column: {@code t.column("value", TEXT)}.
     *
     * @throws IllegalArgumentException if its columns are named, and none has this name
     */
    public <T> NullableValue<T> column(String name, SqlType<T, ?> type) {
        return function.nullableColumn(name, type);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return function.toString();
    }
}
