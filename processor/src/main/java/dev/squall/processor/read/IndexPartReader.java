package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.IndexPart;
import dev.squall.processor.model.Located;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one part of an index's key: {@code createdAt desc nulls last}, {@code (lower(name)) collate "C"}. */
final class IndexPartReader {

    private static final Pattern ORDER =
            Pattern.compile("(?is)\\s*(?:collate\\s+(?<collation>(?:\\w+\\.)?(?:\"[^\"]+\"|\\w+)))?"
                    + "\\s*(?<operators>[a-z_][\\w.]*_ops(?:\\s*\\([^()]*\\))?)?"
                    + "\\s*(?:\\b(?<direction>asc|desc))?"
                    + "\\s*(?:\\bnulls\\s+(?<nulls>first|last))?\\s*");

    private static final Pattern EXCLUDED = Pattern.compile(
            "(?is)(?<part>.+)\\s+with\\s+(?<operator>[-+*/<>=~!@#%^&|`?]+|operator\\s*\\([^()]*\\))\\s*");

    private final Consumer<Problem> problems;

    IndexPartReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** A component's name or an expression in parentheses, and what follows it. */
    IndexPart part(Located<String> written) {
        String text = written.value().strip();
        boolean expression = text.startsWith("(");
        int end = expression ? closing(text) : word(text);
        if (end == 0) {
            problems.accept(Problem.of(Code.INDEX_PART, written.origin(), written.value(), text));
            return expression(written);
        }
        String key = expression ? text.substring(1, end - 1) : text.substring(0, end);
        return ordered(new Located<>(key, written.origin()), expression, text.substring(end), written);
    }

    /** A component with what follows it. */
    IndexPart component(Located<String> name, Located<String> order) {
        return ordered(name, false, " " + order.value(), order);
    }

    /** An expression that is nothing but an expression. */
    static IndexPart expression(Located<String> sql) {
        return new IndexPart(sql, true, Optional.empty(), Optional.empty(), false, false);
    }

    /** A part, the word {@code with} and an operator. */
    ConstraintDeclaration.Exclusion.Element excluded(Located<String> written) {
        Matcher matcher = EXCLUDED.matcher(written.value());
        if (!matcher.matches()) {
            problems.accept(Problem.of(Code.EXCLUSION_ELEMENT, written.origin(), written.value()));
            return new ConstraintDeclaration.Exclusion.Element(part(written), "");
        }
        return new ConstraintDeclaration.Exclusion.Element(
                part(new Located<>(matcher.group("part"), written.origin())), matcher.group("operator"));
    }

    private IndexPart ordered(Located<String> key, boolean expression, String order, Located<String> written) {
        Matcher matcher = ORDER.matcher(order);
        boolean apart = order.isEmpty() || Character.isWhitespace(order.charAt(0)) || expression;
        if (!matcher.matches() || !apart) {
            problems.accept(Problem.of(Code.INDEX_PART, written.origin(), written.value(), order.strip()));
            return new IndexPart(key, expression, Optional.empty(), Optional.empty(), false, false);
        }
        boolean descending = "desc".equalsIgnoreCase(matcher.group("direction"));
        String nulls = matcher.group("nulls");
        return new IndexPart(
                key,
                expression,
                Optional.ofNullable(matcher.group("collation")),
                Optional.ofNullable(matcher.group("operators")),
                descending,
                nulls == null ? descending : nulls.toLowerCase(Locale.ROOT).equals("first"));
    }

    private static int word(String text) {
        int end = 0;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Behind the parenthesis that closes the first one; 0 if there is none. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                i = Math.max(i, text.indexOf('\'', i + 1));
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
