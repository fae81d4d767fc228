package dev.squall.studio.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postgresql.core.Parser;

/**
 * Finds the parameters of a statement: {@code :name} outside of strings, quoted names and comments, whose ends the
 * driver's parser tells.
 *
 * <p>Not a parameter is a colon behind another colon (a cast), or behind a name, a number or a bracket (a slice of an
 * array). A question mark is an operator here, and is doubled for JDBC.
 */
final class StatementScanner {
    private final char[] chars;
    private final String text;
    private final StringBuilder jdbc = new StringBuilder();
    private final List<String> occurrences = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    StatementScanner(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    TypedStatement statement() {
        int i = 0;
        while (i < chars.length) {
            int end = endOfOpaque(chars, i);
            if (end > i) {
                copy(i, end);
                i = end;
            } else if (startsParameter(i)) {
                i = parameter(i);
            } else {
                if (chars[i] == '?') {
                    jdbc.append('?');
                }
                copy(i, i + 1);
                i++;
            }
        }
        return new TypedStatement(text, jdbc.toString(), occurrences, places);
    }

    /** Behind the string, quoted name or comment that starts here; the same position if none does. */
    private static int endOfOpaque(char[] chars, int i) {
        int last = switch (chars[i]) {
            case '\'' -> Parser.parseSingleQuotes(chars, i, !isEscapeString(chars, i));
            case '"' -> Parser.parseDoubleQuotes(chars, i);
            case '$' -> Parser.parseDollarQuotes(chars, i);
            case '-' -> Parser.parseLineComment(chars, i);
            case '/' -> Parser.parseBlockComment(chars, i);
            default -> i;
        };
        return last > i ? Math.min(last + 1, chars.length) : i;
    }

    private static boolean isEscapeString(char[] chars, int quote) {
        boolean e = quote > 0 && (chars[quote - 1] == 'e' || chars[quote - 1] == 'E');
        return e && (quote == 1 || !Parser.isIdentifierContChar(chars[quote - 2]));
    }

    private boolean startsParameter(int i) {
        if (chars[i] != ':' || i + 1 == chars.length || !Parser.isIdentifierStartChar(chars[i + 1])) {
            return false;
        }
        char before = i == 0 ? ' ' : chars[i - 1];
        return before != ':' && before != ']' && before != ')' && !Parser.isIdentifierContChar(before);
    }

    private int parameter(int colon) {
        int end = colon + 1;
        while (end < chars.length && Parser.isIdentifierContChar(chars[end]) && chars[end] != '$') {
            end++;
        }
        occurrences.add(text.substring(colon + 1, end));
        jdbc.append('?');
        // the server sees $1, $2 and so on
        int length = 1 + Integer.toString(occurrences.size()).length();
        for (int i = 0; i < length; i++) {
            places.add(colon);
        }
        return end;
    }

    /** The server counts characters where Java may have two halves of one. */
    private void copy(int from, int to) {
        jdbc.append(chars, from, to - from);
        for (int i = from; i < to; i++) {
            if (!Character.isLowSurrogate(chars[i])) {
                places.add(i);
            }
        }
    }

    static String verb(String sql) {
        char[] chars = sql.toCharArray();
        int i = 0;
        while (i < chars.length) {
            boolean comment = chars[i] == '-' || chars[i] == '/';
            int end = comment ? endOfOpaque(chars, i) : i;
            if (end > i) {
                i = end;
            } else if (Character.isWhitespace(chars[i]) || chars[i] == '(' || chars[i] == ';') {
                i++;
            } else {
                break;
            }
        }
        int start = i;
        while (i < chars.length && Parser.isIdentifierContChar(chars[i])) {
            i++;
        }
        return sql.substring(start, i).toUpperCase(Locale.ROOT);
    }
}
