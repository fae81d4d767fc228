package dev.squall.sql;

import dev.squall.sql.node.TableName;

/**
 * A view or materialized view of the schema; generated classes extend it. It is selected from like a table, and no
 * statement that changes rows takes it.
 *
 * <p>Safe for use by several threads.
 *
 * @param <TBL> the view's own class
 * @param <R> the record
 */
public abstract non-sealed class View<TBL extends View<TBL, R>, R> extends TableOrView<TBL, R> {

    /** For generated subclasses, whose fields then make the columns in order. */
    protected View(TableName name) {
        super(name);
    }
}
