package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What gives rows when it is run: a statement, or a query for a shape, which may take several. Immutable.
 *
 * @param <R> what one row is read as
 */
public interface RowSource<R extends @Nullable Object> {

    /** Runs it and returns all rows. */
    List<R> list(Executor executor);

    /**
     * Runs it and returns its only row.
     *
     * @throws UnexpectedRowCount if there is none, or more than one
     */
    R one(Executor executor);

    /**
     * Runs it and returns its only row, if there is one.
     *
     * @throws UnexpectedRowCount if there is more than one
     */
    Optional<R> optional(Executor executor);

    /** Runs it and returns the first of its rows, if there is one. */
    Optional<R> first(Executor executor);

    /** Runs it and reads its rows one by one. The stream must be closed. */
    Stream<R> stream(Executor executor);

    /** The statements that it takes, in their order; what one learns from those before it is not in it yet. */
    List<Rendered> statements();
}
