package dev.squall.sql;

import java.util.List;

/**
 * A primary key or unique constraint of a table, for {@code on conflict} and for telling errors apart.
 *
 * @param <TBL> the table
 */
public final class UniqueKey<TBL> extends Constraint<TBL> {

    private final List<Column<? extends ColumnOwner<TBL>, ?>> columns;

    UniqueKey(String table, String name, List<Column<? extends ColumnOwner<TBL>, ?>> columns) {
        super(table, name);
        this.columns = columns;
    }

    /** The key's columns, in its order. */
    public List<Column<? extends ColumnOwner<TBL>, ?>> columns() {
        return columns;
    }
}
