package dev.squall.sql;

import dev.squall.sql.tuple.Function8;
import dev.squall.sql.tuple.Row8;
import org.jspecify.annotations.Nullable;

/**
 * A select list of 8 items, still to be read as something, or as a {@link Row8}.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 * @param <E> type of value 5
 * @param <F> type of value 6
 * @param <G> type of value 7
 * @param <H> type of value 8
 */
public final class Projection8<
                A extends @Nullable Object,
                B extends @Nullable Object,
                C extends @Nullable Object,
                D extends @Nullable Object,
                E extends @Nullable Object,
                F extends @Nullable Object,
                G extends @Nullable Object,
                H extends @Nullable Object>
        extends Select<Row8<A, B, C, D, E, F, G, H>> {

    private final Fields8<A, B, C, D, E, F, G, H> fields;

    Projection8(Fields8<A, B, C, D, E, F, G, H> fields, boolean distinct) {
        super(fields.select(distinct), fields);
        this.fields = fields;
    }

    /** Reads each row as what the function makes of it: {@code select(a, b).as(Name::new)}. */
    public <R extends @Nullable Object> Select<R> as(Function8<A, B, C, D, E, F, G, H, R> function) {
        return new Select<>(node(), fields.as(function));
    }
}
