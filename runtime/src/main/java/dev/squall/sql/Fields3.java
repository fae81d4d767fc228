package dev.squall.sql;

import dev.squall.sql.tuple.Function3;
import dev.squall.sql.tuple.Row3;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 3 select items as one.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 */
public final class Fields3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
        extends Fields<Row3<A, B, C>> {

    private final Selectable<A> v1;
    private final Selectable<B> v2;
    private final Selectable<C> v3;

    Fields3(Selectable<A> v1, Selectable<B> v2, Selectable<C> v3) {
        super(v1, v2, v3);
        this.v1 = v1;
        this.v2 = v2;
        this.v3 = v3;
    }

    /** The same items, read as what the function makes of them: a record's constructor, for example. */
    public <R extends @Nullable Object> Selectable<R> as(Function3<A, B, C, R> function) {
        return mapped((row, at) ->
                function.apply(v1.read(row, at), v2.read(row, at + offset(1)), v3.read(row, at + offset(2))));
    }

    @Override
    public Row3<A, B, C> read(ResultSet row, int at) throws SQLException {
        return new Row3<>(v1.read(row, at), v2.read(row, at + offset(1)), v3.read(row, at + offset(2)));
    }

    @Override
    List<@Nullable Object> values(Row3<A, B, C> row) {
        return Arrays.asList(row.v1(), row.v2(), row.v3());
    }
}
