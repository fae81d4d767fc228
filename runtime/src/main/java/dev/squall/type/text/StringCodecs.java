package dev.squall.type.text;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.JsonCodec;

/** Codecs that give a PostgreSQL type as a {@code String}. */
public final class StringCodecs {

    /**
     * {@code char(n)} of any length. PostgreSQL fills it up with spaces that mean nothing, so trailing spaces are cut off
     * when read and before they are written. Other white space is kept.
     */
    public static final Codec<String> CHAR = new PaddedText();

    /** {@code citext} of the extension of that name, in the search path; for another place, use {@link #as}. */
    public static final Codec<String> CITEXT = as("citext");

    /** {@code ltree} of the extension of that name: {@code top.science.astronomy}. */
    public static final Codec<String> LTREE = as("ltree");

    /** {@code lquery} of the extension {@code ltree}. */
    public static final Codec<String> LQUERY = as("lquery");

    /** {@code xml}, kept as it is written, but for an encoding declaration. */
    public static final Codec<String> XML = as("xml");

    /** {@code json}, kept as it is written, spaces and order of keys included; {@code Codecs.JSON_TEXT} is jsonb. */
    public static final Codec<String> JSON = as("json");

    private StringCodecs() {}

    /**
     * Any PostgreSQL type by its text form, exactly as the server reads and writes it.
     *
     * @param sqlType the type's name as it is written in a cast
     */
    public static Codec<String> as(String sqlType) {
        return new OfText(sqlType);
    }

    /** {@code json}, which keeps the text as it is, through a codec of the user's; {@code Codecs.jsonb} is jsonb. */
    public static <T> Codec<T> json(JsonCodec<T> json) {
        return Codecs.mapped(JSON, json::fromJson, json::toJson);
    }

    private record OfText(String sqlType) implements Codec<String> {

        @Override
        public String toText(String value) {
            return Codecs.TEXT.toText(value);
        }

        @Override
        public String fromText(String text) {
            return text;
        }
    }

    private static final class PaddedText implements Codec<String> {

        /** Not {@code char}, which would be {@code char(1)} in a cast and cut the value. */
        @Override
        public String sqlType() {
            return "bpchar";
        }

        @Override
        public String toText(String value) {
            return trim(Codecs.TEXT.toText(value));
        }

        @Override
        public String fromText(String text) {
            return trim(text);
        }

        private static String trim(String text) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            return text.substring(0, end);
        }
    }
}
