package dev.squall.graph;

import dev.squall.sql.GraphSource;
import java.util.List;

/**
 * A shape whose values can be written; generated shapes with {@code write = Write.ROOT} implement it.
 *
 * @param <S> the shape's record
 */
public interface Writable<S> extends GraphSource<S, GraphChange<S>> {

    /** How values are taken apart into rows. */
    Graph<?, S> graph();

    @Override
    default GraphChange<S> insertGraph(List<S> values) {
        return new GraphChange<>(graph(), List.of(), values, false);
    }

    @Override
    default GraphChange<S> saveGraph(S before, S after) {
        return new GraphChange<>(graph(), List.of(before), List.of(after), true);
    }

    @Override
    default GraphChange<S> saveGraph(List<S> before, List<S> after) {
        return new GraphChange<>(graph(), before, after, false);
    }
}
