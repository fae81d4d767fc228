package dev.squall.sql;

import dev.squall.sql.tuple.Function7;
import dev.squall.sql.tuple.Row7;
import org.jspecify.annotations.Nullable;

/**
 * A select list of 7 items, still to be read as something, or as a {@link Row7}.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 * @param <E> type of value 5
 * @param <F> type of value 6
 * @param <G> type of value 7
 */
public final class Projection7<
                A extends @Nullable Object,
                B extends @Nullable Object,
                C extends @Nullable Object,
                D extends @Nullable Object,
                E extends @Nullable Object,
                F extends @Nullable Object,
                G extends @Nullable Object>
        extends Select<Row7<A, B, C, D, E, F, G>> {

    private final Fields7<A, B, C, D, E, F, G> fields;

    Projection7(Fields7<A, B, C, D, E, F, G> fields, boolean distinct) {
        super(fields.select(distinct), fields);
        this.fields = fields;
    }

    /** Reads each row as what the function makes of it: {@code select(a, b).as(Name::new)}. */
    public <R extends @Nullable Object> Select<R> as(Function7<A, B, C, D, E, F, G, R> function) {
        return new Select<>(node(), fields.as(function));
    }
}
