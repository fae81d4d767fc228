package dev.squall.type.vector;

import dev.squall.type.internal.TextScanner;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A vector of which most values are 0: pgvector's {@code sparsevec}. Immutable and safe for use by several threads.
 *
 * @param dimensions how many dimensions it has, from 1
 * @param values the values that are not 0, by their index; the first index is 0, while pgvector's text form counts
 *     from 1
 */
public record SparseVector(int dimensions, SortedMap<Integer, Float> values) {

    private static final int MAX_DIMENSIONS = 1_000_000_000;
    private static final int MAX_VALUES = 16_000;

    /** Copies the values that are not 0. */
    public SparseVector {
        if (dimensions < 1 || dimensions > MAX_DIMENSIONS) {
            throw new IllegalArgumentException("A sparsevec has 1 to " + MAX_DIMENSIONS + " dimensions.");
        }
        SortedMap<Integer, Float> filled = new TreeMap<>();
        for (Map.Entry<Integer, Float> entry : values.entrySet()) {
            int index = entry.getKey();
            float value = entry.getValue();
            if (index < 0 || index >= dimensions) {
                throw new IllegalArgumentException("The index " + index + " is not between 0 and " + (dimensions - 1)
                        + ", the last of the vector.");
            }
            Elements.checkFinite("sparsevec", value, index);
            if (value != 0) {
                filled.put(index, value);
            }
        }
        if (filled.size() > MAX_VALUES) {
            throw new IllegalArgumentException("A sparsevec has at most " + MAX_VALUES + " values that are not 0.");
        }
        values = Collections.unmodifiableSortedMap(filled);
    }

    /**
     * Reads pgvector's form: {@code {1:1.5,3:2}/5}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static SparseVector parse(String text) {
        TextScanner in = new TextScanner(text, "sparsevec", "{1:1.5,3:2}/5");
        SortedMap<Integer, Float> values = new TreeMap<>();
        in.expect('{');
        while (in.peek() != '}') {
            int index = integer(in, in.until(":}"));
            in.expect(':');
            values.put(index - 1, Elements.number(in, in.until(",}")));
            if (in.peek() != '}') {
                in.expect(',');
            }
        }
        in.expect('}');
        in.expect('/');
        return new SparseVector(integer(in, in.until("")), values);
    }

    private static int integer(TextScanner in, String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw in.error("a whole number is expected before it", e);
        }
    }

    /** The form that pgvector reads. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        values.forEach((index, value) -> out.append(out.length() == 1 ? "" : ",")
                .append(index + 1)
                .append(':')
                .append(value.floatValue()));
        return out.append("}/").append(dimensions).toString();
    }
}
