package dev.squall.studio.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The connections that only read.
 *
 * <p>Every piece of work runs in a READ ONLY transaction of its own that is rolled back at its end. That alone holds no
 * one who may send SQL of his own (a superuser can do anything from inside it), which is why only SQL of the studio goes
 * through here, and why the embedded server gives this lane a role that can read and nothing else. Opens no connection
 * before the first use, and survives a server that goes away. Safe for use by several threads.
 */
public final class ReadLane implements AutoCloseable {
    private static final int MAX_CONNECTIONS = 6;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final int CONNECT_TRIES = 5;
    private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(1);

    private final HikariDataSource pool;
    private final DataSource connections;
    private final RunningStatements running = new RunningStatements();

    private ReadLane(HikariDataSource pool, DataSource connections) {
        this.pool = pool;
        this.connections = connections;
    }

    /** A lane over a source of unpooled connections. */
    public static ReadLane over(DataSource connections) {
        return over(() -> connections);
    }

    /** A lane over a source of unpooled connections that may still be on its way. */
    public static ReadLane over(ConnectionSource source) {
        var connections = new UntimedSource(source);
        var config = new HikariConfig();
        config.setPoolName("studio-read");
        config.setDataSource(connections);
        config.setMaximumPoolSize(MAX_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE_TIMEOUT.toMillis());
        config.setConnectionTimeout(CONNECT_TIMEOUT.toMillis());
        config.setInitializationFailTimeout(-1);
        config.setReadOnly(true);
        config.setAutoCommit(false);
        return new ReadLane(new HikariDataSource(config), connections);
    }

    /** A piece of work of one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work; the reader is closed behind it. */
        T run(Reader reader) throws SQLException;
    }

    /**
     * Runs work in a transaction of its own.
     *
     * @param timeout how long each statement of it may take, on the server as well as in the driver
     * @throws SQLException if the server is not there or refuses, or the time is over
     */
    public <T> T read(Duration timeout, Work<T> work) throws SQLException {
        return read(timeout, Optional.empty(), work);
    }

    /**
     * Runs work in a transaction of its own that can be stopped.
     *
     * @param timeout how long each statement of it may take, on the server as well as in the driver
     * @param run the name for {@link #cancel}
     * @throws SQLException if the server is not there or refuses, or the time is over
     */
    public <T> T read(Duration timeout, Optional<String> run, Work<T> work) throws SQLException {
        try (Connection connection = connection()) {
            return transaction(connection, timeout, run, work);
        }
    }

    /**
     * Runs SQL that a person typed: like {@link #read}, on a connection that nobody uses afterwards, because some things
     * outlive a transaction, such as advisory locks.
     *
     * @param timeout how long each statement of it may take, on the server as well as in the driver
     * @param run the name for {@link #cancel}
     * @throws SQLException if the server is not there or refuses, or the time is over
     */
    public <T> T readTyped(Duration timeout, Optional<String> run, Work<T> work) throws SQLException {
        try (Connection connection = connection()) {
            try {
                return transaction(connection, timeout, run, work);
            } finally {
                pool.evictConnection(connection);
            }
        }
    }

    /** Waits for a busy pool, but not for a server that is away: that one is to be said at once. */
    private Connection connection() throws SQLException {
        for (int left = CONNECT_TRIES; ; left--) {
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException e) {
                if (left == 1) {
                    throw e;
                }
                // throws what is wrong with the server; if nothing is, all connections are in use
                connections.getConnection().close();
            }
        }
    }

    private <T> T transaction(Connection connection, Duration timeout, Optional<String> run, Work<T> work)
            throws SQLException {
        RunningStatements.Run started = running.start(run);
        try {
            var reader = new Reader(connection, timeout, started);
            reader.limit(timeout, LOCK_TIMEOUT);
            return work.run(reader);
        } finally {
            running.end(run, started);
            rollBack(connection);
        }
    }

    /**
     * Stops what runs under a name.
     *
     * @return whether anything did
     * @throws SQLException if the server does not answer
     */
    public boolean cancel(String run) throws SQLException {
        return running.cancel(run);
    }

    private static void rollBack(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
        }
    }

    /** How many connections are open; for tests and the settings page. */
    public int connections() {
        Supplier<Integer> total = () -> pool.getHikariPoolMXBean().getTotalConnections();
        return pool.isRunning() ? total.get() : 0;
    }

    /** Closes the connections. */
    @Override
    public void close() {
        pool.close();
    }
}
