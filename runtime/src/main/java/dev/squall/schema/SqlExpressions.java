package dev.squall.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What can be said about an SQL expression without a server: its parentheses and the names and literals in it.
 *
 * <p>It knows the lexical rules (quoted names, string literals, dollar quotes, comments), not the grammar.
 * Stateless and safe for use by several threads.
 */
public final class SqlExpressions {

    private static final Pattern STAR = Pattern.compile("(?i)(?:\\bselect|\\bdistinct|,|\\.)\\s*\\*");

    private SqlExpressions() {}

    /** The expression without white space around it and without parentheses that enclose all of it. */
    public static String unwrap(String sql) {
        String text = sql.strip();
        while (text.startsWith("(") && closes(tokens(text))) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /** Whether the expression is one function call and nothing else, so that an index needs no parentheses around it. */
    public static boolean isCall(String sql) {
        List<Token> tokens = tokens(sql.strip());
        int open = 0;
        while (open < tokens.size()
                && (tokens.get(open).isName() || tokens.get(open).text().equals("."))) {
            open++;
        }
        return open > 0 && closes(tokens.subList(open, tokens.size()));
    }

    /** Whether the expression names the given column, table, type or function. */
    public static boolean mentions(String sql, String name) {
        return tokens(sql).stream().anyMatch(t -> t.isName() && t.name().equals(name));
    }

    /** All names in the expression: of columns, tables, types and functions, and the words that cannot be told from them. */
    public static Set<String> names(String sql) {
        return tokens(sql).stream().filter(Token::isName).map(Token::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the query takes over columns that it does not name, as {@code SELECT *} does. */
    public static boolean hasStar(String sql) {
        return STAR.matcher(sql).find();
    }

    /** Whether the expression has the given text as a string literal. */
    public static boolean hasLiteral(String sql, String text) {
        List<String> spellings = List.of(Identifiers.literal(text), "'" + text.replace("'", "''") + "'");
        return tokens(sql).stream().anyMatch(t -> spellings.contains(t.text()));
    }

    /** The expression with columns renamed, for comparing it with one that was written after the renames. */
    public static String rename(String sql, Map<String, String> newNames) {
        if (newNames.isEmpty()) {
            return sql;
        }
        List<Token> tokens = tokens(sql);
        var result = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean call = i + 1 < tokens.size() && tokens.get(i + 1).text().equals("(");
            String newName = token.isName() && !call ? newNames.get(token.name()) : null;
            result.append(newName == null ? token.text() : Identifiers.quote(newName));
        }
        return result.toString();
    }

    /** The expression with string literals replaced, for comparing it with one that was written after the renames. */
    public static String renameLiterals(String sql, Map<String, String> newTexts) {
        if (newTexts.isEmpty()) {
            return sql;
        }
        SortedMap<String, String> literals = new TreeMap<>();
        newTexts.forEach((before, after) -> literals.put(Identifiers.literal(before), Identifiers.literal(after)));
        return tokens(sql).stream()
                .map(token -> literals.getOrDefault(token.text(), token.text()))
                .collect(Collectors.joining());
    }

    private static boolean closes(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (depth == 0) {
                return text.equals(")") && i == tokens.size() - 1;
            }
        }
        return false;
    }

    private static List<Token> tokens(String sql) {
        List<Token> found = new ArrayList<>();
        int i = 0;
        while (i < sql.length()) {
            int end = end(sql, i);
            found.add(new Token(sql.substring(i, end)));
            i = end;
        }
        return found;
    }

    private static int end(String sql, int start) {
        char c = sql.charAt(start);
        if (c == '\'' || c == '"') {
            return closing(sql, start, c, false);
        }
        if ((c == 'e' || c == 'E') && sql.startsWith("'", start + 1)) {
            return closing(sql, start + 1, '\'', true);
        }
        if (c == '$') {
            int tag = sql.indexOf('$', start + 1);
            if (tag > 0 && sql.substring(start + 1, tag).matches("\\w*")) {
                String quote = sql.substring(start, tag + 1);
                int close = sql.indexOf(quote, tag + 1);
                return close < 0 ? sql.length() : close + quote.length();
            }
        }
        if (sql.startsWith("--", start)) {
            int line = sql.indexOf('\n', start);
            return line < 0 ? sql.length() : line;
        }
        if (sql.startsWith("/*", start)) {
            int close = sql.indexOf("*/", start + 2);
            return close < 0 ? sql.length() : close + 2;
        }
        int end = start + 1;
        while (isPart(c) && end < sql.length() && isPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int closing(String sql, int start, char quote, boolean escapes) {
        for (int i = start + 1; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\\' && escapes) {
                i++;
            } else if (c == quote) {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private record Token(String text) {
        boolean isName() {
            char first = text.charAt(0);
            return first == '"' || ((Character.isLetter(first) || first == '_') && !text.endsWith("'"));
        }

        String name() {
            return text.charAt(0) == '"'
                    ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                    : text.toLowerCase(Locale.ROOT);
        }
    }
}
