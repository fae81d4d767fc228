package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one Java type as one PostgreSQL type. What is written must equal what is read back.
 *
 * <p>Implementations are immutable and safe for use by several threads.
 *
 * @param <T> the Java type
 */
public interface Codec<T> {

    /** The PostgreSQL type as it is written in a cast, for example {@code bigint} or {@code "app"."role"}. */
    String sqlType();

    /**
     * Reads a value that may be NULL.
     *
     * @param row the result set, on a row
     * @param index the column's position, from 1
     * @return the value, or null for SQL NULL
     * @throws SQLException if the driver cannot give the column as this type
     */
    @Nullable
    T readNullable(ResultSet row, int index) throws SQLException;

    /**
     * Reads a value that is never NULL.
     *
     * @param row the result set, on a row
     * @param index the column's position, from 1
     * @throws SQLException if the driver cannot give the column as this type, or if it is NULL
     */
    default T read(ResultSet row, int index) throws SQLException {
        T value = readNullable(row, index);
        if (value == null) {
            throw UnexpectedNull.in(row, index);
        }
        return value;
    }

    /**
     * Sets a parameter.
     *
     * @param statement the statement
     * @param index the parameter's position, from 1
     * @param value the value, or null for SQL NULL
     * @throws SQLException if the driver refuses the value
     */
    void bind(PreparedStatement statement, int index, @Nullable T value) throws SQLException;
}
