package dev.squall.studio.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs statements of one read transaction. Not safe for use by several threads. */
public final class Reader {
    private static final long MILLIS_PER_SECOND = 1_000;
    private static final int FETCH_ROWS = 1_000;

    private final Connection connection;
    private final Duration timeout;

    Reader(Connection connection, Duration timeout) {
        this.connection = connection;
        this.timeout = timeout;
    }

    /** Makes a value of the present row of a result. */
    @FunctionalInterface
    public interface RowMapper<T> {
        /** The value of the present row. */
        T map(ResultSet row) throws SQLException;
    }

    /** Uses the present row of a result, one after the other. */
    @FunctionalInterface
    public interface RowConsumer {
        /** Uses the present row. */
        void accept(ResultSet row) throws SQLException;
    }

    void limit(String setting, Duration limit) throws SQLException {
        query(Sql.of("select set_config(?, ?, true)", setting, Long.toString(limit.toMillis())), row -> "");
    }

    /** All rows of a query. */
    public <T> List<T> query(Sql sql, RowMapper<T> mapper) throws SQLException {
        List<T> rows = new ArrayList<>();
        stream(sql, 0, row -> rows.add(mapper.map(row)));
        return rows;
    }

    /** The first row of a query, if it has one. */
    public <T> Optional<T> first(Sql sql, RowMapper<T> mapper) throws SQLException {
        return query(sql, mapper).stream().findFirst();
    }

    /** Hands on the rows of a query as they come, a thousand in memory at a time. */
    public void each(Sql sql, RowConsumer consumer) throws SQLException {
        stream(sql, FETCH_ROWS, consumer);
    }

    private void stream(Sql sql, int fetchRows, RowConsumer consumer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            // a second more than the server has: its own message is the better one
            statement.setQueryTimeout((int) (timeout.toMillis() / MILLIS_PER_SECOND) + 1);
            statement.setFetchSize(fetchRows);
            int position = 0;
            for (String value : sql.values()) {
                // untyped, so that the server reads it as the type of the cast around it
                statement.setObject(++position, value, Types.OTHER);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(rows);
                }
            }
        }
    }
}
