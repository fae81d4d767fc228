package dev.squall.sql;

import dev.squall.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that may be NULL, as an {@code Optional}.
 *
 * @param inner the codec of the value
 * @param <T> the value's Java type
 */
record OptionalCodec<T>(Codec<T> inner) implements Codec<Optional<T>> {

    @Override
    public String sqlType() {
        return inner.sqlType();
    }

    @Override
    public String toText(Optional<T> value) {
        return inner.toText(value.orElseThrow());
    }

    @Override
    public Optional<T> fromText(String text) {
        return Optional.of(inner.fromText(text));
    }

    @Override
    public Optional<T> readNullable(ResultSet row, int index) throws SQLException {
        return Optional.ofNullable(inner.readNullable(row, index));
    }

    @Override
    @SuppressWarnings("NullableOptional") // null is SQL NULL in every codec; this one merely has two spellings of it
    public void bind(PreparedStatement statement, int index, @Nullable Optional<T> value) throws SQLException {
        inner.bind(statement, index, value == null ? null : value.orElse(null));
    }
}
