package dev.squall.db;

import dev.squall.db.error.SchemaMismatch;
import dev.squall.sql.Executor;
import dev.squall.sql.ResultHandler;
import dev.squall.sql.RowReader;
import dev.squall.sql.Session;
import dev.squall.sql.render.Rendered;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database with a pool of connections, which runs statements and transactions.
 *
 * <p>Its description is checked at once; the first connection is opened for the first statement. A single statement
 * runs in autocommit mode: it is its own transaction and costs one round trip. Failures are the unchecked exceptions
 * of {@code dev.squall.db.error}. Safe for use by several threads; make one per application and close it at the end.
 */
public final class Database implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final DatabaseConfig config;
    private final ConnectionPool pool;
    private final StatementRunner runner;
    private final TransactionRunner transactions;

    private Database(DatabaseConfig config, ConnectionPool pool, StatementRunner runner) {
        this.config = config;
        this.pool = pool;
        this.runner = runner;
        this.transactions = new TransactionRunner(pool, runner);
    }

    /**
     * Opens the database that {@code DATABASE_URL} names: in the environment, else in {@code .env} in the working
     * directory.
     *
     * @throws dev.squall.db.error.MissingDatabaseUrl if neither has it
     * @throws dev.squall.db.error.MalformedDatabaseUrl if it cannot be read
     * @throws dev.squall.db.error.UnsupportedScheme if it is not a PostgreSQL URL
     */
    public static Database fromEnvironment() {
        return of(DatabaseConfig.fromEnvironment());
    }

    /** Opens the database that is described. */
    public static Database of(DatabaseConfig config) {
        var connectionErrors = new ConnectionErrors(config);
        return new Database(
                config,
                new ConnectionPool(config, connectionErrors),
                new StatementRunner(
                        config.listeners(),
                        new StatementErrors(connectionErrors),
                        new RoundTrip(config.roundTrip().orElse(null))));
    }

    /** How the database is reached. */
    public DatabaseConfig config() {
        return config;
    }

    /**
     * This database, where each statement is cancelled when it takes longer: {@code query.list(db.timeout(seconds))}. It
     * then fails with {@link dev.squall.db.error.QueryCanceled}. Batches and COPY have no limit.
     *
     * @param limit how long a statement may take, in full seconds; a part of one counts as one
     * @throws IllegalArgumentException if it is not positive
     */
    public Executor timeout(Duration limit) {
        return new Database(config, pool, runner.withTimeout(limit));
    }

    @Override
    public <R extends @Nullable Object> R query(Rendered statement, ResultHandler<R> handler) {
        Connection connection = pool.borrow();
        try {
            return runner.query(connection, statement, handler);
        } finally {
            release(connection);
        }
    }

    @Override
    public <R extends @Nullable Object> R session(Session.Body<R> body) {
        Connection connection = pool.borrow();
        try {
            return runner.session(connection, body);
        } finally {
            release(connection);
        }
    }

    @Override
    public long update(Rendered statement) {
        Connection connection = pool.borrow();
        try {
            return runner.update(connection, statement);
        } finally {
            release(connection);
        }
    }

    /** Sends the statements together, in a transaction of their own: all of them happen, or none. */
    @Override
    public long batch(List<Rendered> statements) {
        return this.<Long, RuntimeException>transaction(tx -> tx.batch(statements));
    }

    @Override
    public long copyIn(String sql, Iterator<String> lines) {
        Connection connection = pool.borrow();
        try {
            return runner.copyIn(connection, sql, lines);
        } finally {
            release(connection);
        }
    }

    @Override
    public long copyOut(String sql, OutputStream out) throws IOException {
        Connection connection = pool.borrow();
        try {
            return runner.copyOut(connection, sql, out);
        } finally {
            release(connection);
        }
    }

    /**
     * Reads the rows one by one in a transaction of its own; the stream holds a connection until it is closed, or has
     * been read to its end.
     */
    @Override
    public <R extends @Nullable Object> Stream<R> stream(Rendered statement, RowReader<R> reader) {
        Connection connection = pool.borrow();
        try {
            // the driver reads through a cursor only inside a transaction
            connection.setAutoCommit(false);
            return runner.stream(connection, statement, reader, successfully -> endStream(connection, successfully));
        } catch (SQLException e) {
            release(connection);
            throw runner.error(e);
        } catch (RuntimeException | Error e) {
            release(connection);
            throw e;
        }
    }

    /**
     * Runs a transaction: commits when the body returns, rolls back when it throws.
     *
     * @return what the body returns
     * @throws X what the body throws
     */
    public <R extends @Nullable Object, X extends Exception> R transaction(TransactionBody<R, X> body) throws X {
        return transactions.run(TransactionOptions.DEFAULT, body);
    }

    /**
     * Runs a transaction with options: {@code db.transaction(o -> o.serializable().retry(3), tx -> ...)}.
     *
     * @return what the body returns
     * @throws X what the body throws
     */
    public <R extends @Nullable Object, X extends Exception> R transaction(
            UnaryOperator<TransactionOptions> options, TransactionBody<R, X> body) throws X {
        return transactions.run(options.apply(TransactionOptions.DEFAULT), body);
    }

    /**
     * Runs a transaction without a result.
     *
     * @throws X what the action throws
     */
    public <X extends Exception> void inTransaction(TransactionAction<X> action) throws X {
        inTransaction(options -> options, action);
    }

    /**
     * Runs a transaction without a result, with options.
     *
     * @throws X what the action throws
     */
    public <X extends Exception> void inTransaction(
            UnaryOperator<TransactionOptions> options, TransactionAction<X> action) throws X {
        this.<@Nullable Object, X>transaction(options, tx -> {
            action.run(tx);
            return null;
        });
    }

    /**
     * Asks the database how it is: whether it can be reached, its version, one round trip, and whether it has the schema
     * that this application was compiled with. It never throws for what it finds.
     */
    public Verification verify() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? Database.class.getClassLoader() : context;
        return new Verifier(this, ReleasedState.of(loader)).verify();
    }

    /**
     * For the start of an application: makes sure that the database can be reached and has the schema that the
     * application was compiled with.
     *
     * @param guard what to do if the schema is another one; {@link SchemaGuard#OFF} does not even connect
     * @throws dev.squall.db.error.SchemaMismatch if it is another one, or cannot be told, and the guard is
     *     {@link SchemaGuard#FAIL}
     * @throws dev.squall.db.error.DataAccessException if the database cannot be reached and the guard is
     *     {@link SchemaGuard#FAIL}
     */
    public void guard(SchemaGuard guard) {
        if (guard == SchemaGuard.OFF) {
            return;
        }
        Verification found = verify();
        if (found.healthy()) {
            return;
        }
        String message = config.displayUrl() + ": "
                + found.problem()
                        .map(Throwable::getMessage)
                        .orElse(found.schema().message());
        if (guard == SchemaGuard.WARN) {
            LOG.warn("{}", message);
            return;
        }
        if (found.problem().isPresent()) {
            throw found.problem().get();
        }
        throw new SchemaMismatch(message);
    }

    /** Closes all connections. Does nothing if they are closed. */
    @Override
    public void close() {
        pool.close();
    }

    @Override
    public String toString() {
        return "Database[" + config.displayUrl() + "]";
    }

    private void endStream(Connection connection, boolean successfully) {
        try {
            if (successfully) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw runner.error(e);
        } finally {
            release(connection);
        }
    }

    private static void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // the outcome is known by now, and the pool throws the connection away by itself
        }
    }
}
