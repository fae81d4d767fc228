package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.render.Rendered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement that gives rows: a query, or a change with {@code returning}.
 *
 * @param <R> what one row is read as
 */
public abstract sealed class RowStatement<R extends @Nullable Object> extends Statement implements RowSource<R>
        permits Query, Returning, WithRows {

    RowStatement() {}

    /** What each row consists of. */
    abstract List<Node> items();

    /** Reads a row. */
    abstract RowReader<R> reader();

    /** Runs the statement and returns all rows. */
    @Override
    public final List<R> list(Executor executor) {
        RowReader<R> reader = reader();
        return executor.query(sql(), rows -> {
            List<R> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows, 1));
            }
            StaleRow.check(atLeast(), list.size(), sql());
            return list;
        });
    }

    /**
     * Runs the statement and returns its only row.
     *
     * @throws UnexpectedRowCount if there is none, or more than one
     */
    @Override
    public final R one(Executor executor) {
        return executor.query(sql(), this::readOne);
    }

    /**
     * Runs the statement and returns its only row, if there is one.
     *
     * @throws UnexpectedRowCount if there is more than one
     */
    @Override
    public final Optional<R> optional(Executor executor) {
        return executor.query(sql(), rows -> {
            if (rows.next()) {
                return Optional.ofNullable(onlyRow(rows));
            }
            StaleRow.check(atLeast(), 0, sql());
            return Optional.empty();
        });
    }

    /** Runs the statement and returns the first of its rows, if there is one. A query asks the server for one only. */
    @Override
    public Optional<R> first(Executor executor) {
        return executor.query(
                sql(), rows -> rows.next() ? Optional.ofNullable(reader().read(rows, 1)) : Optional.empty());
    }

    /** Runs the statement and reads its rows one by one with constant memory. The stream must be closed. */
    @Override
    public final Stream<R> stream(Executor executor) {
        return atLeast() > 0 ? list(executor).stream() : executor.stream(sql(), reader());
    }

    /** This statement alone. */
    @Override
    public final List<Rendered> statements() {
        return List.of(sql());
    }

    /**
     * {@code with a as (insert ...) ...}: runs statements with this one that it does not refer to, such as further
     * changes. What it does refer to comes by itself.
     */
    public final WithRows<R> with(Cte<?>... others) {
        return new WithRows<>(this, others);
    }

    private R readOne(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            StaleRow.check(atLeast(), 0, sql());
            throw UnexpectedRowCount.none(sql());
        }
        return onlyRow(rows);
    }

    private R onlyRow(ResultSet rows) throws SQLException {
        R row = reader().read(rows, 1);
        if (rows.next()) {
            throw UnexpectedRowCount.several(sql());
        }
        return row;
    }
}
