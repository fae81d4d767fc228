package dev.squall.graph;

import dev.squall.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What brings rows from one state to another.
 *
 * @param roots the rows of the new state, which are up to date once all steps have run
 * @param steps the statements, in their order
 * @param <S> the record of the roots
 */
record GraphPlan<S>(List<GraphRow<S>> roots, List<Step> steps) {

    static <S> GraphPlan<S> of(Graph<?, S> graph, List<S> before, List<S> after, boolean sameRow) {
        List<GraphRow<S>> first = rows(graph, before);
        List<GraphRow<S>> roots = rows(graph, after);
        if (sameRow && !Objects.equals(first.get(0).key(), roots.get(0).key())) {
            throw new IllegalArgumentException("Before and after are different rows of \"" + graph.table()
                    + "\". Give two states of one row, or lists of rows.");
        }
        List<Level<?>> old = Level.of(graph, first);
        List<Level<?>> now = Level.of(graph, roots);
        new Matching(old).match(now);
        List<Step> deletes = new ArrayList<>();
        for (int i = old.size() - 1; i >= 0; i--) {
            delete(old.get(i), deletes);
        }
        List<Step> others = new ArrayList<>();
        now.forEach(level -> write(level, others));
        // what goes makes place for what comes, unless something is moved out of it
        boolean moved = now.stream().anyMatch(GraphPlan::isMovedOutOfDeleted);
        List<Step> steps = new ArrayList<>(moved ? others : deletes);
        steps.addAll(moved ? deletes : others);
        return new GraphPlan<>(roots, steps);
    }

    private static <S> List<GraphRow<S>> rows(Graph<?, S> graph, List<S> values) {
        return values.stream().map(value -> GraphRow.root(graph, value)).toList();
    }

    private static <S> void delete(Level<S> level, List<Step> steps) {
        List<GraphRow<S>> gone =
                level.rows().stream().filter(row -> row.other() == null).toList();
        if (!gone.isEmpty()) {
            steps.add(new DeleteStep<>(level.graph().table(), gone));
        }
    }

    private static <S> void write(Level<S> level, List<Step> steps) {
        List<GraphRow<S>> changed = new ArrayList<>();
        List<GraphRow<S>> added = new ArrayList<>();
        for (GraphRow<S> row : level.rows()) {
            if (row.other() == null) {
                added.add(row);
            } else if (!UpdateStep.changes(List.of(row)).isEmpty()) {
                changed.add(row);
            }
        }
        if (!changed.isEmpty()) {
            steps.add(update(level.graph(), changed));
        }
        if (!added.isEmpty()) {
            steps.add(insert(level.graph(), added));
        }
    }

    private static <TBL extends Table<TBL, ?>, S> Step update(Graph<TBL, S> graph, List<GraphRow<S>> rows) {
        return new UpdateStep<>(graph, rows);
    }

    private static <TBL extends Table<TBL, ?>, S> Step insert(Graph<TBL, S> graph, List<GraphRow<S>> rows) {
        return new InsertStep<>(graph, rows);
    }

    private static <S> boolean isMovedOutOfDeleted(Level<S> level) {
        for (GraphRow<S> row : level.rows()) {
            GraphRow<S> before = row.other();
            GraphRow<?> holder = before == null ? null : before.holder();
            if (holder != null && holder.other() == null) {
                return true;
            }
        }
        return false;
    }
}
