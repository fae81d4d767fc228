package dev.squall.db;

import dev.squall.db.error.DataAccessException;
import dev.squall.sql.ResultHandler;
import dev.squall.sql.RowReader;
import dev.squall.sql.Session;
import dev.squall.sql.render.Rendered;
import dev.squall.type.Bind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Prepares, binds and runs statements on a connection, and tells the listeners. */
final class StatementRunner {
    private final StatementListener[] listeners;
    private final StatementErrors errors;
    private final RoundTrip roundTrip;
    private final int timeoutSeconds;

    StatementRunner(List<StatementListener> listeners, StatementErrors errors, RoundTrip roundTrip) {
        this(listeners.toArray(new StatementListener[0]), errors, roundTrip, 0);
    }

    private StatementRunner(
            StatementListener[] listeners, StatementErrors errors, RoundTrip roundTrip, int timeoutSeconds) {
        this.listeners = listeners;
        this.errors = errors;
        this.roundTrip = roundTrip;
        this.timeoutSeconds = timeoutSeconds;
    }

    StatementRunner withTimeout(Duration limit) {
        return new StatementRunner(listeners, errors, roundTrip, seconds(limit));
    }

    /** The limit as the driver takes it: in seconds, each begun one counted. */
    static int seconds(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("The timeout is " + limit + ". It must be positive.");
        }
        return (int) Math.min(limit.plusSeconds(1).minusNanos(1).toSeconds(), Integer.MAX_VALUE);
    }

    long roundTripNanos(Connection connection) throws SQLException {
        return roundTrip.nanos(connection);
    }

    <R extends @Nullable Object> R query(Connection connection, Rendered statement, ResultHandler<R> handler) {
        long start = begin(statement.sql());
        R result;
        try (PreparedStatement prepared = prepare(connection, statement);
                ResultSet rows = prepared.executeQuery()) {
            result = handler.handle(rows);
        } catch (SQLException e) {
            throw fail(e, statement.sql(), start);
        }
        end(statement.sql(), start, OptionalLong.empty(), null);
        return result;
    }

    <R extends @Nullable Object> R session(Connection connection, Session.Body<R> body) {
        try (var session = new OpenSession(this, connection)) {
            try {
                return body.run(session);
            } catch (SQLException e) {
                throw errors.of(e, session.latest());
            }
        }
    }

    /** Runs a query whose result the caller closes, with its statement. */
    PreparedStatement open(Connection connection, Rendered statement) {
        long start = begin(statement.sql());
        PreparedStatement prepared;
        try {
            // the driver has all rows in memory without a cursor, so moving in them costs nothing
            int moving = ResultSet.TYPE_SCROLL_INSENSITIVE;
            prepared = set(connection.prepareStatement(statement.sql(), moving, ResultSet.CONCUR_READ_ONLY), statement);
        } catch (SQLException e) {
            throw fail(e, statement.sql(), start);
        }
        try {
            prepared.execute();
        } catch (SQLException e) {
            closeAfter(e, prepared);
            throw fail(e, statement.sql(), start);
        }
        end(statement.sql(), start, OptionalLong.empty(), null);
        return prepared;
    }

    long update(Connection connection, Rendered statement) {
        long start = begin(statement.sql());
        long rows;
        try (PreparedStatement prepared = prepare(connection, statement)) {
            rows = prepared.executeLargeUpdate();
        } catch (SQLException e) {
            throw fail(e, statement.sql(), start);
        }
        end(statement.sql(), start, OptionalLong.of(rows), null);
        return rows;
    }

    /** Runs statements of the same text with one round trip for all. */
    long batch(Connection connection, List<Rendered> statements) {
        if (statements.isEmpty()) {
            return 0;
        }
        String sql = statements.get(0).sql();
        long start = begin(sql);
        long rows = 0;
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            for (Rendered statement : statements) {
                bind(prepared, statement);
                prepared.addBatch();
            }
            for (long count : prepared.executeLargeBatch()) {
                rows += count;
            }
        } catch (SQLException e) {
            throw fail(e.getNextException() == null ? e : e.getNextException(), sql, start);
        }
        end(sql, start, OptionalLong.of(rows), null);
        return rows;
    }

    long copyIn(Connection connection, String sql, Iterator<String> lines) {
        long start = begin(sql);
        long rows;
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            try {
                while (lines.hasNext()) {
                    byte[] line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
                    copy.writeToCopy(line, 0, line.length);
                }
                rows = copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw fail(e, sql, start);
        }
        end(sql, start, OptionalLong.of(rows), null);
        return rows;
    }

    long copyOut(Connection connection, String sql, OutputStream out) throws IOException {
        long start = begin(sql);
        long rows;
        try {
            rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
        } catch (SQLException e) {
            throw fail(e, sql, start);
        }
        end(sql, start, OptionalLong.of(rows), null);
        return rows;
    }

    /** Streams rows; {@code owner} is told how it ended, once. The connection must not be in autocommit mode. */
    <R extends @Nullable Object> Stream<R> stream(
            Connection connection, Rendered statement, RowReader<R> reader, RowStream.Owner owner) {
        long start = begin(statement.sql());
        PreparedStatement prepared;
        ResultSet rows;
        try {
            prepared = prepare(connection, statement);
        } catch (SQLException e) {
            throw fail(e, statement.sql(), start);
        }
        try {
            prepared.setFetchSize(RowStream.FETCH_SIZE);
            rows = prepared.executeQuery();
        } catch (SQLException e) {
            closeAfter(e, prepared);
            throw fail(e, statement.sql(), start);
        }
        return new RowStream<>(rows, reader, new RowStream.Ending() {
                    @Override
                    public void done(long count) {
                        try (prepared) {
                            end(statement.sql(), start, OptionalLong.of(count), null);
                        } catch (SQLException e) {
                            owner.ended(false);
                            throw errors.of(e, statement.sql());
                        }
                        owner.ended(true);
                    }

                    @Override
                    public RuntimeException failed(SQLException e) {
                        closeAfter(e, prepared);
                        owner.ended(false);
                        return fail(e, statement.sql(), start);
                    }
                })
                .stream();
    }

    /** The exception for an error outside of a statement, such as a commit. */
    DataAccessException error(SQLException e) {
        return errors.of(e, "");
    }

    private PreparedStatement prepare(Connection connection, Rendered statement) throws SQLException {
        return set(connection.prepareStatement(statement.sql()), statement);
    }

    private PreparedStatement set(PreparedStatement prepared, Rendered statement) throws SQLException {
        try {
            if (timeoutSeconds > 0) {
                prepared.setQueryTimeout(timeoutSeconds);
            }
            bind(prepared, statement);
            return prepared;
        } catch (SQLException | RuntimeException | Error e) {
            closeAfter(e, prepared);
            throw e;
        }
    }

    private static void bind(PreparedStatement prepared, Rendered statement) throws SQLException {
        List<Bind<?>> binds = statement.binds();
        for (int i = 0; i < binds.size(); i++) {
            binds.get(i).set(prepared, i + 1);
        }
    }

    private static void closeAfter(Throwable failure, PreparedStatement prepared) {
        try {
            prepared.close();
        } catch (SQLException e) {
            failure.addSuppressed(DriverError.safeCause(e));
        }
    }

    private long begin(String sql) {
        if (listeners.length == 0) {
            return 0;
        }
        for (StatementListener listener : listeners) {
            listener.beforeStatement(sql);
        }
        return System.nanoTime();
    }

    private DataAccessException fail(SQLException e, String sql, long start) {
        DataAccessException failure = errors.of(e, sql);
        end(sql, start, OptionalLong.empty(), failure);
        return failure;
    }

    private void end(String sql, long start, OptionalLong rows, @Nullable DataAccessException failure) {
        if (listeners.length == 0) {
            return;
        }
        var event = new StatementEvent(
                sql, Duration.ofNanos(System.nanoTime() - start), rows, Optional.ofNullable(failure));
        for (StatementListener listener : listeners) {
            listener.afterStatement(event);
        }
    }
}
