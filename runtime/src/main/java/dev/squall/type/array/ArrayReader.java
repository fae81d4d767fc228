package dev.squall.type.array;

import dev.squall.type.internal.Quoting;
import dev.squall.type.internal.TextScanner;
import org.jspecify.annotations.Nullable;

/** Reads the text form of one array. */
final class ArrayReader {

    private final TextScanner in;
    private final char delimiter;

    ArrayReader(TextScanner in, char delimiter) {
        this.in = in;
        this.delimiter = delimiter;
        if (in.peek() == '[') {
            in.until("=");
            in.expect('=');
        }
    }

    void begin() {
        if (!in.accept('{')) {
            throw in.error("'{' is expected: the array has fewer dimensions than the schema says");
        }
    }

    /** Whether an element or list follows; if not, the end of the list is taken. */
    boolean hasNext() {
        if (in.accept('}')) {
            return false;
        }
        in.accept(delimiter);
        return true;
    }

    @Nullable
    String element() {
        if (in.peek() == '"') {
            return Quoting.escaped(in);
        }
        if (in.peek() == '{') {
            throw in.error("a value is expected: the array has more dimensions than the schema says");
        }
        String text = in.until(delimiter + "}");
        if (in.peek() == TextScanner.END) {
            throw in.error("'}' is expected");
        }
        return text.equalsIgnoreCase("NULL") ? null : text;
    }

    void end() {
        in.expectEnd();
    }

    IllegalArgumentException error(String problem) {
        return in.error(problem);
    }
}
