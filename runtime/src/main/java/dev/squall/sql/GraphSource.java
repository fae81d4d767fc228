package dev.squall.sql;

import java.util.List;

/**
 * What {@link Sql#insertGraph(GraphSource, List)} and {@link Sql#saveGraph(GraphSource, Object, Object)} write by: a shape
 * that is declared with {@code write = Write.ROOT}.
 *
 * @param <S> the shape's record
 * @param <C> the change
 */
public interface GraphSource<S, C> {

    /** Inserts values and all that they hold. */
    C insertGraph(List<S> values);

    /** Changes what differs between two values of the same row. */
    C saveGraph(S before, S after);

    /** Changes what differs between values; those only in {@code before} are deleted. */
    C saveGraph(List<S> before, List<S> after);
}
