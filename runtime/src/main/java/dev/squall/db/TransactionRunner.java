package dev.squall.db;

import dev.squall.db.error.SerializationFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** Begins, commits, rolls back and repeats transactions. */
final class TransactionRunner {
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1000;

    private final ConnectionPool pool;
    private final StatementRunner runner;

    TransactionRunner(ConnectionPool pool, StatementRunner runner) {
        this.pool = pool;
        this.runner = runner;
    }

    <R extends @Nullable Object, X extends Exception> R run(TransactionOptions options, TransactionBody<R, X> body)
            throws X {
        for (int failures = 0; ; failures++) {
            try {
                return attempt(options, body);
            } catch (SerializationFailure e) {
                if (failures >= options.retries()) {
                    throw e;
                }
                pause(failures, e);
            }
        }
    }

    private <R extends @Nullable Object, X extends Exception> R attempt(
            TransactionOptions options, TransactionBody<R, X> body) throws X {
        List<Runnable> hooks;
        R result;
        Connection connection = pool.borrow();
        var transaction = new Transaction(
                connection, options.timeout().map(runner::withTimeout).orElse(runner));
        try {
            begin(connection, options);
            result = body.run(transaction);
            hooks = transaction.end();
            commit(connection);
        } catch (Throwable e) {
            transaction.end();
            rollBack(connection, e);
            throw e;
        } finally {
            release(connection);
        }
        hooks.forEach(Runnable::run);
        return result;
    }

    private void begin(Connection connection, TransactionOptions options) {
        try {
            connection.setAutoCommit(false);
            String modes = modes(options);
            if (!modes.isEmpty()) {
                // one trip together with BEGIN, and nothing to reset; JDBC's setters would cost two trips each
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET TRANSACTION" + modes);
                }
            }
        } catch (SQLException e) {
            throw runner.error(e);
        }
    }

    private static String modes(TransactionOptions options) {
        return options.isolation()
                        .map(level -> " ISOLATION LEVEL " + level.sql())
                        .orElse("")
                + (options.isReadOnly() ? " READ ONLY" : "");
    }

    private void commit(Connection connection) {
        try {
            requireCommittable(connection);
            connection.commit();
        } catch (SQLException e) {
            throw runner.error(e);
        }
    }

    /** PostgreSQL answers a COMMIT of a failed transaction with a silent rollback, and the driver lets it pass. */
    private static void requireCommittable(Connection connection) throws SQLException {
        if (connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            throw new SQLException("the transaction was rolled back instead of committed", "25P02");
        }
    }

    private void rollBack(Connection connection, Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(runner.error(e));
        }
    }

    private static void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // the outcome is known by now, and the pool throws the connection away by itself
        }
    }

    private static void pause(int failures, SerializationFailure failure) {
        long longest = Math.min(FIRST_PAUSE_MILLIS << Math.min(failures, 10), LONGEST_PAUSE_MILLIS);
        try {
            // random, so that two that met do not meet again
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
