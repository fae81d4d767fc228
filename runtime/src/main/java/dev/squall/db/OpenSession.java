package dev.squall.db;

import dev.squall.sql.Session;
import dev.squall.sql.render.Rendered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Keeps the results of a session open until its end. */
final class OpenSession implements Session, AutoCloseable {

    private final StatementRunner runner;
    private final Connection connection;
    private final List<PreparedStatement> open = new ArrayList<>(4);
    private String latest = "";

    OpenSession(StatementRunner runner, Connection connection) {
        this.runner = runner;
        this.connection = connection;
    }

    @Override
    public ResultSet query(Rendered statement) throws SQLException {
        latest = statement.sql();
        PreparedStatement prepared = runner.open(connection, statement);
        open.add(prepared);
        return prepared.getResultSet();
    }

    @Override
    public long roundTripNanos() throws SQLException {
        return runner.roundTripNanos(connection);
    }

    /** The text of the latest statement, for messages. */
    String latest() {
        return latest;
    }

    @Override
    public void close() {
        for (PreparedStatement prepared : open) {
            try {
                prepared.close();
            } catch (SQLException e) {
                // its rows have been read, and nothing is left to be done on the server
            }
        }
    }
}
