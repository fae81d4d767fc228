package dev.squall.sql;

import java.util.List;

/**
 * Rows of 4 values in FROM; see {@link ValuesTable}.
 *
 * @param <AX> the kind of column 1
 * @param <BX> the kind of column 2
 * @param <CX> the kind of column 3
 * @param <DX> the kind of column 4
 */
public final class Values4<
                AX extends Expression<?>, BX extends Expression<?>, CX extends Expression<?>, DX extends Expression<?>>
        extends ValuesTable {

    private final AX v1;
    private final BX v2;
    private final CX v3;
    private final DX v4;

    Values4(
            String name,
            List<Object[]> rows,
            SqlType<?, AX> t1,
            SqlType<?, BX> t2,
            SqlType<?, CX> t3,
            SqlType<?, DX> t4) {
        super(table(name, rows, t1, t2, t3, t4));
        this.v1 = column(1, t1);
        this.v2 = column(2, t2);
        this.v3 = column(3, t3);
        this.v4 = column(4, t4);
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

    /** Column 4. */
    public DX v4() {
        return v4;
    }
}
