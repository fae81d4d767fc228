package dev.squall.shape;

import dev.squall.sql.Table;

/**
 * A place in a shape for one value of related rows: a component {@code @Count(Post.class) long posts}. Immutable.
 *
 * @param <S> the shape's record
 * @param <T> the table of the related rows
 */
public final class AggregateEdge<S, T extends Table<T, ?>> extends Edge<S, T, Void> {

    AggregateEdge(int index) {
        super(index);
    }
}
