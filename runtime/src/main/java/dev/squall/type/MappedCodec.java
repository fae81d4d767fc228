package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type that wraps another one's value, such as a typed id. */
record MappedCodec<A, T>(Codec<A> inner, Function<A, T> toJava, Function<T, A> toSql) implements Codec<T> {

    @Override
    public String sqlType() {
        return inner.sqlType();
    }

    @Override
    public String toText(T value) {
        return inner.toText(toSql.apply(value));
    }

    @Override
    public T fromText(String text) {
        return toJava.apply(inner.fromText(text));
    }

    @Override
    public char arrayDelimiter() {
        return inner.arrayDelimiter();
    }

    @Override
    public boolean isTakenApart() {
        return inner.isTakenApart();
    }

    @Override
    public @Nullable T readNullable(ResultSet row, int index) throws SQLException {
        A value = inner.readNullable(row, index);
        return value == null ? null : toJava.apply(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable T value) throws SQLException {
        inner.bind(statement, index, value == null ? null : toSql.apply(value));
    }
}
