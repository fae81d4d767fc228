package dev.squall.sql;

import dev.squall.sql.tuple.Function19;
import dev.squall.sql.tuple.Row19;
import org.jspecify.annotations.Nullable;

/**
 * A select list of 19 items, still to be read as something, or as a {@link Row19}.
 *
 * @param <A> type of value 1
 * @param <B> type of value 2
 * @param <C> type of value 3
 * @param <D> type of value 4
 * @param <E> type of value 5
 * @param <F> type of value 6
 * @param <G> type of value 7
 * @param <H> type of value 8
 * @param <I> type of value 9
 * @param <J> type of value 10
 * @param <K> type of value 11
 * @param <L> type of value 12
 * @param <M> type of value 13
 * @param <N> type of value 14
 * @param <O> type of value 15
 * @param <P> type of value 16
 * @param <Q> type of value 17
 * @param <Z> type of value 18
 * @param <S> type of value 19
 */
public final class Projection19<
                A extends @Nullable Object,
                B extends @Nullable Object,
                C extends @Nullable Object,
                D extends @Nullable Object,
                E extends @Nullable Object,
                F extends @Nullable Object,
                G extends @Nullable Object,
                H extends @Nullable Object,
                I extends @Nullable Object,
                J extends @Nullable Object,
                K extends @Nullable Object,
                L extends @Nullable Object,
                M extends @Nullable Object,
                N extends @Nullable Object,
                O extends @Nullable Object,
                P extends @Nullable Object,
                Q extends @Nullable Object,
                Z extends @Nullable Object,
                S extends @Nullable Object>
        extends Select<Row19<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, Z, S>> {

    private final Fields19<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, Z, S> fields;

    Projection19(Fields19<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, Z, S> fields, boolean distinct) {
        super(fields.select(distinct), fields);
        this.fields = fields;
    }

    /** Reads each row as what the function makes of it: {@code select(a, b).as(Name::new)}. */
    public <R extends @Nullable Object> Select<R> as(
            Function19<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, Z, S, R> function) {
        return new Select<>(node(), fields.as(function));
    }
}
