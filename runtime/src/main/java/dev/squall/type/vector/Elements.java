package dev.squall.type.vector;

import dev.squall.type.internal.TextScanner;

/** The elements of dense vectors: their limits and their text form. */
final class Elements {

    private static final int MAX_DIMENSIONS = 16_000;

    private Elements() {}

    static void checkDense(String type, float[] values) {
        if (values.length == 0 || values.length > MAX_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "A " + type + " has 1 to " + MAX_DIMENSIONS + " dimensions, not " + values.length + ".");
        }
        for (int i = 0; i < values.length; i++) {
            checkFinite(type, values[i], i);
        }
    }

    static void checkFinite(String type, float value, int index) {
        if (!Float.isFinite(value)) {
            throw new IllegalArgumentException("The value at index " + index + " is NaN or infinite, which a " + type
                    + " cannot hold. Remove the vector, or replace the value.");
        }
    }

    static String print(float[] values) {
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : ",").append(values[i]);
        }
        return out.append(']').toString();
    }

    static float[] parse(String text, String type) {
        TextScanner in = new TextScanner(text, type, "[1,2.5,3]");
        in.expect('[');
        String[] numbers = in.until("]").split(",", -1);
        in.expect(']');
        in.expectEnd();
        float[] values = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            values[i] = number(in, numbers[i]);
        }
        return values;
    }

    static float number(TextScanner in, String number) {
        try {
            return Float.parseFloat(number);
        } catch (NumberFormatException e) {
            throw in.error("a number is expected before it", e);
        }
    }
}
