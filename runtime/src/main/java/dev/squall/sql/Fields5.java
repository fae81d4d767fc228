package dev.squall.sql;

import dev.squall.sql.tuple.Function5;
import dev.squall.sql.tuple.Row5;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 5 select items as one.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 * @param <E> type of value 5
 */
public final class Fields5<
                A extends @Nullable Object,
                B extends @Nullable Object,
                C extends @Nullable Object,
                D extends @Nullable Object,
                E extends @Nullable Object>
        extends Fields<Row5<A, B, C, D, E>> {

    private final Selectable<A> v1;
    private final Selectable<B> v2;
    private final Selectable<C> v3;
    private final Selectable<D> v4;
    private final Selectable<E> v5;

    Fields5(Selectable<A> v1, Selectable<B> v2, Selectable<C> v3, Selectable<D> v4, Selectable<E> v5) {
        super(v1, v2, v3, v4, v5);
        this.v1 = v1;
        this.v2 = v2;
        this.v3 = v3;
        this.v4 = v4;
        this.v5 = v5;
    }

    /** The same items, read as what the function makes of them: a record's constructor, for example. */
    public <R extends @Nullable Object> Selectable<R> as(Function5<A, B, C, D, E, R> function) {
        return mapped((row, at) -> function.apply(
                v1.read(row, at),
                v2.read(row, at + offset(1)),
                v3.read(row, at + offset(2)),
                v4.read(row, at + offset(3)),
                v5.read(row, at + offset(4))));
    }

    @Override
    public Row5<A, B, C, D, E> read(ResultSet row, int at) throws SQLException {
        return new Row5<>(
                v1.read(row, at),
                v2.read(row, at + offset(1)),
                v3.read(row, at + offset(2)),
                v4.read(row, at + offset(3)),
                v5.read(row, at + offset(4)));
    }

    @Override
    List<@Nullable Object> values(Row5<A, B, C, D, E> row) {
        return Arrays.asList(row.v1(), row.v2(), row.v3(), row.v4(), row.v5());
    }
}
