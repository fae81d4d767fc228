package dev.squall.sql;

import dev.squall.sql.node.SyntaxNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A date or time expression, NULL or not.
 *
 * @param <T> the Java type
 */
public sealed interface TemporalExpression<T> extends Family<T, TemporalValue<T>, NullableTemporal<T>>
        permits TemporalOperations {

    /** {@code x::date}. */
    TemporalExpression<LocalDate> toDate();

    /**
     * {@code x at time zone ?}: what a {@code timestamptz} is on the clocks of a place.
     *
     * @param zone for example {@code Europe/Berlin}
     * @throws IllegalArgumentException if this is no {@code timestamptz}
     */
    TemporalExpression<LocalDateTime> localAt(String zone);

    /**
     * {@code x at time zone ?}: when a {@code timestamp} is, read on the clocks of a place.
     *
     * @param zone for example {@code Europe/Berlin}
     * @throws IllegalArgumentException if this is no {@code timestamp}
     */
    TemporalExpression<Instant> instantAt(String zone);

    /** {@code (x, y) overlaps (?, ?)}: whether two periods, each from the first to before the second, share a time. */
    default Condition overlaps(TemporalExpression<T> end, T otherStart, T otherEnd) {
        return new Condition(SyntaxNode.enclosing(
                List.of("(", ", ", ") overlaps (", ", ", ")"),
                node(),
                end.node(),
                Calls.typed(codec(), otherStart),
                Calls.typed(codec(), otherEnd)));
    }
}
