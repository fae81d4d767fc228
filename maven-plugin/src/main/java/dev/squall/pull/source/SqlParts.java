package dev.squall.pull.source;

import dev.squall.schema.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes lists in the server's SQL apart: keys of partitions and of exclusion constraints. */
final class SqlParts {

    private SqlParts() {}

    /** The parts between the commas that are in no parentheses and quotes. */
    static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < list.length()) {
            char c = list.charAt(i);
            if (c == ',') {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
            i = c == '(' ? closing(list, i) + 1 : c == '\'' || c == '"' ? quoted(list, i) : i + 1;
        }
        parts.add(list.substring(start).strip());
        return parts;
    }

    /** Where the parenthesis that is opened there is closed. */
    static int closing(String text, int open) {
        int depth = 0;
        int i = open;
        while (i < text.length()) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            i = c == '\'' || c == '"' ? quoted(text, i) : i + 1;
        }
        return text.length() - 1;
    }

    private static int quoted(String text, int start) {
        int end = text.indexOf(text.charAt(start), start + 1);
        return end < 0 ? text.length() : end + 1;
    }

    /**
     * A column with what follows it, under the name of its component, or an expression in parentheses with what follows
     * it.
     */
    static Optional<String> keyPart(String part, Map<String, String> components) {
        if (part.startsWith("(")) {
            return Optional.of(part);
        }
        for (Map.Entry<String, String> column : components.entrySet()) {
            String name = Identifiers.quote(column.getKey());
            boolean whole = part.equals(name);
            if (whole || part.startsWith(name + " ")) {
                return Optional.of(column.getValue() + part.substring(name.length()));
            }
        }
        boolean call =
                part.endsWith(")") && part.indexOf('(') > 0 && closing(part, part.indexOf('(')) == part.length() - 1;
        return call ? Optional.of("(" + part + ")") : Optional.empty();
    }
}
