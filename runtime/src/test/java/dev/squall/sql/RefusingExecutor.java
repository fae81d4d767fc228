package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fails if anything is sent at all. */
final class RefusingExecutor implements Executor {

    @Override
    public <R extends @Nullable Object> R query(Rendered statement, ResultHandler<R> handler) {
        throw new AssertionError("sent: " + statement);
    }

    @Override
    public long update(Rendered statement) {
        throw new AssertionError("sent: " + statement);
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(Rendered statement, RowReader<R> reader) {
        throw new AssertionError("sent: " + statement);
    }
}
