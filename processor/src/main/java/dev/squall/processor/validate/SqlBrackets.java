package dev.squall.processor.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over an SQL expression and finds what would let it run on into the statement around it: an open quote or
 * bracket, a comment, a semicolon. Whether the expression is right is for the server to say.
 */
final class SqlBrackets {

    private static final Pattern DOLLAR_TAG = Pattern.compile("\\$([A-Za-z_][A-Za-z_0-9]*)?\\$");

    private final String sql;
    private int at;
    private int depth;

    SqlBrackets(String sql) {
        this.sql = sql;
    }

    /** What is wrong, if something is. */
    Optional<String> flaw() {
        while (at < sql.length()) {
            Optional<String> flaw = step();
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return depth > 0 ? Optional.of("has an open bracket") : Optional.empty();
    }

    private Optional<String> step() {
        char c = sql.charAt(at);
        return switch (c) {
            case '\'' -> skipQuoted('\'', isEscapeString());
            case '"' -> skipQuoted('"', false);
            case '$' -> skipDollarQuoted();
            case '(', '[' -> nest(1);
            case ')', ']' -> nest(-1);
            case ';' -> Optional.of("has a semicolon");
            case '\0' -> Optional.of("has a NUL character");
            default -> skipPlain();
        };
    }

    private Optional<String> nest(int change) {
        at++;
        depth += change;
        return depth < 0 ? Optional.of("closes a bracket that it did not open") : Optional.empty();
    }

    private Optional<String> skipPlain() {
        boolean comment = sql.startsWith("--", at) || sql.startsWith("/*", at);
        at++;
        return comment ? Optional.of("has a comment") : Optional.empty();
    }

    private boolean isEscapeString() {
        return at > 0 && "eE".indexOf(sql.charAt(at - 1)) >= 0;
    }

    private Optional<String> skipQuoted(char quote, boolean backslashes) {
        at++;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            boolean doubled = c == quote && at + 1 < sql.length() && sql.charAt(at + 1) == quote;
            if (doubled || (backslashes && c == '\\')) {
                at += 2;
            } else {
                at++;
                if (c == quote) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of("has an open quote");
    }

    private Optional<String> skipDollarQuoted() {
        Matcher tag = DOLLAR_TAG.matcher(sql).region(at, sql.length());
        if (!tag.lookingAt()) {
            at++;
            return Optional.empty();
        }
        int end = sql.indexOf(tag.group(), tag.end());
        if (end < 0) {
            return Optional.of("has an open dollar quote");
        }
        at = end + tag.group().length();
        return Optional.empty();
    }
}
