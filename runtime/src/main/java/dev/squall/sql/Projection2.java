package dev.squall.sql;

import dev.squall.sql.tuple.Function2;
import dev.squall.sql.tuple.Row2;
import org.jspecify.annotations.Nullable;

/**
 * A select list of 2 items, still to be read as something, or as a {@link Row2}.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 */
public final class Projection2<A extends @Nullable Object, B extends @Nullable Object> extends Select<Row2<A, B>> {

    private final Fields2<A, B> fields;

    Projection2(Fields2<A, B> fields, boolean distinct) {
        super(fields.select(distinct), fields);
        this.fields = fields;
    }

    /** Reads each row as what the function makes of it: {@code select(a, b).as(Name::new)}. */
    public <R extends @Nullable Object> Select<R> as(Function2<A, B, R> function) {
        return new Select<>(node(), fields.as(function));
    }
}
