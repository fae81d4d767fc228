package dev.squall.seed;

import dev.squall.seed.value.Draw;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * A key over several columns, each of which repeats: a row's number is read as a number whose digits are the choices in
 * the columns, so that no two rows make the same choices. The first digit changes from row to row.
 */
final class KeyDigits {
    private final List<Digit> digits;
    private final Draw draw;
    private long[] sizes = {};
    private List<String> columns = List.of();

    KeyDigits(List<Digit> digits, Draw draw) {
        this.digits = List.copyOf(digits);
        this.draw = draw;
        measure();
    }

    /**
     * One place.
     *
     * @param part the column's plan, or the reference
     * @param size how many choices there are
     * @param counts whether the choices are numbers in order, as those of lines, which look best without a gap
     */
    record Digit(Object part, LongSupplier size, boolean counts) {}

    /** Remembers which columns these are. */
    void columns(List<String> names) {
        columns = List.copyOf(names);
    }

    /** Whether rows that differ here differ in a key over these columns. */
    boolean isWithin(List<String> key) {
        return !columns.isEmpty() && key.containsAll(columns);
    }

    /** Asks again how many choices there are. */
    void measure() {
        sizes = digits.stream().mapToLong(digit -> digit.size().getAsLong()).toArray();
    }

    /** How many rows can differ. */
    long capacity() {
        long capacity = 1;
        for (long size : sizes) {
            if (size == 0) {
                return 0;
            }
            capacity = capacity > Long.MAX_VALUE / size ? Long.MAX_VALUE : capacity * size;
        }
        return capacity;
    }

    /** The choice of a part, or -1 if all are used up. */
    @SuppressWarnings("ReferenceEquality") // parts are told apart by what they are, not by what they hold
    long at(Object part, long k) {
        long left = k;
        long first = k % Math.max(1, sizes[0]);
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] == 0) {
                return -1;
            }
            long digit = left % sizes[i];
            left /= sizes[i];
            if (digits.get(i).part() == part) {
                boolean plain = i == 0 || digits.get(i).counts();
                // the same shift for all rows that share the first choice: they go on differing
                return k >= capacity() ? -1 : plain ? digit : (digit + draw.below(first * 31 + i, sizes[i])) % sizes[i];
            }
        }
        throw new IllegalArgumentException("no digit for " + part);
    }
}
