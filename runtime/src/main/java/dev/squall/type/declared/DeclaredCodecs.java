package dev.squall.type.declared;

import dev.squall.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs of domains and composite types. */
public final class DeclaredCodecs {

    private DeclaredCodecs() {}

    /**
     * A domain: the base type under another name. Its checks are the server's.
     *
     * @param sqlType the domain's name as it is written in a cast, for example {@code app.email}
     * @param base the codec of the base type
     */
    public static <T> Codec<T> domain(String sqlType, Codec<T> base) {
        return new Domain<>(sqlType, base);
    }

    /**
     * A composite type, field by field, in the order of the type's attributes. No reflection:
     *
     * <pre>{@code
     * composite("app.address",
     *     in -> new Address(in.next(TEXT), in.nextNullable(INTEGER)),
     *     (address, out) -> out.add(TEXT, address.street()).add(INTEGER, address.number()));
     * }</pre>
     *
     * @param sqlType the type's name as it is written in a cast
     * @param read makes the value of its fields; it must read all of them
     * @param write writes all fields of the value
     */
    public static <T> Codec<T> composite(
            String sqlType, Function<CompositeReader, T> read, BiConsumer<T, CompositeWriter> write) {
        return new Composite<>(sqlType, read, write);
    }

    private record Domain<T>(String sqlType, Codec<T> base) implements Codec<T> {

        @Override
        public String toText(T value) {
            return base.toText(value);
        }

        @Override
        public T fromText(String text) {
            return base.fromText(text);
        }

        @Override
        public char arrayDelimiter() {
            return base.arrayDelimiter();
        }

        @Override
        public boolean isTakenApart() {
            return base.isTakenApart();
        }

        @Override
        public @Nullable T readNullable(ResultSet row, int index) throws SQLException {
            return base.readNullable(row, index);
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable T value) throws SQLException {
            base.bind(statement, index, value);
        }
    }

    private record Composite<T>(String sqlType, Function<CompositeReader, T> read, BiConsumer<T, CompositeWriter> write)
            implements Codec<T> {

        @Override
        public boolean isTakenApart() {
            return true;
        }

        @Override
        public String toText(T value) {
            CompositeWriter out = new CompositeWriter();
            write.accept(value, out);
            return out.text();
        }

        @Override
        public T fromText(String text) {
            CompositeReader in = new CompositeReader(sqlType, text);
            T value = read.apply(in);
            in.end();
            return value;
        }
    }
}
