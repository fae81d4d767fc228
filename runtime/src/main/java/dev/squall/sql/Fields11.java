package dev.squall.sql;

import dev.squall.sql.tuple.Function11;
import dev.squall.sql.tuple.Row11;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 11 select items as one.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 * @param <E> type of value 5
 * @param <F> type of value 6
 * @param <G> type of value 7
 * @param <H> type of value 8
 * @param <I> type of value 9
 * @param <J> type of value 10
 * @param <K> type of value 11
 */
public final class Fields11<
                A extends @Nullable Object,
                B extends @Nullable Object,
                C extends @Nullable Object,
                D extends @Nullable Object,
                E extends @Nullable Object,
                F extends @Nullable Object,
                G extends @Nullable Object,
                H extends @Nullable Object,
                I extends @Nullable Object,
                J extends @Nullable Object,
                K extends @Nullable Object>
        extends Fields<Row11<A, B, C, D, E, F, G, H, I, J, K>> {

    private final Selectable<A> v1;
    private final Selectable<B> v2;
    private final Selectable<C> v3;
    private final Selectable<D> v4;
    private final Selectable<E> v5;
    private final Selectable<F> v6;
    private final Selectable<G> v7;
    private final Selectable<H> v8;
    private final Selectable<I> v9;
    private final Selectable<J> v10;
    private final Selectable<K> v11;

    Fields11(
            Selectable<A> v1,
            Selectable<B> v2,
            Selectable<C> v3,
            Selectable<D> v4,
            Selectable<E> v5,
            Selectable<F> v6,
            Selectable<G> v7,
            Selectable<H> v8,
            Selectable<I> v9,
            Selectable<J> v10,
            Selectable<K> v11) {
        super(v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11);
        this.v1 = v1;
        this.v2 = v2;
        this.v3 = v3;
        this.v4 = v4;
        this.v5 = v5;
        this.v6 = v6;
        this.v7 = v7;
        this.v8 = v8;
        this.v9 = v9;
        this.v10 = v10;
        this.v11 = v11;
    }

    /** The same items, read as what the function makes of them: a record's constructor, for example. */
    public <R extends @Nullable Object> Selectable<R> as(Function11<A, B, C, D, E, F, G, H, I, J, K, R> function) {
        return mapped((row, at) -> function.apply(
                v1.read(row, at),
                v2.read(row, at + offset(1)),
                v3.read(row, at + offset(2)),
                v4.read(row, at + offset(3)),
                v5.read(row, at + offset(4)),
                v6.read(row, at + offset(5)),
                v7.read(row, at + offset(6)),
                v8.read(row, at + offset(7)),
                v9.read(row, at + offset(8)),
                v10.read(row, at + offset(9)),
                v11.read(row, at + offset(10))));
    }

    @Override
    public Row11<A, B, C, D, E, F, G, H, I, J, K> read(ResultSet row, int at) throws SQLException {
        return new Row11<>(
                v1.read(row, at),
                v2.read(row, at + offset(1)),
                v3.read(row, at + offset(2)),
                v4.read(row, at + offset(3)),
                v5.read(row, at + offset(4)),
                v6.read(row, at + offset(5)),
                v7.read(row, at + offset(6)),
                v8.read(row, at + offset(7)),
                v9.read(row, at + offset(8)),
                v10.read(row, at + offset(9)),
                v11.read(row, at + offset(10)));
    }

    @Override
    List<@Nullable Object> values(Row11<A, B, C, D, E, F, G, H, I, J, K> row) {
        return Arrays.asList(
                row.v1(), row.v2(), row.v3(), row.v4(), row.v5(), row.v6(), row.v7(), row.v8(), row.v9(), row.v10(),
                row.v11());
    }
}
