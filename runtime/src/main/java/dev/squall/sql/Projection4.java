package dev.squall.sql;

import dev.squall.sql.tuple.Function4;
import dev.squall.sql.tuple.Row4;
import org.jspecify.annotations.Nullable;

/**
 * A select list of 4 items, still to be read as something, or as a {@link Row4}.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 */
public final class Projection4<
                A extends @Nullable Object,
                B extends @Nullable Object,
                C extends @Nullable Object,
                D extends @Nullable Object>
        extends Select<Row4<A, B, C, D>> {

    private final Fields4<A, B, C, D> fields;

    Projection4(Fields4<A, B, C, D> fields, boolean distinct) {
        super(fields.select(distinct), fields);
        this.fields = fields;
    }

    /** Reads each row as what the function makes of it: {@code select(a, b).as(Name::new)}. */
    public <R extends @Nullable Object> Select<R> as(Function4<A, B, C, D, R> function) {
        return new Select<>(node(), fields.as(function));
    }
}
