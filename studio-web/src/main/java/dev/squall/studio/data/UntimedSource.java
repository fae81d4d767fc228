package dev.squall.studio.data;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Connections that take the time they need. The pool would make its own time for waiting that for connecting too, and a
 * machine that is busy needs longer for a connection than anybody should wait for the news that the server is away.
 */
record UntimedSource(ConnectionSource connections) implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
        return connections.get().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return connections.get().getConnection(user, password);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the limits of the connection itself hold
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return connections.get().getLoginTimeout();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return connections.get().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        connections.get().setLogWriter(out);
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return connections.get().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return connections.get().isWrapperFor(type);
    }
}
