package dev.squall.shape;

import dev.squall.sql.Table;

/**
 * A place in a shape where other rows are nested. Immutable.
 *
 * @param <S> the shape's record
 * @param <T> the table of the nested rows
 * @param <E> what a nested row is read as
 */
public abstract sealed class Edge<S, T extends Table<T, ?>, E> permits ListEdge, OneEdge {

    private final int index;

    Edge(int index) {
        this.index = index;
    }

    /** Its place among the edges of its shape, from 0. */
    final int index() {
        return index;
    }
}
