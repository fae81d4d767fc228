package dev.squall.pull.source;

import dev.squall.schema.Deferrability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an exclusion constraint's definition.
 *
 * @param method the access method
 * @param elements its elements, as {@code @Exclude} has them
 * @param where its predicate, if it has one
 * @param deferrable when it is checked
 */
record Exclusion(String method, List<String> elements, Optional<String> where, Deferrability deferrable) {

    private static final Pattern HEAD = Pattern.compile("USING (\\w+) \\(");
    private static final Pattern ELEMENT = Pattern.compile("(?s)(.+) WITH ([-+*/<>=~!@#%^&|`?]+|OPERATOR\\([^()]*\\))");

    /** Reads a definition; empty if it has something that the annotation has not. */
    static Optional<Exclusion> parse(String definition, Map<String, String> components) {
        Matcher head = HEAD.matcher(definition);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        int end = SqlParts.closing(definition, head.end() - 1);
        List<String> elements = new ArrayList<>();
        for (String part : SqlParts.split(definition.substring(head.end(), end))) {
            Matcher element = ELEMENT.matcher(part.strip());
            if (!element.matches()) {
                return Optional.empty();
            }
            Optional<String> key = SqlParts.keyPart(element.group(1), components);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            elements.add(key.get() + " with " + element.group(2));
        }
        return tail(definition.substring(end + 1).strip())
                .map(tail -> new Exclusion(head.group(1), elements, tail.where(), tail.deferrable()));
    }

    private static Optional<Exclusion> tail(String rest) {
        Deferrability deferrable = Deferrability.NOT_DEFERRABLE;
        String text = rest;
        if (text.endsWith("DEFERRABLE INITIALLY DEFERRED")) {
            deferrable = Deferrability.INITIALLY_DEFERRED;
            text = text.substring(0, text.length() - "DEFERRABLE INITIALLY DEFERRED".length());
        } else if (text.endsWith("DEFERRABLE")) {
            deferrable = Deferrability.INITIALLY_IMMEDIATE;
            text = text.substring(0, text.length() - "DEFERRABLE".length());
        }
        text = text.strip();
        if (text.isEmpty()) {
            return Optional.of(new Exclusion("", List.of(), Optional.empty(), deferrable));
        }
        boolean predicate = text.startsWith("WHERE (") && SqlParts.closing(text, 6) == text.length() - 1;
        return predicate
                ? Optional.of(
                        new Exclusion("", List.of(), Optional.of(text.substring(7, text.length() - 1)), deferrable))
                : Optional.empty();
    }
}
