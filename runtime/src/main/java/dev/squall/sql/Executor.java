package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What runs a statement: a database, a transaction, a replica. Statements name it last: {@code query.list(db)}.
 *
 * <p>All methods throw the unchecked exceptions of the implementation (see {@code dev.squall.db}) for what the server
 * or the connection reports.
 */
public interface Executor {

    /** Runs a query and hands its result to the handler. */
    <R extends @Nullable Object> R query(Rendered statement, ResultHandler<R> handler);

    /** Runs a statement without a result set and returns the number of rows it touched. */
    long update(Rendered statement);

    /** Runs a query and reads its rows one by one with constant memory; the stream must be closed. */
    <R extends @Nullable Object> Stream<R> stream(Rendered statement, RowReader<R> reader);
}
