package dev.squall.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a graph: what is given of it, a value per column of its table, and the rows that it holds. Values change while
 * a plan runs, when the server says what it has set.
 *
 * @param <S> the shape's record
 */
final class GraphRow<S> {

    /** In place of a value that nobody has given yet. */
    static final Object ABSENT = new Object();

    private final Graph<?, S> graph;
    private final S given;
    private final @Nullable GraphRow<?> holder;
    private final List<Owned.Pair> pairs;
    private final @Nullable Object[] values;
    private final List<List<GraphRow<?>>> owned = new ArrayList<>();

    /** The same row in the other state; null if it is only in this one. */
    private @Nullable GraphRow<S> other;

    private GraphRow(Graph<?, S> graph, S given, @Nullable GraphRow<?> holder, List<Owned.Pair> pairs) {
        this.graph = graph;
        this.given = given;
        this.holder = holder;
        this.pairs = pairs;
        this.values = new Object[graph.table().columns().size()];
        Arrays.fill(values, ABSENT);
    }

    /** A row that nothing holds, and all that it holds. */
    static <S> GraphRow<S> root(Graph<?, S> graph, S given) {
        return of(graph, given, null, List.of());
    }

    private static <S> GraphRow<S> of(
            Graph<?, S> graph, S given, @Nullable GraphRow<?> holder, List<Owned.Pair> pairs) {
        GraphRow<S> row = new GraphRow<>(graph, given, holder, pairs);
        for (GraphColumn<S, ?> column : graph.columns()) {
            row.values[column.index()] = column.of(given);
        }
        row.takeOver();
        graph.references().forEach(reference -> reference.check(row));
        for (Owned<S, ?> each : graph.owned()) {
            row.owned.add(row.rows(each));
        }
        return row;
    }

    private <E> List<GraphRow<?>> rows(Owned<S, E> edge) {
        List<GraphRow<?>> rows = new ArrayList<>();
        for (E each : edge.of(given)) {
            rows.add(of(edge.graph(), each, this, edge.pairs()));
        }
        return rows;
    }

    /** Takes over what the holder has by now for the foreign key to it. */
    void takeOver() {
        if (holder != null) {
            for (Owned.Pair pair : pairs) {
                values[pair.owned()] = holder.values[pair.holder()];
            }
        }
    }

    Graph<?, S> graph() {
        return graph;
    }

    S given() {
        return given;
    }

    @Nullable
    GraphRow<?> holder() {
        return holder;
    }

    @Nullable
    Object value(int index) {
        return values[index];
    }

    boolean has(int index) {
        return values[index] != ABSENT;
    }

    /** Whether the row that holds this one gives the column. */
    boolean isForeign(int index) {
        return pairs.stream().anyMatch(pair -> pair.owned() == index);
    }

    void set(int index, @Nullable Object value) {
        values[index] = value;
    }

    /** The primary key after the graph that it is a key in; null as long as a part of it is missing. */
    @Nullable
    List<Object> key() {
        List<Object> key = new ArrayList<>();
        key.add(graph);
        for (int index : graph.key()) {
            Object value = values[index];
            if (value == null || value == ABSENT) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    @Nullable
    GraphRow<S> other() {
        return other;
    }

    /** Says that a row of the other state is this one. The graph of a key is that of its row. */
    @SuppressWarnings("unchecked")
    void match(GraphRow<?> before) {
        GraphRow<S> same = (GraphRow<S>) before;
        other = same;
        same.other = this;
    }

    boolean differs(GraphRow<S> that, int index) {
        return !Objects.deepEquals(values[index], that.values[index]);
    }

    List<List<GraphRow<?>>> owned() {
        return owned;
    }

    @SuppressWarnings("unchecked") // the rows of an edge are of its graph
    <E> List<GraphRow<E>> owned(Owned<S, E> edge) {
        return (List<GraphRow<E>>) (List<?>) owned.get(edge.index());
    }

    S stored() {
        return graph.record(given, new Stored<>(this));
    }
}
