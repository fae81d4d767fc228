package dev.squall.sql;

import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.ExcludedNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an insert changes a row that exists already. Columns mean that row; {@link Sql#excluded} means the new one.
 * Immutable.
 *
 * @param <TBL> the table
 */
public final class ConflictUpdate<TBL extends Table<TBL, ?>> {

    private final List<Assignment> assignments;
    private final @Nullable Node condition;

    ConflictUpdate(List<Assignment> assignments, @Nullable Node condition) {
        this.assignments = assignments;
        this.condition = condition;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    @Nullable
    Node condition() {
        return condition;
    }

    /** {@code set column = excluded.column}: takes the new row's values. */
    @SafeVarargs
    public final ConflictUpdate<TBL> setExcluded(Column<TBL, ?>... columns) {
        ConflictUpdate<TBL> update = this;
        for (Column<TBL, ?> column : columns) {
            update = update.with(new Assignment(column.name(), new ExcludedNode(column.name())));
        }
        return update;
    }

    /**
     * {@code set column = ?}.
     *
     * @throws IllegalArgumentException if the value is null; see {@link #setNull}
     */
    public <T> ConflictUpdate<TBL> set(Column<TBL, T> column, T value) {
        return with(Assignments.value(column, value));
    }

    /** {@code set column = expression}. */
    public <T> ConflictUpdate<TBL> set(Column<TBL, T> column, Value<T> value) {
        return with(new Assignment(column.name(), value.node()));
    }

    /** {@code set column = expression}, which may be NULL, so the column must be nullable too. */
    public <T> ConflictUpdate<TBL> set(NullableColumn<TBL, T> column, NullableValue<T> value) {
        return with(new Assignment(column.name(), value.node()));
    }

    /** {@code set column = null}. */
    public ConflictUpdate<TBL> setNull(NullableColumn<TBL, ?> column) {
        return with(new Assignment(column.name(), KeywordNode.NULL));
    }

    /** {@code set column = default}. */
    public ConflictUpdate<TBL> setDefault(Column<? extends ColumnOwner<TBL>, ?> column) {
        return with(new Assignment(column.name(), KeywordNode.DEFAULT));
    }

    /** {@code where ...}: leaves other existing rows as they are; called again, joined by {@code and}. */
    public ConflictUpdate<TBL> where(BooleanExpression more) {
        return new ConflictUpdate<>(assignments, Select.and(condition, more));
    }

    private ConflictUpdate<TBL> with(Assignment assignment) {
        return new ConflictUpdate<>(Lists.append(assignments, assignment), condition);
    }
}
