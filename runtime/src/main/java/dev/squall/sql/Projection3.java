package dev.squall.sql;

import dev.squall.sql.tuple.Function3;
import dev.squall.sql.tuple.Row3;
import org.jspecify.annotations.Nullable;

/**
 * A select list of 3 items, still to be read as something, or as a {@link Row3}.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 */
public final class Projection3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
        extends Select<Row3<A, B, C>> {

    private final Fields3<A, B, C> fields;

    Projection3(Fields3<A, B, C> fields, boolean distinct) {
        super(fields.select(distinct), fields);
        this.fields = fields;
    }

    /** Reads each row as what the function makes of it: {@code select(a, b).as(Name::new)}. */
    public <R extends @Nullable Object> Select<R> as(Function3<A, B, C, R> function) {
        return new Select<>(node(), fields.as(function));
    }
}
