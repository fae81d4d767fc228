package dev.squall.sql;

/**
 * A named constraint of a table. Immutable.
 *
 * @param <TBL> the table
 */
public abstract sealed class Constraint<TBL> permits CheckConstraint, ForeignKeyConstraint, UniqueKey {

    private final String table;
    private final String name;

    Constraint(String table, String name) {
        this.table = table;
        this.name = name;
    }

    /** The name of the table in the database. */
    public final String table() {
        return table;
    }

    /** The constraint's name in the database. */
    public final String name() {
        return name;
    }

    /** Returns {@code table.name}. */
    @Override
    public final String toString() {
        return table + "." + name;
    }
}
