package dev.squall.graph;

import dev.squall.sql.Executor;
import dev.squall.sql.Insert;
import dev.squall.sql.NewRow;
import dev.squall.sql.Returning;
import dev.squall.sql.Sql;
import dev.squall.sql.Table;
import dev.squall.sql.render.Rendered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code insert into places (...) select * from unnest(...) returning id}: all new rows of a level. */
final class InsertStep<TBL extends Table<TBL, ?>, S> implements Step {

    private final Graph<TBL, S> graph;
    private final List<GraphRow<S>> rows;
    private final Returned<S> returned;

    InsertStep(Graph<TBL, S> graph, List<GraphRow<S>> rows) {
        this.graph = graph;
        this.rows = rows;
        this.returned = new Returned<>(
                graph.columns().stream().filter(this::isSetByServer).toList());
    }

    private boolean isSetByServer(GraphColumn<S, ?> column) {
        return column.role() == Role.SERVER || !rows.stream().allMatch(row -> row.has(column.index()));
    }

    /** A row for the insert; what it lacks is left to defaults. */
    private static final class Given<TBL> extends NewRow<TBL> {

        Given(Graph<?, ?> graph, GraphRow<?> row, int width) {
            super(values(graph, row, width));
        }

        private static @Nullable Object[] values(Graph<?, ?> graph, GraphRow<?> row, int width) {
            @Nullable Object[] values = unset(width);
            for (int i = 0; i < width; i++) {
                if (graph.role(i) == null ? row.isForeign(i) : graph.role(i) != Role.SERVER && row.has(i)) {
                    values[i] = row.has(i) ? row.value(i) : null;
                }
            }
            return values;
        }
    }

    private Insert<TBL> insert() {
        List<NewRow<TBL>> given = new ArrayList<>(rows.size());
        int width = graph.table().columns().size();
        for (GraphRow<S> row : rows) {
            row.takeOver();
            given.add(new Given<>(graph, row, width));
        }
        return Sql.insert(graph.table(), given);
    }

    @Override
    public Rendered statement() {
        return returned.columns().isEmpty()
                ? insert().sql()
                : insert().returning(returned).sql();
    }

    @Override
    public void run(Executor executor) {
        if (returned.columns().isEmpty()) {
            insert().execute(executor);
            return;
        }
        Returning<List<@Nullable Object>> insert = insert().returning(returned);
        // rows are inserted, and so returned, in the order in which unnest or values gives them
        List<List<@Nullable Object>> stored = insert.list(executor);
        if (stored.size() != rows.size()) {
            throw new IllegalStateException("The server inserted " + stored.size() + " of " + rows.size()
                    + " rows into \"" + graph.table() + "\", so which key is whose cannot be told. A trigger or a rule"
                    + " leaves rows out: write such a table by itself.");
        }
        for (int i = 0; i < stored.size(); i++) {
            returned.into(rows.get(i), stored.get(i));
        }
    }

    @Override
    public int rows() {
        return rows.size();
    }
}
