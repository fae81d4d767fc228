package dev.squall.shape;

import dev.squall.sql.Table;

/**
 * A place in a shape for other rows, nested or taken together. Immutable.
 *
 * @param <S> the shape's record
 * @param <T> the table of the nested rows
 * @param <E> what a nested row is read as
 */
public abstract sealed class Edge<S, T extends Table<T, ?>, E> permits AggregateEdge, ListEdge, OneEdge {

    private final int index;

    Edge(int index) {
        this.index = index;
    }

    /** Its place among the edges of its shape, from 0. */
    final int index() {
        return index;
    }
}
