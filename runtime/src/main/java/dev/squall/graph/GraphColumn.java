package dev.squall.graph;

import dev.squall.sql.Column;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that a component of a shape is written to. Immutable.
 *
 * @param <S> the shape's record
 * @param <T> the column's Java type
 */
public final class GraphColumn<S, T> {

    private final Column<?, T> column;
    private final int index;
    private final Role role;
    private final Function<? super S, ? extends @Nullable T> component;

    GraphColumn(Column<?, T> column, int index, Role role, Function<? super S, ? extends @Nullable T> component) {
        this.column = column;
        this.index = index;
        this.role = role;
        this.component = component;
    }

    Column<?, T> column() {
        return column;
    }

    /** Its place among the columns of its table, from 0. */
    int index() {
        return index;
    }

    Role role() {
        return role;
    }

    /** What a record has for it: null is NULL if the column can be so, else nothing. */
    @Nullable
    Object of(S row) {
        T value = component.apply(row);
        return value == null && !column.isNullable() ? GraphRow.ABSENT : value;
    }

    @Nullable
    T read(ResultSet rows, int at) throws SQLException {
        return column.codec().readNullable(rows, at);
    }
}
