package dev.squall.sql;

import java.util.List;

/**
 * Rows of 7 values in FROM; see {@link ValuesTable}.
 *
 * @param <AX> the kind of column 1
 * @param <BX> the kind of column 2
 * @param <CX> the kind of column 3
 * @param <DX> the kind of column 4
 * @param <EX> the kind of column 5
 * @param <FX> the kind of column 6
 * @param <GX> the kind of column 7
 */
public final class Values7<
                AX extends Expression<?>,
                BX extends Expression<?>,
                CX extends Expression<?>,
                DX extends Expression<?>,
                EX extends Expression<?>,
                FX extends Expression<?>,
                GX extends Expression<?>>
        extends ValuesTable {

    private final AX v1;
    private final BX v2;
    private final CX v3;
    private final DX v4;
    private final EX v5;
    private final FX v6;
    private final GX v7;

    Values7(
            String name,
            List<Object[]> rows,
            SqlType<?, AX> t1,
            SqlType<?, BX> t2,
            SqlType<?, CX> t3,
            SqlType<?, DX> t4,
            SqlType<?, EX> t5,
            SqlType<?, FX> t6,
            SqlType<?, GX> t7) {
        super(table(name, rows, t1, t2, t3, t4, t5, t6, t7));
        this.v1 = column(1, t1);
        this.v2 = column(2, t2);
        this.v3 = column(3, t3);
        this.v4 = column(4, t4);
        this.v5 = column(5, t5);
        this.v6 = column(6, t6);
        this.v7 = column(7, t7);
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

    /** Column 5. */
    public EX v5() {
        return v5;
    }

    /** Column 6. */
    public FX v6() {
        return v6;
    }

    /** Column 7. */
    public GX v7() {
        return v7;
    }
}
