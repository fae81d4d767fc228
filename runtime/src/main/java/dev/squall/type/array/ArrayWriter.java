package dev.squall.type.array;

import dev.squall.type.internal.Quoting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the text form of one array and holds it to a rectangle. */
final class ArrayWriter {

    private final String type;
    private final char delimiter;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> sizes = new ArrayList<>();

    ArrayWriter(String type, char delimiter) {
        this.type = type;
        this.delimiter = delimiter;
    }

    void begin(int size, int depth) {
        if (depth == sizes.size()) {
            sizes.add(size);
        }
        if (sizes.get(depth) != size) {
            throw error("a list has " + size + " elements where the first one of its dimension has " + sizes.get(depth)
                    + ", but arrays are rectangular");
        }
        if (size == 0 && depth > 0) {
            throw error("a list inside is empty, but PostgreSQL would read that as an empty array. Make the outer list"
                    + " empty");
        }
        separate();
        out.append('{');
    }

    void element(@Nullable String text) {
        separate();
        if (text == null) {
            out.append("NULL");
        } else {
            Quoting.appendEscaped(out, text);
        }
    }

    void end() {
        out.append('}');
    }

    String text() {
        return out.toString();
    }

    IllegalArgumentException error(String problem) {
        return new IllegalArgumentException("Not a value for " + type + ": " + problem + ".");
    }

    private void separate() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '{') {
            out.append(delimiter);
        }
    }
}
