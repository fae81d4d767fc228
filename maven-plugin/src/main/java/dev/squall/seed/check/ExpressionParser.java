package dev.squall.seed.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads conditions as PostgreSQL prints them, with parentheses around everything. */
final class ExpressionParser {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(E?'(?:[^']|'')*')" // literal
                    + "|(\"(?:[^\"]|\"\")*\")" // quoted name
                    + "|([A-Za-z_][A-Za-z0-9_$]*)" // word
                    + "|(\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)" // number
                    + "|(::|<=|>=|<>|!~~|~~|!~|[-+*/%<>=~|&#@^!]+|[()\\[\\],.]))");
    private static final Set<String> COMPARISONS =
            Set.of("=", "<>", "<", "<=", ">", ">=", "~", "!~", "~~", "!~~", "~*");

    private final List<String> tokens;
    private int at;

    private ExpressionParser(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The expression; empty if there is anything in it that this does not know. */
    static Optional<Expression> parse(String sql) {
        var tokens = new ArrayList<String>();
        Matcher matcher = TOKEN.matcher(sql);
        int end = 0;
        while (end < sql.length() && matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (!sql.substring(end).isBlank()) {
            return Optional.empty();
        }
        try {
            var parser = new ExpressionParser(tokens);
            Expression expression = parser.or();
            return parser.at == tokens.size() ? Optional.of(expression) : Optional.empty();
        } catch (UnknownSyntax e) {
            return Optional.empty();
        }
    }

    private static final class UnknownSyntax extends RuntimeException {
        UnknownSyntax() {
            super("not read", null, false, false);
        }
    }

    private Expression or() {
        Expression left = and();
        while (word("OR")) {
            left = new Expression.Binary("OR", left, and());
        }
        return left;
    }

    private Expression and() {
        Expression left = comparison();
        while (word("AND")) {
            left = new Expression.Binary("AND", left, comparison());
        }
        return left;
    }

    private Expression comparison() {
        if (word("NOT")) {
            return new Expression.Call("not", List.of(comparison()));
        }
        Expression left = operand();
        if (word("IS")) {
            boolean not = word("NOT");
            require("NULL");
            return new Expression.NullTest(left, !not);
        }
        String operator = peek();
        if (!COMPARISONS.contains(operator)) {
            return left;
        }
        at++;
        if (operator.equals("=") && word("ANY")) {
            return new Expression.Any(left, array());
        }
        return new Expression.Binary(operator, left, operand());
    }

    private List<Expression> array() {
        int parentheses = 0;
        while (take("(")) {
            parentheses++;
        }
        require("ARRAY");
        require("[");
        List<Expression> elements = list("]");
        casts();
        for (int i = 0; i < parentheses; i++) {
            require(")");
            casts();
        }
        return elements;
    }

    private List<Expression> list(String end) {
        var elements = new ArrayList<Expression>();
        if (take(end)) {
            return elements;
        }
        do {
            elements.add(or());
        } while (take(","));
        require(end);
        return elements;
    }

    private Expression operand() {
        Expression operand = primary();
        casts();
        return operand;
    }

    private Expression primary() {
        String token = next();
        if (token.equals("(")) {
            Expression inner = or();
            require(")");
            return inner;
        }
        if (token.equals("-")) {
            return new Expression.Literal("-" + next());
        }
        if (token.startsWith("'")) {
            return new Expression.Literal(token.substring(1, token.length() - 1).replace("''", "'"));
        }
        if (Character.isDigit(token.charAt(0))) {
            return new Expression.Literal(token);
        }
        if (token.startsWith("\"")) {
            return new Expression.Name(token.substring(1, token.length() - 1).replace("\"\"", "\""));
        }
        if ((!Character.isLetter(token.charAt(0)) && token.charAt(0) != '_') || token.startsWith("E'")) {
            throw new UnknownSyntax();
        }
        if (take("(")) {
            return new Expression.Call(token.toLowerCase(Locale.ROOT), list(")"));
        }
        return switch (token) {
            case "CURRENT_DATE", "CURRENT_TIMESTAMP", "LOCALTIMESTAMP" -> new Expression.Call("now", List.of());
            case "true", "false" -> new Expression.Literal(token);
            case "NULL", "CASE", "ARRAY", "ROW", "EXISTS", "SELECT" -> throw new UnknownSyntax();
            default -> new Expression.Name(token);
        };
    }

    /** {@code ::character varying(10)[]}: what it is read as does not matter here. */
    private void casts() {
        while (take("::")) {
            next();
            while (List.of("varying", "precision", "with", "without", "time", "zone")
                    .contains(peek())) {
                at++;
            }
            if (take(".")) {
                next();
            }
            if (take("(")) {
                while (!take(")")) {
                    at++;
                }
            }
            while (take("[")) {
                require("]");
            }
        }
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        if (at >= tokens.size()) {
            throw new UnknownSyntax();
        }
        return tokens.get(at++);
    }

    private boolean take(String token) {
        if (peek().equals(token)) {
            at++;
            return true;
        }
        return false;
    }

    private boolean word(String word) {
        return take(word);
    }

    private void require(String token) {
        if (!take(token)) {
            throw new UnknownSyntax();
        }
    }
}
