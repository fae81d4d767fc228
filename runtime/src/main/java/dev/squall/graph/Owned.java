package dev.squall.graph;

import dev.squall.sql.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rows that are written with the row that holds them. Generated fields have it; it does not change after they are made.
 *
 * @param <S> the record that holds them
 * @param <E> what each of them is
 */
public final class Owned<S, E> {

    private final Graph<?, S> holder;
    private final Graph<?, E> graph;
    private final int index;
    private final Function<? super S, ? extends List<E>> rows;
    private final List<Pair> pairs = new ArrayList<>();

    Owned(Graph<?, S> holder, Graph<?, E> graph, int index, Function<? super S, ? extends List<E>> rows) {
        this.holder = holder;
        this.graph = graph;
        this.index = index;
        this.rows = rows;
    }

    /**
     * Two columns that are equal.
     *
     * @param holder the place of the one among the holder's columns
     * @param owned the place of the other
     */
    record Pair(int holder, int owned) {}

    /** Adds a column of the holder, and the column of the owned rows that refers to it. */
    public <T> Owned<S, E> on(Column<?, T> referenced, Column<?, T> reference) {
        pairs.add(new Pair(holder.indexOf(referenced), graph.indexOf(reference)));
        return this;
    }

    Graph<?, E> graph() {
        return graph;
    }

    /** Its place among those of the holder. */
    int index() {
        return index;
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<E> of(S row) {
        return rows.apply(row);
    }
}
