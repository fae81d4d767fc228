package dev.squall.type.range;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the bounds of PostgreSQL's own range types: how they compare, and which one is next.
 *
 * <p>Of other types nothing is known: the order of texts, for one, depends on a collation of the server.
 */
final class BoundOrder {

    private BoundOrder() {}

    static boolean isKnown(Object bound) {
        return bound instanceof Integer
                || bound instanceof Long
                || bound instanceof BigDecimal
                || bound instanceof LocalDate
                || bound instanceof LocalDateTime
                || bound instanceof Instant
                || bound instanceof OffsetDateTime;
    }

    @SuppressWarnings("unchecked") // all known types are comparable with themselves
    static int compare(Object a, Object b) {
        if (a instanceof OffsetDateTime x && b instanceof OffsetDateTime y) {
            return x.toInstant().compareTo(y.toInstant());
        }
        return ((Comparable<Object>) a).compareTo(b);
    }

    /**
     * The value after a bound of a discrete type; null for a type that has none, and for the extremes of
     * {@code LocalDate}, which stand for PostgreSQL's infinities.
     *
     * @throws IllegalArgumentException if the bound is the greatest value of its type
     */
    static @Nullable Object next(Object bound) {
        if (bound instanceof Integer x) {
            refuseGreatest(x == Integer.MAX_VALUE, "integer");
            return x + 1;
        }
        if (bound instanceof Long x) {
            refuseGreatest(x == Long.MAX_VALUE, "bigint");
            return x + 1;
        }
        if (bound instanceof LocalDate x && !x.equals(LocalDate.MAX) && !x.equals(LocalDate.MIN)) {
            return x.plusDays(1);
        }
        return null;
    }

    private static void refuseGreatest(boolean greatest, String type) {
        if (greatest) {
            throw new IllegalArgumentException("PostgreSQL keeps ranges of " + type + " as [lower, upper), so the"
                    + " greatest " + type + " cannot be an inclusive upper or an exclusive lower bound. Leave the range"
                    + " unbounded there.");
        }
    }
}
