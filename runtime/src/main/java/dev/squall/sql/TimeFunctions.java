package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.type.Codecs;
import dev.squall.type.temporal.Interval;
import dev.squall.type.temporal.IntervalCodecs;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Dates, times and intervals among the words of {@link Sql}. */
abstract class TimeFunctions extends ChoiceFunctions {

    TimeFunctions() {}

    /** {@code now()}: the start of the transaction. */
    public static TemporalValue<Instant> now() {
        return new TemporalValue<>(Calls.call("now"), Codecs.TIMESTAMPTZ);
    }

    /** {@code statement_timestamp()}: the start of the statement. */
    public static TemporalValue<Instant> statementTimestamp() {
        return new TemporalValue<>(Calls.call("statement_timestamp"), Codecs.TIMESTAMPTZ);
    }

    /** {@code clock_timestamp()}: the time at which it is computed. */
    public static TemporalValue<Instant> clockTimestamp() {
        return new TemporalValue<>(Calls.call("clock_timestamp"), Codecs.TIMESTAMPTZ);
    }

    /** {@code current_date}: the day, in the time zone of the session. */
    public static TemporalValue<LocalDate> currentDate() {
        return new TemporalValue<>(SyntaxNode.enclosing(List.of("current_date")), Codecs.DATE);
    }

    /** {@code localtimestamp}: the start of the transaction on the clocks of the session. */
    public static TemporalValue<LocalDateTime> localTimestamp() {
        return new TemporalValue<>(SyntaxNode.enclosing(List.of("localtimestamp")), Codecs.TIMESTAMP);
    }

    /** {@code localtime}: its time of day. */
    public static TemporalValue<LocalTime> localTime() {
        return new TemporalValue<>(SyntaxNode.enclosing(List.of("localtime")), Codecs.TIME);
    }

    /** {@code ?::interval}: a value as an expression. */
    public static IntervalValue<Interval> value(Interval value) {
        return new IntervalValue<>(Calls.typed(IntervalCodecs.INTERVAL, value), IntervalCodecs.INTERVAL);
    }

    /** {@code ?::interval}. */
    public static IntervalValue<Duration> value(Duration value) {
        return new IntervalValue<>(Calls.typed(IntervalCodecs.DURATION, value), IntervalCodecs.DURATION);
    }

    /** {@code ?::timestamptz}. */
    public static TemporalValue<Instant> value(Instant value) {
        return new TemporalValue<>(Calls.typed(Codecs.TIMESTAMPTZ, value), Codecs.TIMESTAMPTZ);
    }

    /** {@code ?::date}. */
    public static TemporalValue<LocalDate> value(LocalDate value) {
        return new TemporalValue<>(Calls.typed(Codecs.DATE, value), Codecs.DATE);
    }

    /** {@code ?::timestamp}. */
    public static TemporalValue<LocalDateTime> value(LocalDateTime value) {
        return new TemporalValue<>(Calls.typed(Codecs.TIMESTAMP, value), Codecs.TIMESTAMP);
    }

    /** {@code ?::boolean}. */
    public static BooleanValue value(boolean value) {
        return new BooleanValue(Calls.typed(Codecs.BOOLEAN, value), Codecs.BOOLEAN);
    }

    /** {@code ?::double precision}. */
    public static NumberValue<Double> value(double value) {
        return new NumberValue<>(Calls.typed(Codecs.DOUBLE, value), Codecs.DOUBLE);
    }

    /** {@code make_interval(years => x)}. */
    public static IntervalValue<Interval> years(NumberValue<Integer> amount) {
        return new IntervalValue<>(interval("years", amount), IntervalCodecs.INTERVAL);
    }

    /** {@code make_interval(months => x)}. */
    public static IntervalValue<Interval> months(NumberValue<Integer> amount) {
        return new IntervalValue<>(interval("months", amount), IntervalCodecs.INTERVAL);
    }

    /** {@code make_interval(weeks => x)}. */
    public static IntervalValue<Interval> weeks(NumberValue<Integer> amount) {
        return new IntervalValue<>(interval("weeks", amount), IntervalCodecs.INTERVAL);
    }

    /** {@code make_interval(days => x)}. */
    public static IntervalValue<Interval> days(NumberValue<Integer> amount) {
        return new IntervalValue<>(interval("days", amount), IntervalCodecs.INTERVAL);
    }

    /** {@code make_interval(hours => x)}. */
    public static IntervalValue<Interval> hours(NumberValue<Integer> amount) {
        return new IntervalValue<>(interval("hours", amount), IntervalCodecs.INTERVAL);
    }

    /** {@code make_interval(mins => x)}. */
    public static IntervalValue<Interval> minutes(NumberValue<Integer> amount) {
        return new IntervalValue<>(interval("mins", amount), IntervalCodecs.INTERVAL);
    }

    /** {@code make_interval(secs => x)}. */
    public static IntervalValue<Interval> seconds(NumberValue<Double> amount) {
        return new IntervalValue<>(interval("secs", amount), IntervalCodecs.INTERVAL);
    }

    /** {@code make_date(x, y, z)}. */
    public static TemporalValue<LocalDate> makeDate(
            NumberValue<Integer> year, NumberValue<Integer> month, NumberValue<Integer> day) {
        return new TemporalValue<>(Calls.call("make_date", year.node(), month.node(), day.node()), Codecs.DATE);
    }

    /** {@code to_timestamp(x)}: seconds since 1970. */
    public static TemporalValue<Instant> toTimestamp(NumberValue<?> seconds) {
        return new TemporalValue<>(epoch(seconds), Codecs.TIMESTAMPTZ);
    }

    /** {@code to_timestamp(x)}: seconds since 1970, NULL of NULL. */
    public static NullableTemporal<Instant> toTimestamp(NullableNumber<?> seconds) {
        return new NullableTemporal<>(epoch(seconds), Codecs.TIMESTAMPTZ);
    }

    /** {@code to_timestamp(x, ?)}: read by a pattern such as {@code YYYY-MM-DD HH24:MI}. */
    public static NullableTemporal<Instant> toTimestamp(TextExpression text, String pattern) {
        return new NullableTemporal<>(Calls.call("to_timestamp", text.node(), Calls.text(pattern)), Codecs.TIMESTAMPTZ);
    }

    /** {@code to_date(x, ?)}: read by a pattern such as {@code YYYY-MM-DD}. */
    public static NullableTemporal<LocalDate> toDate(TextExpression text, String pattern) {
        return new NullableTemporal<>(Calls.call("to_date", text.node(), Calls.text(pattern)), Codecs.DATE);
    }

    /** {@code to_number(x, ?)}: read by a pattern such as {@code 999D99}. */
    public static NullableNumber<BigDecimal> toNumber(TextExpression text, String pattern) {
        return new NullableNumber<>(Calls.call("to_number", text.node(), Calls.text(pattern)), Codecs.NUMERIC);
    }

    private static Node interval(String unit, Expression<?> amount) {
        return SyntaxNode.enclosing(List.of("make_interval(" + unit + " => ", ")"), amount.node());
    }

    private static Node epoch(Expression<?> seconds) {
        return Calls.call("to_timestamp", new CastNode(seconds.node(), "double precision"));
    }
}
