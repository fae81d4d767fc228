package dev.squall.sql;

import java.util.List;

/**
 * Rows of 2 values in FROM; see {@link ValuesTable}.
 *
 * @param <AX> the kind of column 1
 * @param <BX> the kind of column 2
 */
public final class Values2<AX extends Expression<?>, BX extends Expression<?>> extends ValuesTable {

    private final AX v1;
    private final BX v2;

    Values2(String name, List<Object[]> rows, SqlType<?, AX> t1, SqlType<?, BX> t2) {
        super(table(name, rows, t1, t2));
        this.v1 = column(1, t1);
        this.v2 = column(2, t2);
    }

    /** Column 1. */
    public AX v1() {
        return v1;
    }

    /** Column 2. */
    public BX v2() {
        return v2;
    }
}
