package dev.squall.graph;

import dev.squall.sql.Column;
import dev.squall.sql.EachRow;
import dev.squall.sql.Executor;
import dev.squall.sql.NullableColumn;
import dev.squall.sql.Sql;
import dev.squall.sql.StaleRow;
import dev.squall.sql.Table;
import dev.squall.sql.Update;
import dev.squall.sql.VersionColumn;
import dev.squall.sql.render.Rendered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code update places set name = r.name from unnest(...) as r (id, name) where ...}: all changed rows of a level. */
final class UpdateStep<TBL extends Table<TBL, ?>, S> implements Step {

    private final Graph<TBL, S> graph;
    private final List<GraphRow<S>> rows;
    private final SortedSet<Integer> changed;
    private final Returned<S> returned;
    private final int keys;

    UpdateStep(Graph<TBL, S> graph, List<GraphRow<S>> rows) {
        this.graph = graph;
        this.rows = rows;
        this.changed = changes(rows);
        List<Integer> key = graph.key();
        List<GraphColumn<S, ?>> set =
                graph.columns().stream().filter(c -> isSetByServer(c, key)).toList();
        this.returned = new Returned<>(set);
        this.keys = key.size();
    }

    private static boolean isSetByServer(GraphColumn<?, ?> column, List<Integer> key) {
        return column.role().setByChanges() && !key.contains(column.index());
    }

    /** The columns that one of the rows has another value for: that of a component, or of the row that holds it. */
    static <S> SortedSet<Integer> changes(List<GraphRow<S>> rows) {
        SortedSet<Integer> changed = new TreeSet<>();
        Graph<?, S> graph = rows.get(0).graph();
        List<Integer> key = graph.key();
        for (GraphRow<S> row : rows) {
            GraphRow<S> before = Objects.requireNonNull(row.other());
            for (int i = 0; i < graph.table().columns().size(); i++) {
                Role role = graph.role(i);
                if ((role == null || role == Role.VALUE) && !key.contains(i) && row.differs(before, i)) {
                    changed.add(i);
                }
            }
        }
        return changed;
    }

    private Update<TBL> update() {
        rows.forEach(GraphRow::takeOver);
        return Sql.update(graph.table()).each(rows, this::describe);
    }

    private EachRow<TBL, GraphRow<S>> describe(EachRow<TBL, GraphRow<S>> each) {
        EachRow<TBL, GraphRow<S>> result = each;
        for (int index : graph.key()) {
            result = key(result, column(index), index);
        }
        for (GraphColumn<S, ?> column : graph.columns()) {
            if (column.column() instanceof VersionColumn<?, ?> version) {
                result = version(result, typed(version), column.index());
            }
        }
        for (int index : changed) {
            result = set(result, column(index), index);
        }
        return result;
    }

    @SuppressWarnings("unchecked") // a column of the table that the graph is of
    private Column<TBL, ?> column(int index) {
        return (Column<TBL, ?>) graph.table().columns().get(index);
    }

    @SuppressWarnings("unchecked") // as above
    private VersionColumn<TBL, ?> typed(VersionColumn<?, ?> version) {
        return (VersionColumn<TBL, ?>) version;
    }

    private <T> EachRow<TBL, GraphRow<S>> key(EachRow<TBL, GraphRow<S>> each, Column<TBL, T> column, int index) {
        return each.key(column, row -> known(column, row, index));
    }

    private <T> EachRow<TBL, GraphRow<S>> version(
            EachRow<TBL, GraphRow<S>> each, VersionColumn<TBL, T> column, int index) {
        return each.ifVersion(column, row -> known(column, Objects.requireNonNull(row.other()), index));
    }

    @SuppressWarnings("NullAway") // setNullable takes a function that may return null, which is not seen in a wildcard
    private <T> EachRow<TBL, GraphRow<S>> set(EachRow<TBL, GraphRow<S>> each, Column<TBL, T> column, int index) {
        return column instanceof NullableColumn<TBL, T> nullable
                ? each.setNullable(nullable, row -> value(column, row, index))
                : each.set(column, row -> known(column, row, index));
    }

    private static <T> T known(Column<?, T> column, GraphRow<?> row, int index) {
        return Objects.requireNonNull(value(column, row, index));
    }

    /** The value; that of before while a statement is shown and the row above has no key yet. */
    @SuppressWarnings({"unchecked", "unused"}) // the values are of the column's type
    private static <T> @Nullable T value(Column<?, T> column, GraphRow<?> row, int index) {
        return (@Nullable T)
                (row.has(index)
                        ? row.value(index)
                        : Objects.requireNonNull(row.other()).value(index));
    }

    @Override
    public Rendered statement() {
        return returned.columns().isEmpty()
                ? update().sql()
                : update().returning(withKey()).sql();
    }

    /** The key, to know the row by, and what the server has set. */
    private Returned<S> withKey() {
        List<GraphColumn<S, ?>> all = new ArrayList<>();
        for (int index : graph.key()) {
            all.add(keyColumn(column(index), index));
        }
        all.addAll(returned.columns());
        return new Returned<>(all);
    }

    private static <S, T> GraphColumn<S, T> keyColumn(Column<?, T> column, int index) {
        Function<S, @Nullable T> nothing = row -> null;
        return new GraphColumn<>(column, index, Role.VALUE, nothing);
    }

    @Override
    public void run(Executor executor) {
        if (returned.columns().isEmpty()) {
            Rendered statement = update().sql();
            StaleRow.check(rows.size(), executor.update(statement), statement);
            return;
        }
        var update = update().returning(withKey());
        List<List<@Nullable Object>> stored = update.list(executor);
        StaleRow.check(rows.size(), stored.size(), update.sql());
        Map<List<@Nullable Object>, GraphRow<S>> byKey = new HashMap<>();
        for (GraphRow<S> row : rows) {
            List<@Nullable Object> key = new ArrayList<>(keys);
            for (int index : graph.key()) {
                key.add(row.value(index));
            }
            byKey.put(key, row);
        }
        for (List<@Nullable Object> values : stored) {
            GraphRow<S> row = Objects.requireNonNull(byKey.get(values.subList(0, keys)));
            returned.into(row, values.subList(keys, values.size()));
        }
    }

    @Override
    public int rows() {
        return rows.size();
    }
}
