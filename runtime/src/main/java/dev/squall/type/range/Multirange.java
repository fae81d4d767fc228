package dev.squall.type.range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A PostgreSQL multirange: ranges in order, which neither overlap nor touch.
 *
 * <p>Ranges given in another form are brought into this one, as the server does, if their bounds are of a type of
 * PostgreSQL's own range types; others are kept as they are, without the empty ones. Immutable and safe for use by
 * several threads.
 *
 * @param ranges the ranges, ascending
 * @param <T> the type of the bounds
 */
public record Multirange<T>(List<Range<T>> ranges) {

    /** Orders and merges the ranges. */
    public Multirange {
        ranges = canonical(ranges);
    }

    /** The multirange of all values in any of the ranges. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Multirange<T> of(Range<T>... ranges) {
        return new Multirange<>(Arrays.asList(ranges));
    }

    /** The multirange without any value. */
    public static <T> Multirange<T> empty() {
        return new Multirange<>(List.of());
    }

    /** Whether no value is in it. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static <T> List<Range<T>> canonical(Collection<Range<T>> ranges) {
        List<Range<T>> filled = new ArrayList<>();
        for (Range<T> range : ranges) {
            if (!range.isEmpty()) {
                filled.add(range);
            }
        }
        if (!filled.stream().allMatch(Multirange::isOrdered)) {
            return List.copyOf(filled);
        }
        filled.sort(Multirange::compareLower);
        List<Range<T>> merged = new ArrayList<>();
        for (Range<T> range : filled) {
            int last = merged.size() - 1;
            if (last >= 0 && reaches(merged.get(last), range)) {
                merged.set(last, union(merged.get(last), range));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }

    private static boolean isOrdered(Range<?> range) {
        return range.lower().map(BoundOrder::isKnown).orElse(true)
                && range.upper().map(BoundOrder::isKnown).orElse(true);
    }

    private static <T> int compareLower(Range<T> a, Range<T> b) {
        if (a.lower().isEmpty() || b.lower().isEmpty()) {
            return Boolean.compare(a.lower().isPresent(), b.lower().isPresent());
        }
        int order = BoundOrder.compare(a.lower().get(), b.lower().get());
        return order != 0 ? order : Boolean.compare(b.lowerInclusive(), a.lowerInclusive());
    }

    /** Whether the first range, which begins first, overlaps or touches the second one. */
    private static <T> boolean reaches(Range<T> first, Range<T> second) {
        if (first.upper().isEmpty() || second.lower().isEmpty()) {
            return true;
        }
        int order = BoundOrder.compare(first.upper().get(), second.lower().get());
        return order > 0 || (order == 0 && (first.upperInclusive() || second.lowerInclusive()));
    }

    private static <T> Range<T> union(Range<T> first, Range<T> second) {
        Range<T> last = upperOrder(first, second) >= 0 ? first : second;
        return Range.of(
                first.lower().orElse(null), first.lowerInclusive(), last.upper().orElse(null), last.upperInclusive());
    }

    private static <T> int upperOrder(Range<T> a, Range<T> b) {
        if (a.upper().isEmpty() || b.upper().isEmpty()) {
            return Boolean.compare(a.upper().isEmpty(), b.upper().isEmpty());
        }
        int order = BoundOrder.compare(a.upper().get(), b.upper().get());
        return order != 0 ? order : Boolean.compare(a.upperInclusive(), b.upperInclusive());
    }
}
