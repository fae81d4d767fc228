package dev.squall.type.internal;

import org.jspecify.annotations.Nullable;

/**
 * How PostgreSQL quotes texts inside of other texts. There are two families: arrays and {@code hstore} escape with
 * backslashes; ranges and composite values double both quotes and backslashes.
 */
public final class Quoting {

    private Quoting() {}

    /** Appends an element of an array or a part of an {@code hstore}: always quoted, so that no content is special. */
    public static void appendEscaped(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        out.append('"');
    }

    /** Reads what {@link #appendEscaped} writes; the scanner stands at the opening quote. */
    public static String escaped(TextScanner in) {
        StringBuilder out = new StringBuilder();
        in.expect('"');
        while (!in.accept('"')) {
            in.accept('\\');
            out.append(in.next());
        }
        return out.toString();
    }

    /** Appends a bound of a range or a field of a composite value, in quotes where it needs them. */
    public static void appendDoubled(StringBuilder out, String text) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append(c);
            }
            out.append(c);
        }
        out.append('"');
    }

    /**
     * Reads a bound or a field, up to one of the given characters. Quotes may begin and end anywhere in it.
     *
     * @return the text, or null if there is nothing, not even quotes
     */
    public static @Nullable String doubled(TextScanner in, String ends) {
        StringBuilder out = new StringBuilder();
        boolean something = false;
        boolean quoted = false;
        while (quoted || ends.indexOf(in.peek()) < 0) {
            char c = in.next();
            something = true;
            if (c == '\\') {
                out.append(in.next());
            } else if (c == '"' && quoted && in.accept('"')) {
                out.append('"');
            } else if (c == '"') {
                quoted = !quoted;
            } else {
                out.append(c);
            }
        }
        return something ? out.toString() : null;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || "\"\\()[]{},".indexOf(c) >= 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
