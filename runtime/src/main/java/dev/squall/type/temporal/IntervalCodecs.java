package dev.squall.type.temporal;

import dev.squall.type.Codec;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** The codecs of {@code interval}. */
public final class IntervalCodecs {

    private static final String INTERVAL_TYPE = "interval";
    private static final long MICROS = 1_000_000;

    /** {@code interval}, all of it. */
    public static final Codec<Interval> INTERVAL = new OfInterval<>(Function.identity(), Function.identity());

    /**
     * {@code interval} without months and days, to the microsecond: what is finer is cut off. An interval with months or
     * days cannot be read, since their length depends on the calendar.
     */
    public static final Codec<Duration> DURATION =
            new OfInterval<>(IntervalCodecs::toDuration, IntervalCodecs::ofDuration);

    /**
     * {@code interval} of months and days only. It is read with twelve months as a year, so that
     * {@link Period#normalized() normalized} periods are read as they were written. An interval with a time cannot be
     * read.
     */
    public static final Codec<Period> PERIOD = new OfInterval<>(IntervalCodecs::toPeriod, IntervalCodecs::ofPeriod);

    private IntervalCodecs() {}

    private static Duration toDuration(Interval value) {
        if (value.months() != 0 || value.days() != 0) {
            throw new IllegalArgumentException("The interval has months or days, whose length a Duration cannot say."
                    + " Use Interval, or store hours instead.");
        }
        // floor, so that the nanoseconds are not negative
        long seconds = Math.floorDiv(value.microseconds(), MICROS);
        return Duration.ofSeconds(seconds, Math.floorMod(value.microseconds(), MICROS) * 1000);
    }

    private static Interval ofDuration(Duration value) {
        try {
            // seconds are rounded towards negative infinity; borrowing one keeps the smallest duration in range
            long seconds = value.getSeconds();
            long micros = value.getNano() / 1000;
            return seconds < 0
                    ? interval(Math.addExact(Math.multiplyExact(seconds + 1, MICROS), micros - MICROS))
                    : interval(Math.addExact(Math.multiplyExact(seconds, MICROS), micros));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "The duration is longer than PostgreSQL's interval, which has 64 bits of microseconds.", e);
        }
    }

    private static Interval interval(long microseconds) {
        return new Interval(0, 0, microseconds);
    }

    private static Period toPeriod(Interval value) {
        if (value.microseconds() != 0) {
            throw new IllegalArgumentException(
                    "The interval has hours, minutes or seconds, which a Period cannot hold. Use Interval.");
        }
        return Period.of(value.months() / 12, value.months() % 12, value.days());
    }

    private static Interval ofPeriod(Period value) {
        long months = value.toTotalMonths();
        if (months != (int) months) {
            throw new IllegalArgumentException(
                    "The period is longer than PostgreSQL's interval, which has 32 bits of months.");
        }
        return new Interval((int) months, Math.toIntExact(value.get(ChronoUnit.DAYS)), 0);
    }

    private record OfInterval<T>(Function<Interval, T> toJava, Function<T, Interval> toSql) implements Codec<T> {

        @Override
        public String sqlType() {
            return INTERVAL_TYPE;
        }

        @Override
        public String toText(T value) {
            return toSql.apply(value).toString();
        }

        @Override
        public T fromText(String text) {
            return toJava.apply(Interval.parse(text));
        }
    }
}
