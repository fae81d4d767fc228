package dev.squall.studio.data;

import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs statements of one read transaction. Not safe for use by several threads. */
public final class Reader {
    private static final long MILLIS_PER_SECOND = 1_000;
    private static final int FETCH_ROWS = 1_000;

    private final Connection connection;
    private final Duration timeout;
    private final RunningStatements.Run run;

    Reader(Connection connection, Duration timeout, RunningStatements.Run run) {
        this.connection = connection;
        this.timeout = timeout;
        this.run = run;
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

    void limit(Duration statement, Duration lock) throws SQLException {
        query(
                Sql.of(
                        "select set_config('statement_timeout', ?, true), set_config('lock_timeout', ?, true)",
                        Long.toString(statement.toMillis()),
                        Long.toString(lock.toMillis())),
                row -> "");
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
        execute(sql.text(), sql.values(), fetchRows, rows -> {
            while (rows.next()) {
                consumer.accept(rows);
            }
            return true;
        });
    }

    /**
     * Runs one statement with values that may be null, and hands over its rows before it is closed.
     *
     * @param text the statement, with a question mark for each value
     * @param values the values as PostgreSQL text
     * @param fetchRows how many rows are in memory at a time, 0 for all
     * @param mapper makes something of the rows
     */
    public <T> T execute(String text, List<? extends @Nullable String> values, int fetchRows, RowMapper<T> mapper)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            // a second more than the server has: its own message is the better one
            statement.setQueryTimeout((int) (timeout.toMillis() / MILLIS_PER_SECOND) + 1);
            statement.setFetchSize(fetchRows);
            int position = 0;
            for (String value : values) {
                // untyped, so that the server reads it as the type of the cast around it
                statement.setObject(++position, value, Types.OTHER);
            }
            run.starts(statement);
            try (ResultSet rows = statement.executeQuery()) {
                return mapper.map(rows);
            } finally {
                run.ends();
            }
        }
    }

    /** The types that the server sees in the question marks of a statement, as their names; runs nothing. */
    public List<String> parameterTypes(String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            ParameterMetaData parameters = statement.getParameterMetaData();
            List<String> types = new ArrayList<>();
            for (int i = 1; i <= parameters.getParameterCount(); i++) {
                types.add(parameters.getParameterTypeName(i));
            }
            return types;
        }
    }

    /** Whether the server would answer a statement with rows; runs nothing. */
    public boolean hasRows(String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            return statement.getMetaData() != null;
        }
    }

    /** Lets a reader of the runtime use the connection, inside this transaction. */
    public <T> T using(ConnectionUse<T> use) throws SQLException {
        return use.apply(connection);
    }

    /** What a reader of the runtime does with a connection. */
    @FunctionalInterface
    public interface ConnectionUse<T> {
        /** Reads something; neither closes the connection nor ends its transaction. */
        T apply(Connection connection) throws SQLException;
    }
}
