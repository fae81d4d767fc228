package dev.squall.studio.connect;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections of which the first may be opened before it is wanted: the driver takes as long to load as the web server to
 * start, and both can be had at once. Safe for use by several threads.
 */
final class AheadSource implements DataSource, AutoCloseable {
    private final DataSource connections;
    private final FutureTask<Connection> opening;
    private final AtomicReference<@Nullable FutureTask<Connection>> first;

    AheadSource(DataSource connections) {
        this.connections = connections;
        this.opening = new FutureTask<>(connections::getConnection);
        this.first = new AtomicReference<>(opening);
    }

    /** Opens the first connection, unless somebody has it already. */
    void connectAhead() {
        opening.run();
    }

    @Override
    public Connection getConnection() throws SQLException {
        FutureTask<Connection> ahead = first.getAndSet(null);
        return ahead == null ? connections.getConnection() : opened(ahead);
    }

    private static Connection opened(FutureTask<Connection> ahead) throws SQLException {
        // does nothing if it is on its way
        ahead.run();
        try {
            return ahead.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw new SQLException("the connection could not be opened", "08001", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while connecting", "08001", e);
        }
    }

    /** Closes the first connection if nobody wanted it. */
    @Override
    public void close() {
        FutureTask<Connection> unused = first.getAndSet(null);
        if (unused != null && unused.isDone()) {
            try {
                opened(unused).close();
            } catch (SQLException e) {
                // there is none, or it is gone
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return connections.getConnection(user, password);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        connections.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return connections.getLoginTimeout();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return connections.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        connections.setLogWriter(out);
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return connections.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return connections.isWrapperFor(type);
    }
}
