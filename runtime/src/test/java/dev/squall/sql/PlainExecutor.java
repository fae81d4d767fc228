package dev.squall.sql;

import dev.squall.sql.render.Rendered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs statements over one plain JDBC connection, for tests of this package. */
final class PlainExecutor implements Executor, AutoCloseable {

    private final Connection connection;

    PlainExecutor(DataSource source) throws SQLException {
        connection = source.getConnection();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    void script(String sql) {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <R extends @Nullable Object> R query(Rendered statement, ResultHandler<R> handler) {
        try (PreparedStatement prepared = prepare(statement);
                ResultSet rows = prepared.executeQuery()) {
            return handler.handle(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + statement, e);
        }
    }

    @Override
    public long update(Rendered statement) {
        try (PreparedStatement prepared = prepare(statement)) {
            return prepared.executeLargeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + statement, e);
        }
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(Rendered statement, RowReader<R> reader) {
        List<R> all = query(statement, rows -> {
            List<R> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows, 1));
            }
            return list;
        });
        return all.stream();
    }

    private PreparedStatement prepare(Rendered statement) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement.sql());
        for (int i = 0; i < statement.binds().size(); i++) {
            statement.binds().get(i).set(prepared, i + 1);
        }
        return prepared;
    }
}
