package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one Java type as one PostgreSQL type. What is written must equal what is read back.
 *
 * <p>A codec needs three methods: the type and its text form both ways. The built-in ones also override the reading and
 * binding, to use the driver's binary forms. Implementations are immutable and safe for use by several threads.
 *
 * @param <T> the Java type
 */
public interface Codec<T> {

    /** The PostgreSQL type as it is written in a cast, for example {@code bigint} or {@code app.role}. */
    String sqlType();

    /**
     * Writes a value in PostgreSQL's text form, as it would stand between the quotes of a literal, unescaped.
     *
     * @throws IllegalArgumentException if PostgreSQL's type cannot hold the value
     */
    String toText(T value);

    /** Reads a value from PostgreSQL's text form. */
    T fromText(String text);

    /** What separates the elements of an array of this type: a comma for every type of PostgreSQL but {@code box}. */
    default char arrayDelimiter() {
        return ',';
    }

    /**
     * Whether {@code unnest} of an array of this type does not give one column of its values: it takes arrays and
     * composite values apart, so that they are sent as texts instead.
     */
    default boolean isTakenApart() {
        return sqlType().endsWith("]");
    }

    /**
     * Reads a value that may be NULL.
     *
     * @param row the result set, on a row
     * @param index the column's position, from 1
     * @return the value, or null for SQL NULL
     * @throws SQLException if the driver cannot give the column as this type
     */
    default @Nullable T readNullable(ResultSet row, int index) throws SQLException {
        String text = row.getString(index);
        return text == null ? null : fromText(text);
    }

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
     * Sets a parameter. The default sends the text form without a type, so that the server takes the type of the place
     * where the parameter stands.
     *
     * @param statement the statement
     * @param index the parameter's position, from 1
     * @param value the value, or null for SQL NULL
     * @throws SQLException if the driver refuses the value
     * @throws IllegalArgumentException if PostgreSQL's type cannot hold the value
     */
    default void bind(PreparedStatement statement, int index, @Nullable T value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else {
            statement.setObject(index, toText(value), Types.OTHER);
        }
    }
}
