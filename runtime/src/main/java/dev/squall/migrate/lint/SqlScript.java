package dev.squall.migrate.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.core.Parser;

/**
 * Splits a script into statements with the lexer of the PostgreSQL driver, which knows dollar quotes, nested comments
 * and escape strings. One instance reads one script.
 */
public final class SqlScript {
    private static final Pattern ALLOW = Pattern.compile("squall:allow ([a-z0-9-]+(?:,? [a-z0-9-]+)*)");
    private static final Pattern ATOMIC = Pattern.compile("\\bBEGIN\\s+ATOMIC\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("\\bEND\\s*$", Pattern.CASE_INSENSITIVE);

    private final String script;
    private final char[] chars;
    private final List<SqlStatement> statements = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private final Set<String> allowed = new HashSet<>();
    private int start = -1;

    private SqlScript(String script) {
        this.script = script;
        this.chars = script.toCharArray();
    }

    /** The statements of a script, without their semicolons. */
    public static List<SqlStatement> split(String script) {
        return new SqlScript(script).split();
    }

    private List<SqlStatement> split() {
        for (int i = 0; i < chars.length; i++) {
            i = token(i);
        }
        end(chars.length);
        return List.copyOf(statements);
    }

    /** Reads one token and returns the index of its last character. */
    private int token(int i) {
        switch (chars[i]) {
            case '-' -> {
                return comment(i, Parser.parseLineComment(chars, i));
            }
            case '/' -> {
                return comment(i, Parser.parseBlockComment(chars, i));
            }
            case '\'' -> {
                return quoted(i, Parser.parseSingleQuotes(chars, i, true), "''");
            }
            case '"' -> {
                int end = Parser.parseDoubleQuotes(chars, i);
                return quoted(i, end, script.substring(i, Math.min(end + 1, chars.length)));
            }
            case '$' -> {
                int end = Parser.parseDollarQuotes(chars, i);
                return end == i ? plain(i) : quoted(i, end, "''");
            }
            case ';' -> {
                if (isInsideAtomicBody()) {
                    return plain(i);
                }
                end(i);
                return i;
            }
            default -> {
                return plain(i);
            }
        }
    }

    private int plain(int i) {
        if (start < 0 && !Character.isWhitespace(chars[i])) {
            start = i;
        }
        code.append(chars[i]);
        return i;
    }

    private int comment(int i, int end) {
        if (end == i) {
            return plain(i);
        }
        Matcher matcher = ALLOW.matcher(script.substring(i, Math.min(end + 1, chars.length)));
        while (matcher.find()) {
            allowed.addAll(List.of(matcher.group(1).split(",? ")));
        }
        code.append(' ');
        return end;
    }

    private int quoted(int i, int end, String instead) {
        if (start < 0) {
            start = i;
        }
        code.append(instead);
        return end;
    }

    private boolean isInsideAtomicBody() {
        return ATOMIC.matcher(code).find() && !END.matcher(code).find();
    }

    private void end(int end) {
        if (start >= 0) {
            String normal = code.toString().strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
            int line = 1
                    + (int) script.substring(0, start)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            statements.add(new SqlStatement(script.substring(start, end).strip(), normal, line, allowed));
        }
        start = -1;
        code.setLength(0);
        allowed.clear();
    }
}
