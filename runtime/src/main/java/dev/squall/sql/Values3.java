package dev.squall.sql;

import java.util.List;

/**
 * Rows of 3 values in FROM; see {@link ValuesTable}.
 *
 * @param <AX> the kind of column 1
 * @param <BX> the kind of column 2
 * @param <CX> the kind of column 3
 */
public final class Values3<AX extends Expression<?>, BX extends Expression<?>, CX extends Expression<?>>
        extends ValuesTable {

    private final AX v1;
    private final BX v2;
    private final CX v3;

    Values3(String name, List<Object[]> rows, SqlType<?, AX> t1, SqlType<?, BX> t2, SqlType<?, CX> t3) {
        super(table(name, rows, t1, t2, t3));
        this.v1 = column(1, t1);
        this.v2 = column(2, t2);
        this.v3 = column(3, t3);
    }

    /** Column 1. */
    public AX v1() {
        return v1;
    }

    /** Column 2. */
    public BX v2() {
        return v2;
    }

    /** Column 3. */
    public CX v3() {
        return v3;
    }
}
