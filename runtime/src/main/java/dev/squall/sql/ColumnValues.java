package dev.squall.sql;

import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.TableName;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Columns of a table and their new values, in a merge. Immutable.
 *
 * @param <TBL> the table
 */
public final class ColumnValues<TBL extends Table<TBL, ?>> {

    private final List<Assignment> assignments;

    private ColumnValues(List<Assignment> assignments) {
        this.assignments = assignments;
    }

    static <TBL extends Table<TBL, ?>> List<Assignment> of(
            TableName table, String method, UnaryOperator<ColumnValues<TBL>> values) {
        List<Assignment> assignments = values.apply(new ColumnValues<>(List.of())).assignments;
        if (assignments.isEmpty()) {
            throw new IllegalArgumentException(method + " of the merge into \"" + table.exposedName()
                    + "\" sets nothing. Set one column at least, or use doNothing().");
        }
        return assignments;
    }

    /**
     * {@code column = ?}.
     *
     * @throws IllegalArgumentException if the value is null; see {@link #setNull}
     */
    public <T> ColumnValues<TBL> set(Column<TBL, T> column, T value) {
        return with(Assignments.value(column, value));
    }

    /** {@code column = expression}. */
    public <T> ColumnValues<TBL> set(Column<TBL, T> column, Value<T> value) {
        return with(new Assignment(column.name(), value.node()));
    }

    /** {@code column = expression}, which may be NULL, so the column must be nullable too. */
    public <T> ColumnValues<TBL> set(NullableColumn<TBL, T> column, NullableValue<T> value) {
        return with(new Assignment(column.name(), value.node()));
    }

    /** {@code column = null}. */
    public ColumnValues<TBL> setNull(NullableColumn<TBL, ?> column) {
        return with(new Assignment(column.name(), KeywordNode.NULL));
    }

    /** {@code column = default}. */
    public ColumnValues<TBL> setDefault(Column<? extends ColumnOwner<TBL>, ?> column) {
        return with(new Assignment(column.name(), KeywordNode.DEFAULT));
    }

    private ColumnValues<TBL> with(Assignment assignment) {
        return new ColumnValues<>(Lists.append(assignments, assignment));
    }
}
