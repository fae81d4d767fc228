package dev.squall.sql.tuple;

import org.jspecify.annotations.Nullable;

/**
 * Makes one value of 20, as a record's constructor does.
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
 * @param <T> type of value 20
 * @param <R> what it makes
 */
@FunctionalInterface
public interface Function20<
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
        S extends @Nullable Object,
        T extends @Nullable Object,
        R extends @Nullable Object> {

    /** Makes the value. */
    R apply(
            A v1,
            B v2,
            C v3,
            D v4,
            E v5,
            F v6,
            G v7,
            H v8,
            I v9,
            J v10,
            K v11,
            L v12,
            M v13,
            N v14,
            O v15,
            P v16,
            Q v17,
            Z v18,
            S v19,
            T v20);
}
