package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * {@code @Dropped}: a loss that is meant.
 *
 * @param column the column that goes
 * @param table the table that goes
 * @param type the enum type that goes
 * @param object kind and name of another object that goes
 * @param lossy whether it may hold values
 * @param origin the annotation
 */
public record DroppedDeclaration(
        Optional<Located<String>> column,
        Optional<Located<String>> table,
        Optional<Located<String>> type,
        Optional<Located<String>> object,
        boolean lossy,
        Origin origin) {

    private static final List<String> KINDS =
            List.of("view", "materialized view", "domain", "composite type", "extension", "sequence");

    /** A kind and what follows it; a kind of the user is one word. */
    public static List<String> kindAndName(String object) {
        String text = object.strip();
        for (String kind : KINDS) {
            if (text.startsWith(kind + " ")) {
                return List.of(kind, text.substring(kind.length()).strip());
            }
        }
        int space = text.indexOf(' ');
        return space < 0
                ? List.of(text, "")
                : List.of(text.substring(0, space), text.substring(space).strip());
    }
}
