package dev.squall.sql;

import dev.squall.sql.node.Assignment;
import dev.squall.sql.node.JoinNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.UpdateNode;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An {@code update} that does not yet say which rows: {@link #where} or {@link #everyRow} do. Immutable.
 *
 * @param <TBL> the table
 */
public final class UpdateSet<TBL extends Table<TBL, ?>> {

    private final UpdateNode node;
    private final List<Assignment> touches;

    UpdateSet(UpdateNode node, List<Assignment> touches) {
        this.node = node;
        this.touches = touches;
    }

    /**
     * {@code set column = ?}.
     *
     * @throws IllegalArgumentException if the value is null; see {@link #setNull}
     */
    public <T> UpdateSet<TBL> set(Column<TBL, T> column, T value) {
        return with(Assignments.value(column, value));
    }

    /** {@code set column = expression}. */
    public <T> UpdateSet<TBL> set(Column<TBL, T> column, Value<T> value) {
        return with(new Assignment(column.name(), value.node()));
    }

    /** {@code set column = expression}, which may be NULL, so the column must be nullable too. */
    public <T> UpdateSet<TBL> set(NullableColumn<TBL, T> column, NullableValue<T> value) {
        return with(new Assignment(column.name(), value.node()));
    }

    /** {@code set column = null}. */
    public UpdateSet<TBL> setNull(NullableColumn<TBL, ?> column) {
        return with(new Assignment(column.name(), KeywordNode.NULL));
    }

    /** {@code set column = default}. */
    public UpdateSet<TBL> setDefault(Column<? extends ColumnOwner<TBL>, ?> column) {
        return with(new Assignment(column.name(), KeywordNode.DEFAULT));
    }

    /**
     * Changes many rows, each to values of its own, in one statement of the same text for any number of rows:
     * {@code update users set name = r.name from unnest(?::bigint[], ?::text[]) as r (id, name) where users.id = r.id}.
     *
     * <pre>{@code update(USERS).each(patches, p -> p.key(USERS.id, Patch::id).set(USERS.name, Patch::name))}</pre>
     *
     * @throws IllegalArgumentException if there are no rows, no key, nothing to set, a null, or a key twice
     */
    public <ROW> Update<TBL> each(Collection<? extends ROW> rows, UnaryOperator<EachRow<TBL, ROW>> values) {
        EachRow<TBL, ROW> each = values.apply(new EachRow<>(node.table(), List.copyOf(rows)));
        return new Update<>(Assignments.touched(each.update(node), touches), each.atLeast());
    }

    /** {@code from cities}: further tables for expressions and conditions. */
    public UpdateSet<TBL> from(FromItem item) {
        return with(node.withFrom(new JoinNode(JoinNode.Kind.FROM, item.relation(), null)));
    }

    /** {@code from cities join countries on ...}: joins a further table to that of {@link #from}. */
    public UpdateSet<TBL> join(FromItem item, BooleanExpression on) {
        return with(node.withFrom(new JoinNode(JoinNode.Kind.INNER, item.relation(), on.node())));
    }

    /** {@code from cities left join countries on ...}. The row may be missing, so it takes {@code outer()}. */
    public UpdateSet<TBL> leftJoin(OuterItem item, BooleanExpression on) {
        return with(node.withFrom(new JoinNode(JoinNode.Kind.LEFT, item.relation(), on.node())));
    }

    /** {@code where ...}. */
    public Update<TBL> where(BooleanExpression condition) {
        return new Update<>(Assignments.touched(node, touches).withWhere(condition.node()));
    }

    /** No {@code where}: every row of the table is changed. */
    public Update<TBL> everyRow() {
        return new Update<>(Assignments.touched(node, touches));
    }

    private UpdateSet<TBL> with(Assignment assignment) {
        return with(node.withAssignment(assignment));
    }

    private UpdateSet<TBL> with(UpdateNode changed) {
        return new UpdateSet<>(changed, touches);
    }
}
