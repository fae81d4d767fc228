package dev.squall.sql;

import dev.squall.sql.node.ConflictNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an insert does about a row whose key exists already.
 *
 * @param <TBL> the table
 */
public final class OnConflict<TBL extends Table<TBL, ?>> {

    private final Insert<TBL> insert;
    private final ConflictNode.Target target;

    OnConflict(Insert<TBL> insert, ConflictNode.Target target) {
        this.insert = insert;
        this.target = target;
    }

    /**
     * {@code on conflict (a) where ...}: means a partial index.
     *
     * @throws IllegalStateException if a constraint is meant, which is never partial
     */
    public OnConflict<TBL> where(BooleanExpression indexed) {
        if (target.constraint() != null) {
            throw new IllegalStateException("Constraint " + target.constraint() + " is not partial, so where() cannot"
                    + " belong to it. Use onConflictColumns(), or put the condition into doUpdate().");
        }
        return new OnConflict<>(
                insert, new ConflictNode.Target(null, target.columns(), Select.and(target.where(), indexed)));
    }

    /** {@code do nothing}: leaves the new row out. */
    public Insert<TBL> doNothing() {
        return insert.with(new ConflictNode(target, List.of(), null));
    }

    /**
     * {@code do update set ...}: changes the row that exists, for example
     * {@code doUpdate(s -> s.setExcluded(USERS.name))}.
     *
     * @throws IllegalArgumentException if nothing is set
     */
    public Insert<TBL> doUpdate(UnaryOperator<ConflictUpdate<TBL>> update) {
        ConflictUpdate<TBL> result = update.apply(new ConflictUpdate<>(List.of(), null));
        if (result.assignments().isEmpty()) {
            throw new IllegalArgumentException(
                    "doUpdate() of the insert into \"" + insert.node().table().exposedName()
                            + "\" sets nothing. Set one column at least, or use doNothing().");
        }
        return insert.with(new ConflictNode(
                target, Assignments.touched(result.assignments(), insert.touches()), result.condition()));
    }
}
