package dev.squall.sql;

import dev.squall.sql.node.TableName;

/**
 * A table of the schema; generated classes extend it. Selecting the table gives its record.
 *
 * <p>Safe for use by several threads.
 *
 * @param <TBL> the table's own class
 * @param <R> the record
 */
public abstract non-sealed class Table<TBL extends Table<TBL, R>, R> extends TableOrView<TBL, R> {

    /** For generated subclasses, whose fields then make the columns in order. */
    protected Table(TableName name) {
        super(name);
    }
}
