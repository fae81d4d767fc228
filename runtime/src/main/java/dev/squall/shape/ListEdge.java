package dev.squall.shape;

import dev.squall.sql.Table;

/**
 * A place in a shape where many rows are nested: a component {@code List<PostSummary> posts}. Immutable.
 *
 * @param <S> the shape's record
 * @param <T> the table of the nested rows
 * @param <E> what a nested row is read as
 */
public final class ListEdge<S, T extends Table<T, ?>, E> extends Edge<S, T, E> {

    ListEdge(int index) {
        super(index);
    }
}
