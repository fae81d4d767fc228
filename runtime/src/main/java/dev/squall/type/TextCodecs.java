package dev.squall.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codecs of text, {@code uuid}, {@code bytea} and JSON. */
final class TextCodecs {

    private TextCodecs() {}

    /**
     * Returns the text if PostgreSQL can store it.
     *
     * @throws IllegalArgumentException if it holds U+0000, or half a surrogate pair, which would silently become '?'
     */
    static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException("The text has the character U+0000 at index " + i
                        + ", which PostgreSQL cannot store. Remove it, or use a bytea column.");
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException("The text has half a surrogate pair at index " + i
                            + ", which is no character. It was probably cut in the middle of one.");
                }
                i++;
            }
        }
        return text;
    }

    static final class Text implements Codec<String> {

        @Override
        public String sqlType() {
            return "text";
        }

        @Override
        public String toText(String value) {
            return storable(value);
        }

        @Override
        public String fromText(String text) {
            return text;
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable String value) throws SQLException {
            statement.setString(index, value == null ? null : storable(value));
        }
    }

    static final class Uuid implements Codec<UUID> {

        @Override
        public String sqlType() {
            return "uuid";
        }

        @Override
        public String toText(UUID value) {
            return value.toString();
        }

        @Override
        public UUID fromText(String text) {
            return UUID.fromString(text);
        }

        @Override
        public @Nullable UUID readNullable(ResultSet row, int index) throws SQLException {
            return (UUID) row.getObject(index);
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable UUID value) throws SQLException {
            if (value == null) {
                statement.setNull(index, Types.NULL);
            } else {
                statement.setObject(index, value);
            }
        }
    }

    static final class Bytea implements Codec<byte[]> {

        @Override
        public String sqlType() {
            return "bytea";
        }

        @Override
        public String toText(byte[] value) {
            return "\\x" + HexFormat.of().formatHex(value);
        }

        @Override
        public byte[] fromText(String text) {
            return HexFormat.of().parseHex(text, 2, text.length());
        }

        @Override
        public byte @Nullable [] readNullable(ResultSet row, int index) throws SQLException {
            return row.getBytes(index);
        }

        @Override
        public void bind(PreparedStatement statement, int index, byte @Nullable [] value) throws SQLException {
            statement.setBytes(index, value);
        }
    }

    /** Any Java type as {@code jsonb}. */
    record Jsonb<T>(JsonCodec<T> json) implements Codec<T> {

        @Override
        public String sqlType() {
            return "jsonb";
        }

        @Override
        public String toText(T value) {
            return storable(json.toJson(value));
        }

        @Override
        public T fromText(String text) {
            return json.fromJson(text);
        }
    }

    /** JSON that stays text. */
    static final class SameText implements JsonCodec<String> {

        @Override
        public String toJson(String value) {
            return value;
        }

        @Override
        public String fromJson(String json) {
            return json;
        }
    }
}
