package dev.squall.introspect;

import dev.squall.schema.SqlExpressions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Evens out how PostgreSQL prints expressions: what it prints, read again, is sometimes printed otherwise. Without this, a
 * table that was made from printed text would differ from its model.
 */
final class CatalogText {
    private static final String LITERAL = "E?'(?:[^']|'')*'::[a-z ]+(?:\\([0-9,]+\\))?";
    /** {@code col IN ('a', 'b')} over a varchar column: the cast of the array becomes one of each element. */
    private static final Pattern CAST_ARRAY =
            Pattern.compile("\\(ARRAY\\[(" + LITERAL + "(?:, " + LITERAL + ")*)\\]\\)::([a-z ]+)\\[\\]");

    private static final Pattern ELEMENT = Pattern.compile(LITERAL);

    private CatalogText() {}

    static String expression(String sql) {
        return CAST_ARRAY.matcher(sql).replaceAll(found -> {
            String elements = ELEMENT.matcher(found.group(1))
                    .results()
                    .map(element -> "(" + element.group() + ")::" + found.group(2))
                    .collect(Collectors.joining(", "));
            return Matcher.quoteReplacement("ARRAY[" + elements + "]");
        });
    }

    /** An expression without the parentheses around it. */
    static String condition(String sql) {
        return SqlExpressions.unwrap(expression(sql));
    }
}
