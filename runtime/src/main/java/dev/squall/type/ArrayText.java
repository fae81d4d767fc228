package dev.squall.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's text form of one-dimensional arrays: {@code {a,"b c",NULL}}. */
final class ArrayText {

    private final String text;
    private final char delimiter;
    private int at;

    private ArrayText(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** Appends one element; every text is quoted, so that no content is special. */
    static void append(StringBuilder out, @Nullable String element) {
        if (element == null) {
            out.append("NULL");
            return;
        }
        out.append('"');
        for (int i = 0; i < element.length(); i++) {
            char c = element.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        out.append('"');
    }

    /** Splits the text form into elements, null for NULL. Lower bounds other than 1 are dropped. */
    static List<@Nullable String> parse(String text, char delimiter) {
        ArrayText array = new ArrayText(text, delimiter);
        array.at = text.indexOf('{') + 1;
        return array.elements();
    }

    private List<@Nullable String> elements() {
        List<@Nullable String> elements = new ArrayList<>();
        while (text.charAt(at) != '}') {
            if (text.charAt(at) == '{') {
                throw new IllegalArgumentException(
                        "The array has more than one dimension, but the schema says one. Nested lists are needed.");
            }
            elements.add(text.charAt(at) == '"' ? quoted() : plain());
            if (text.charAt(at) == delimiter) {
                at++;
            }
        }
        return elements;
    }

    private String quoted() {
        StringBuilder element = new StringBuilder();
        at++;
        while (text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                at++;
            }
            element.append(text.charAt(at++));
        }
        at++;
        return element.toString();
    }

    private @Nullable String plain() {
        int start = at;
        while (text.charAt(at) != delimiter && text.charAt(at) != '}') {
            at++;
        }
        String element = text.substring(start, at);
        return element.equalsIgnoreCase("NULL") ? null : element;
    }
}
