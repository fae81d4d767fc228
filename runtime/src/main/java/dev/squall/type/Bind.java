package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way to a parameter. Its text form never shows the value.
 *
 * @param codec writes the value
 * @param value the value, or null for SQL NULL
 * @param <T> the Java type
 */
public record Bind<T>(Codec<T> codec, @Nullable T value) {

    /** Sets the parameter at the given position, from 1. */
    public void set(PreparedStatement statement, int index) throws SQLException {
        codec.bind(statement, index, value);
    }

    /** Returns the type only: values may be secrets. */
    @Override
    public String toString() {
        return codec.sqlType() + (value == null ? " NULL" : " ***");
    }
}
