package dev.squall.db;

import dev.squall.sql.Executor;
import dev.squall.sql.ResultHandler;
import dev.squall.sql.RowReader;
import dev.squall.sql.Session;
import dev.squall.sql.render.Rendered;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that is open while its body runs; see {@link Database#transaction(TransactionBody)}.
 *
 * <p>Not safe for use by several threads, and not usable after its body has returned.
 */
public final class Transaction implements Executor {
    private final Connection connection;
    private final StatementRunner runner;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean ended;

    Transaction(Connection connection, StatementRunner runner) {
        this.connection = connection;
        this.runner = runner;
    }

    @Override
    public <R extends @Nullable Object> R query(Rendered statement, ResultHandler<R> handler) {
        requireOpen();
        return runner.query(connection, statement, handler);
    }

    @Override
    public <R extends @Nullable Object> R session(Session.Body<R> body) {
        requireOpen();
        return runner.session(connection, body);
    }

    @Override
    public long update(Rendered statement) {
        requireOpen();
        return runner.update(connection, statement);
    }

    @Override
    public long batch(List<Rendered> statements) {
        requireOpen();
        return runner.batch(connection, statements);
    }

    @Override
    public long copyIn(String sql, Iterator<String> lines) {
        requireOpen();
        return runner.copyIn(connection, sql, lines);
    }

    @Override
    public long copyOut(String sql, OutputStream out) throws IOException {
        requireOpen();
        return runner.copyOut(connection, sql, out);
    }

    /** Reads the rows one by one; the stream ends with the transaction at the latest. */
    @Override
    public <R extends @Nullable Object> Stream<R> stream(Rendered statement, RowReader<R> reader) {
        requireOpen();
        return runner.stream(connection, statement, reader, successfully -> {});
    }

    /**
     * Runs a part that can fail alone: a savepoint is set before it, and what it throws rolls back to it.
     *
     * @throws X what the body throws
     */
    public <R extends @Nullable Object, X extends Exception> R transaction(TransactionBody<R, X> body) throws X {
        requireOpen();
        Savepoint savepoint = setSavepoint();
        var inner = new Transaction(connection, runner);
        try {
            R result = body.run(inner);
            release(savepoint);
            afterCommit.addAll(inner.end());
            return result;
        } catch (Throwable e) {
            inner.end();
            rollBack(savepoint, e);
            throw e;
        }
    }

    /**
     * Runs a part without a result that can fail alone, see {@link #transaction(TransactionBody)}.
     *
     * @throws X what the action throws
     */
    public <X extends Exception> void inTransaction(TransactionAction<X> action) throws X {
        this.<@Nullable Object, X>transaction(tx -> {
            action.run(tx);
            return null;
        });
    }

    /** Runs something after the commit of the outermost transaction; not at all if this part is rolled back. */
    public void afterCommit(Runnable hook) {
        requireOpen();
        afterCommit.add(hook);
    }

    /** Makes this object unusable and returns what is to be run after the commit. */
    List<Runnable> end() {
        ended = true;
        return afterCommit;
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("The transaction has ended: it can be used only while its body runs, so do"
                    + " not keep it in a field or return a stream of it.");
        }
    }

    private Savepoint setSavepoint() {
        try {
            return connection.setSavepoint();
        } catch (SQLException e) {
            throw runner.error(e);
        }
    }

    private void release(Savepoint savepoint) {
        try {
            connection.releaseSavepoint(savepoint);
        } catch (SQLException e) {
            throw runner.error(e);
        }
    }

    private void rollBack(Savepoint savepoint, Throwable reason) {
        try {
            connection.rollback(savepoint);
        } catch (SQLException e) {
            reason.addSuppressed(runner.error(e));
        }
    }
}
