package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs prepared statements on another executor, with these values for their parameters. */
final class Arguments implements Executor {

    private final Executor executor;
    private final Object[] values;

    Arguments(Executor executor, Object... values) {
        this.executor = executor;
        this.values = values;
    }

    @Override
    public <R extends @Nullable Object> R query(Rendered statement, ResultHandler<R> handler) {
        return executor.query(Slot.filled(statement, values), handler);
    }

    @Override
    public <R extends @Nullable Object> R session(Session.Body<R> body) {
        return executor.session(session -> body.run(new Session() {
            @Override
            public ResultSet query(Rendered statement) throws SQLException {
                return session.query(Slot.filled(statement, values));
            }

            @Override
            public long roundTripNanos() throws SQLException {
                return session.roundTripNanos();
            }
        }));
    }

    @Override
    public long update(Rendered statement) {
        return executor.update(Slot.filled(statement, values));
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(Rendered statement, RowReader<R> reader) {
        return executor.stream(Slot.filled(statement, values), reader);
    }

    static long batch(Executor executor, Rendered statement, List<Object[]> rows) {
        List<Rendered> statements = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            statements.add(Slot.filled(statement, row));
        }
        return executor.batch(statements);
    }
}
