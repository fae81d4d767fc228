package dev.squall.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Consumes the whole result of a query; the result set is closed afterwards.
 *
 * @param <R> what it makes of it
 */
@FunctionalInterface
public interface ResultHandler<R extends @Nullable Object> {

    /**
     * Consumes the result.
     *
     * @param rows the result set, before its first row
     * @throws SQLException if the driver fails
     */
    R handle(ResultSet rows) throws SQLException;
}
