package dev.squall.sql;

import dev.squall.sql.tuple.Function4;
import dev.squall.sql.tuple.Row4;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 4 select items as one.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 */
public final class Fields4<
                A extends @Nullable Object,
                B extends @Nullable Object,
                C extends @Nullable Object,
                D extends @Nullable Object>
        extends Fields<Row4<A, B, C, D>> {

    private final Selectable<A> v1;
    private final Selectable<B> v2;
    private final Selectable<C> v3;
    private final Selectable<D> v4;

    Fields4(Selectable<A> v1, Selectable<B> v2, Selectable<C> v3, Selectable<D> v4) {
        super(v1, v2, v3, v4);
        this.v1 = v1;
        this.v2 = v2;
        this.v3 = v3;
        this.v4 = v4;
    }

    /** The same items, read as what the function makes of them: a record's constructor, for example. */
    public <R extends @Nullable Object> Selectable<R> as(Function4<A, B, C, D, R> function) {
        return mapped((row, at) -> function.apply(
                v1.read(row, at),
                v2.read(row, at + offset(1)),
                v3.read(row, at + offset(2)),
                v4.read(row, at + offset(3))));
    }

    @Override
    public Row4<A, B, C, D> read(ResultSet row, int at) throws SQLException {
        return new Row4<>(
                v1.read(row, at),
                v2.read(row, at + offset(1)),
                v3.read(row, at + offset(2)),
                v4.read(row, at + offset(3)));
    }

    @Override
    List<@Nullable Object> values(Row4<A, B, C, D> row) {
        return Arrays.asList(row.v1(), row.v2(), row.v3(), row.v4());
    }
}
