package dev.squall.sql;

import dev.squall.sql.node.DeleteNode;
import dev.squall.sql.node.JoinNode;

/**
 * A {@code delete} that does not yet say which rows: {@link #where} or {@link #everyRow} do. Immutable.
 *
 * @param <TBL> the table
 */
public final class DeleteFrom<TBL extends Table<TBL, ?>> {

    private final DeleteNode node;

    DeleteFrom(DeleteNode node) {
        this.node = node;
    }

    /** {@code using cities}: further tables for the condition. */
    public DeleteFrom<TBL> using(FromItem item) {
        return new DeleteFrom<>(node.withUsing(new JoinNode(JoinNode.Kind.FROM, item.relation(), null)));
    }

    /** {@code using cities join countries on ...}: joins a further table to that of {@link #using}. */
    public DeleteFrom<TBL> join(FromItem item, BooleanExpression on) {
        return new DeleteFrom<>(node.withUsing(new JoinNode(JoinNode.Kind.INNER, item.relation(), on.node())));
    }

    /** {@code using cities left join countries on ...}. The row may be missing, so it takes {@code outer()}. */
    public DeleteFrom<TBL> leftJoin(OuterItem item, BooleanExpression on) {
        return new DeleteFrom<>(node.withUsing(new JoinNode(JoinNode.Kind.LEFT, item.relation(), on.node())));
    }

    /** {@code where ...}. */
    public Delete<TBL> where(BooleanExpression condition) {
        return new Delete<>(node.withWhere(condition.node()));
    }

    /** No {@code where}: every row of the table is deleted. */
    public Delete<TBL> everyRow() {
        return new Delete<>(node);
    }
}
