package dev.squall.shape;

import dev.squall.sql.Table;

/**
 * A place in a shape where one row is nested: a component {@code City city} or {@code Optional<City> city}. Immutable.
 *
 * @param <S> the shape's record
 * @param <T> the table of the nested row
 * @param <E> what the nested row is read as
 */
public final class OneEdge<S, T extends Table<T, ?>, E> extends Edge<S, T, E> {

    OneEdge(int index) {
        super(index);
    }
}
