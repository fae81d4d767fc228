package dev.squall.type.range;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL range: all values between two bounds, each of which may be missing.
 *
 * <p>Two ranges are equal when PostgreSQL says so: ranges of {@code Integer}, {@code Long} and {@code LocalDate} are
 * kept as {@code [lower, upper)}, as the server keeps them ({@code closed(1, 4)} equals {@code closedOpen(1, 5)}), and
 * a range that holds no value is {@link #empty()}. Ranges over other types than those of PostgreSQL's own range types
 * are kept as they are. {@code LocalDate.MAX} and {@code MIN} stand for {@code infinity} and {@code -infinity}, as in
 * {@code InfinityCodecs}. Immutable and safe for use by several threads.
 *
 * @param <T> the type of the bounds
 */
public final class Range<T> {

    private static final Range<?> EMPTY = new Range<>(null, false, null, false, true);

    private final @Nullable T lower;
    private final boolean lowerInclusive;
    private final @Nullable T upper;
    private final boolean upperInclusive;
    private final boolean empty;

    private Range(@Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive, boolean empty) {
        this.lower = lower;
        this.lowerInclusive = lowerInclusive;
        this.upper = upper;
        this.upperInclusive = upperInclusive;
        this.empty = empty;
    }

    /** The range without any value. */
    @SuppressWarnings("unchecked") // it holds no T
    public static <T> Range<T> empty() {
        return (Range<T>) EMPTY;
    }

    /** The range of all values: {@code (,)}. */
    public static <T> Range<T> all() {
        return new Range<>(null, false, null, false, false);
    }

    /** {@code [lower, upper]}. */
    public static <T> Range<T> closed(T lower, T upper) {
        return of(lower, true, upper, true);
    }

    /** {@code [lower, upper)}, the usual form. */
    public static <T> Range<T> closedOpen(T lower, T upper) {
        return of(lower, true, upper, false);
    }

    /** {@code (lower, upper]}. */
    public static <T> Range<T> openClosed(T lower, T upper) {
        return of(lower, false, upper, true);
    }

    /** {@code (lower, upper)}. */
    public static <T> Range<T> open(T lower, T upper) {
        return of(lower, false, upper, false);
    }

    /** {@code [lower,)}. */
    public static <T> Range<T> atLeast(T lower) {
        return of(lower, true, null, false);
    }

    /** {@code (lower,)}. */
    public static <T> Range<T> greaterThan(T lower) {
        return of(lower, false, null, false);
    }

    /** {@code (,upper]}. */
    public static <T> Range<T> atMost(T upper) {
        return of(null, false, upper, true);
    }

    /** {@code (,upper)}. */
    public static <T> Range<T> lessThan(T upper) {
        return of(null, false, upper, false);
    }

    /**
     * A range in its canonical form.
     *
     * @param lower the lower bound, or null for none
     * @param upper the upper bound, or null for none
     * @throws IllegalArgumentException if the lower bound is greater than the upper one
     */
    static <T> Range<T> of(@Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive) {
        boolean lowerIn = lower != null && lowerInclusive;
        boolean upperIn = upper != null && upperInclusive;
        if (lower != null && upper != null && (lower.equals(upper) || BoundOrder.isKnown(lower))) {
            int order = lower.equals(upper) ? 0 : BoundOrder.compare(lower, upper);
            if (order > 0) {
                throw new IllegalArgumentException(
                        "The lower bound of a range is greater than its upper bound. Swap them.");
            }
            if (order == 0 && !(lowerIn && upperIn)) {
                return empty();
            }
        }
        T nextLower = lower == null || lowerIn ? null : next(lower);
        T nextUpper = upper == null || !upperIn ? null : next(upper);
        T from = nextLower == null ? lower : nextLower;
        T to = nextUpper == null ? upper : nextUpper;
        if (nextLower != null && nextLower.equals(to) && !upperIn) {
            return empty();
        }
        return new Range<>(from, lowerIn || nextLower != null, to, upperIn && nextUpper == null, false);
    }

    @SuppressWarnings("unchecked") // the next Integer is an Integer
    private static <T> @Nullable T next(T bound) {
        return (T) BoundOrder.next(bound);
    }

    /** The lower bound; empty if there is none. */
    public Optional<T> lower() {
        return Optional.ofNullable(lower);
    }

    /** The upper bound; empty if there is none. */
    public Optional<T> upper() {
        return Optional.ofNullable(upper);
    }

    /** Whether the lower bound belongs to the range; false if there is none. */
    public boolean lowerInclusive() {
        return lowerInclusive;
    }

    /** Whether the upper bound belongs to the range; false if there is none. */
    public boolean upperInclusive() {
        return upperInclusive;
    }

    /** Whether no value is in the range. */
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range<?> range
                && Objects.equals(lower, range.lower)
                && lowerInclusive == range.lowerInclusive
                && Objects.equals(upper, range.upper)
                && upperInclusive == range.upperInclusive
                && empty == range.empty;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, lowerInclusive, upper, upperInclusive, empty);
    }

    /** The range as PostgreSQL writes it, with the bounds as Java writes them. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        RangeText.append(out, this, Object::toString);
        return out.toString();
    }
}
