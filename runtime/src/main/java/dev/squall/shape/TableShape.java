package dev.squall.shape;

import dev.squall.sql.Column;
import dev.squall.sql.Table;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A table's own record as a shape without edges. */
final class TableShape<TBL extends Table<TBL, R>, R> extends Shape<TBL, R> {

    TableShape(TBL table) {
        super(table);
    }

    @Override
    protected void plan(TBL table, ShapePlan<TBL, R> plan) {
        for (Column<?, ?> column : table.columns()) {
            plan.value(column);
        }
    }

    @Override
    protected R read(ResultSet row, int at, Nested<R> nested) throws SQLException {
        return root().read(row, at);
    }
}
