package dev.squall.seed.value;

import java.util.List;

/**
 * Whole numbers in one or more stretches. Immutable.
 *
 * @param spans the stretches, in order, none empty
 */
record Intervals(List<Span> spans) {

    Intervals {
        spans = List.copyOf(spans);
    }

    /**
     * A stretch of whole numbers.
     *
     * @param low the first
     * @param high the last
     */
    record Span(long low, long high) {
        long size() {
            long size = high - low + 1;
            return size > 0 ? size : Long.MAX_VALUE;
        }
    }

    static Intervals of(long low, long high) {
        return new Intervals(List.of(new Span(low, Math.max(low, high))));
    }

    long size() {
        long size = 0;
        for (Span span : spans) {
            size += span.size();
            if (size < 0) {
                return Long.MAX_VALUE;
            }
        }
        return size;
    }

    /** The number at an index from 0 to below the size. */
    long at(long index) {
        long left = index;
        for (Span span : spans) {
            if (left < span.size()) {
                return span.low() + left;
            }
            left -= span.size();
        }
        throw new IndexOutOfBoundsException("no number " + index + " in " + spans);
    }

    /** The part of these numbers at a rank when each stretch is cut into so many parts. */
    Intervals part(int rank, int ranks) {
        if (ranks <= 1) {
            return this;
        }
        return new Intervals(spans.stream()
                .map(span -> {
                    long each = Math.max(1, span.size() / ranks);
                    long low = Math.min(span.high(), span.low() + each * rank);
                    return new Span(low, Math.min(span.high(), low + each - 1));
                })
                .toList());
    }
}
