package dev.squall.shape;

import dev.squall.sql.Column;
import dev.squall.sql.Link;
import dev.squall.sql.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The primary key of a row, and the row read by it as a shape: what a change returns, and what is read after it. The list
 * is empty if the row is gone.
 *
 * @param <TBL> the table
 * @param <S> the shape's record
 */
final class ReturnedRows<TBL extends Table<TBL, ?>, S> extends Shape<TBL, List<S>> {

    private final Shape<TBL, S> shape;
    private final ListEdge<List<S>, TBL, S> rows = list();

    ReturnedRows(TBL table, Shape<TBL, S> shape) {
        super(table);
        this.shape = shape;
    }

    @Override
    protected void plan(TBL table, ShapePlan<TBL, List<S>> plan) {
        if (table.keyColumns().isEmpty()) {
            throw new IllegalStateException("\"" + table + "\" has no primary key, so a row that was changed cannot be"
                    + " read again with what is related to it. Return its own columns only.");
        }
        Link<TBL> itself = Link.to(table);
        for (Column<?, ?> column : table.keyColumns()) {
            plan.value(column);
            itself = itself.on(column, column.name());
        }
        plan.list(rows, itself, shape);
    }

    @Override
    protected List<S> read(ResultSet row, int at, Nested<List<S>> nested) throws SQLException {
        return nested.list(rows);
    }
}
