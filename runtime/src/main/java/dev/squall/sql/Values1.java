package dev.squall.sql;

import java.util.List;

/**
 * Rows of 1 values in FROM; see {@link ValuesTable}.
 *
 * @param <AX> the kind of column 1
 */
public final class Values1<AX extends Expression<?>> extends ValuesTable {

    private final AX v1;

    Values1(String name, List<Object[]> rows, SqlType<?, AX> t1) {
        super(table(name, rows, t1));
        this.v1 = column(1, t1);
    }

    /** Column 1. */
    public AX v1() {
        return v1;
    }
}
