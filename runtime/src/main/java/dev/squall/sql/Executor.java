package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

    /**
     * Runs several queries on one connection, with their results open side by side. Nothing makes them one transaction:
     * each sees what is committed when it starts, unless the executor is a transaction that isolates more.
     */
    default <R extends @Nullable Object> R session(Session.Body<R> body) {
        throw new UnsupportedOperationException("This executor has no sessions, which shapes need: "
                + getClass().getName());
    }

    /** Runs a statement without a result set and returns the number of rows it touched. */
    long update(Rendered statement);

    /** Runs a query and reads its rows one by one with constant memory; the stream must be closed. */
    <R extends @Nullable Object> Stream<R> stream(Rendered statement, RowReader<R> reader);

    /**
     * Runs statements of the same text, each with its own values, and returns the number of rows they touched. The
     * executors of {@code dev.squall.db} send them together.
     */
    default long batch(List<Rendered> statements) {
        long rows = 0;
        for (Rendered statement : statements) {
            rows += update(statement);
        }
        return rows;
    }

    /**
     * Runs {@code copy ... from stdin} and returns the number of rows.
     *
     * @param sql the statement
     * @param lines the rows in COPY's text form, without line ends
     */
    default long copyIn(String sql, Iterator<String> lines) {
        throw new UnsupportedOperationException(
                "This executor cannot copy: " + getClass().getName());
    }

    /**
     * Runs {@code copy ... to stdout} and returns the number of rows.
     *
     * @param sql the statement
     * @param out where the rows go; it is not closed
     * @throws IOException if it cannot be written to
     */
    default long copyOut(String sql, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(
                "This executor cannot copy: " + getClass().getName());
    }

    /**
     * This executor, which ends each statement with a comment {@code /*key='value'*}{@code /} in the form of
     * sqlcommenter, so that logs and {@code pg_stat_activity} tell where a statement came from:
     * {@code query.list(db.comment("route", "/users"))}. Both are encoded, so they may come from anywhere; but a text
     * that differs each time is planned each time, so use values of which there are few.
     */
    default Executor comment(String key, String value) {
        return new CommentedExecutor(this, Map.of(key, value));
    }
}
