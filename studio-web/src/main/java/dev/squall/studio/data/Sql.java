package dev.squall.studio.data;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A piece of SQL with the values that are bound to its question marks, all as PostgreSQL text.
 *
 * <p>Names get into it only through {@link #name}, which quotes them, and values only through {@link #value}, which
 * binds them. Immutable.
 *
 * @param text the text, with a question mark for each value
 * @param values the values, in the order of the question marks
 */
public record Sql(String text, List<String> values) {
    /** No SQL at all. */
    public static final Sql EMPTY = new Sql("", List.of());

    /** Copies the values. */
    public Sql {
        values = List.copyOf(values);
    }

    /** Text that was written by the studio's author; never anything from a request or a catalog. */
    public static Sql of(String text) {
        return new Sql(text, List.of());
    }

    /** Text that was written by the studio's author with bound values. */
    public static Sql of(String text, String... values) {
        return new Sql(text, List.of(values));
    }

    /** A quoted name. */
    public static Sql name(String name) {
        // the driver reads ? as a bind even inside nothing else than quotes; inside quotes it leaves it alone
        return of('"' + name.replace("\"", "\"\"") + '"');
    }

    /** A bound value, read by the server as a value of the given type. */
    public static Sql value(String text, Sql type) {
        return new Sql("?::", List.of(text)).then(type);
    }

    /** A number that the studio made. */
    public static Sql number(long number) {
        return of(Long.toString(number));
    }

    /** The pieces one after the other, with a separator between them. */
    public static Sql join(String separator, List<Sql> pieces) {
        var text = new StringJoiner(separator);
        List<String> values = new ArrayList<>();
        for (Sql piece : pieces) {
            text.add(piece.text);
            values.addAll(piece.values);
        }
        return new Sql(text.toString(), values);
    }

    /** This and then another piece. */
    public Sql then(Sql next) {
        return join("", List.of(this, next));
    }

    /** This and then text that was written by the studio's author. */
    public Sql then(String next) {
        return new Sql(text + next, values);
    }

    /** The text with the values in it as literals, for people to read and copy; the studio itself always binds. */
    public String withLiterals() {
        var whole = new StringBuilder();
        int next = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            boolean escaped = c == '?' && i + 1 < text.length() && text.charAt(i + 1) == '?';
            if (c != '?' || quoted) {
                whole.append(c);
            } else if (escaped) {
                whole.append(c);
                i++;
            } else {
                whole.append('\'').append(values.get(next++).replace("'", "''")).append('\'');
            }
        }
        return whole.toString();
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text only: values are data of the user and belong in no log. */
    @Override
    public String toString() {
        return text;
    }
}
