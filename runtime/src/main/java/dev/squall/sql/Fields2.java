package dev.squall.sql;

import dev.squall.sql.tuple.Function2;
import dev.squall.sql.tuple.Row2;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 2 select items as one.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 */
public final class Fields2<A extends @Nullable Object, B extends @Nullable Object> extends Fields<Row2<A, B>> {

    private final Selectable<A> v1;
    private final Selectable<B> v2;

    Fields2(Selectable<A> v1, Selectable<B> v2) {
        super(v1, v2);
        this.v1 = v1;
        this.v2 = v2;
    }

    /** The same items, read as what the function makes of them: a record's constructor, for example. */
    public <R extends @Nullable Object> Selectable<R> as(Function2<A, B, R> function) {
        return mapped((row, at) -> function.apply(v1.read(row, at), v2.read(row, at + offset(1))));
    }

    @Override
    public Row2<A, B> read(ResultSet row, int at) throws SQLException {
        return new Row2<>(v1.read(row, at), v2.read(row, at + offset(1)));
    }

    @Override
    List<@Nullable Object> values(Row2<A, B> row) {
        return Arrays.asList(row.v1(), row.v2());
    }
}
