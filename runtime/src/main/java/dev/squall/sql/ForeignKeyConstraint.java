package dev.squall.sql;

/**
 * A foreign key of a table, for telling errors apart.
 *
 * @param <TBL> the table
 */
public final class ForeignKeyConstraint<TBL> extends Constraint<TBL> {

    ForeignKeyConstraint(String table, String name) {
        super(table, name);
    }
}
