package dev.squall.sql;

import dev.squall.sql.tuple.Function5;
import dev.squall.sql.tuple.Row5;
import org.jspecify.annotations.Nullable;

/**
 * A select list of 5 items, still to be read as something, or as a {@link Row5}.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 * @param <E> type of value 5
 */
public final class Projection5<
                A extends @Nullable Object,
                B extends @Nullable Object,
                C extends @Nullable Object,
                D extends @Nullable Object,
                E extends @Nullable Object>
        extends Select<Row5<A, B, C, D, E>> {

    private final Fields5<A, B, C, D, E> fields;

    Projection5(Fields5<A, B, C, D, E> fields, boolean distinct) {
        super(fields.select(distinct), fields);
        this.fields = fields;
    }

    /** Reads each row as what the function makes of it: {@code select(a, b).as(Name::new)}. */
    public <R extends @Nullable Object> Select<R> as(Function5<A, B, C, D, E, R> function) {
        return new Select<>(node(), fields.as(function));
    }
}
