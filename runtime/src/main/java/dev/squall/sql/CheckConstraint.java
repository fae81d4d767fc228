package dev.squall.sql;

/**
 * A check constraint of a table, for telling errors apart.
 *
 * @param <TBL> the table
 */
public final class CheckConstraint<TBL> extends Constraint<TBL> {

    CheckConstraint(String table, String name) {
        super(table, name);
    }
}
