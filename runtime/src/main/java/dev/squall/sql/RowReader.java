package dev.squall.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row, or a part of it, by position.
 *
 * @param <R> what it reads
 */
@FunctionalInterface
public interface RowReader<R extends @Nullable Object> {

    /**
     * Reads from the present row.
     *
     * @param row the result set, on a row
     * @param at the position of the first column that belongs to the reader, from 1
     * @throws SQLException if the driver fails
     */
    R read(ResultSet row, int at) throws SQLException;
}
