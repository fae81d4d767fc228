package dev.squall.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The rows at one place of a graph: those of one list, of all rows that hold one.
 *
 * @param graph what they are rows of
 * @param rows the rows, at least one
 * @param <S> what each is a record of
 */
record Level<S>(Graph<?, S> graph, List<GraphRow<S>> rows) {

    /** All levels, each after the one above it. */
    static <S> List<Level<?>> of(Graph<?, S> graph, List<GraphRow<S>> roots) {
        List<Level<?>> levels = new ArrayList<>();
        Deque<Level<?>> open = new ArrayDeque<>();
        if (!roots.isEmpty()) {
            open.add(new Level<>(graph, roots));
        }
        for (Level<?> level = open.poll(); level != null; level = open.poll()) {
            levels.add(level);
            level.below(open);
        }
        return levels;
    }

    private void below(Deque<Level<?>> open) {
        for (Owned<S, ?> owned : graph.owned()) {
            Level<?> level = below(owned);
            if (!level.rows().isEmpty()) {
                open.add(level);
            }
        }
    }

    private <E> Level<E> below(Owned<S, E> owned) {
        List<GraphRow<E>> all = new ArrayList<>();
        rows.forEach(row -> all.addAll(row.owned(owned)));
        return new Level<>(owned.graph(), all);
    }
}
