package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Queries on one connection, whose results may be open side by side. It is usable while its body runs, by one thread.
 */
public interface Session {

    /**
     * Runs a query and returns its whole result, before its first row. One can move freely in it, and it is closed at
     * the end of the session.
     *
     * @throws SQLException if the server or the driver fails
     */
    ResultSet query(Rendered statement) throws SQLException;

    /**
     * How long a round trip to the server takes, in nanoseconds, as measured lately or as configured; 0 if it is not
     * known.
     *
     * @throws SQLException if it must be measured, and the server or the driver fails
     */
    default long roundTripNanos() throws SQLException {
        return 0;
    }

    /**
     * What runs in a session.
     *
     * @param <R> what it returns
     */
    @FunctionalInterface
    interface Body<R extends @Nullable Object> {

        /**
         * Runs.
         *
         * @throws SQLException if the server or the driver fails
         */
        R run(Session session) throws SQLException;
    }
}
