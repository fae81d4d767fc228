package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.type.Codecs;
import dev.squall.type.temporal.Interval;
import dev.squall.type.temporal.IntervalCodecs;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;

/**
 * What can be made of dates and times. What PostgreSQL answers with another type, such as {@code date + interval}, is
 * turned back into the type of the operand.
 *
 * <p>Results are NULL where the operand is.
 *
 * @param <T> the Java type
 * @param <S> a date or time of the same type
 * @param <D> a {@code numeric}
 * @param <X> text
 * @param <V> an interval
 */
public sealed interface TemporalOperations<
                T,
                S extends TemporalExpression<T>,
                D extends NumberExpression<BigDecimal>,
                X extends TextExpression,
                V extends IntervalExpression<Interval>>
        extends TemporalExpression<T> permits NullableTemporal, TemporalValue {

    /** {@code x + ?::interval}. */
    default S plus(Duration amount) {
        return Results.same(
                this, TemporalNodes.shifted(Operator.PLUS, this, Calls.typed(IntervalCodecs.DURATION, amount)));
    }

    /** {@code x + ?::interval}. */
    default S plus(Period amount) {
        return Results.same(
                this, TemporalNodes.shifted(Operator.PLUS, this, Calls.typed(IntervalCodecs.PERIOD, amount)));
    }

    /** {@code x + ?::interval}. */
    default S plus(Interval amount) {
        return Results.same(
                this, TemporalNodes.shifted(Operator.PLUS, this, Calls.typed(IntervalCodecs.INTERVAL, amount)));
    }

    /** {@code x + y}, of an interval. */
    default S plus(IntervalValue<?> amount) {
        return Results.same(this, TemporalNodes.shifted(Operator.PLUS, this, amount.node()));
    }

    /** {@code x - ?::interval}. */
    default S minus(Duration amount) {
        return Results.same(
                this, TemporalNodes.shifted(Operator.MINUS, this, Calls.typed(IntervalCodecs.DURATION, amount)));
    }

    /** {@code x - ?::interval}. */
    default S minus(Period amount) {
        return Results.same(
                this, TemporalNodes.shifted(Operator.MINUS, this, Calls.typed(IntervalCodecs.PERIOD, amount)));
    }

    /** {@code x - ?::interval}. */
    default S minus(Interval amount) {
        return Results.same(
                this, TemporalNodes.shifted(Operator.MINUS, this, Calls.typed(IntervalCodecs.INTERVAL, amount)));
    }

    /** {@code x - y}, of an interval. */
    default S minus(IntervalValue<?> amount) {
        return Results.same(this, TemporalNodes.shifted(Operator.MINUS, this, amount.node()));
    }

    /** {@code age(x, ?)}: years, months and days between the value and this, by the calendar. */
    default V age(T earlier) {
        Node node = Calls.call(
                "age",
                TemporalNodes.timestamp(this, node()),
                TemporalNodes.timestamp(this, Calls.typed(codec(), earlier)));
        return Results.interval(this, node, IntervalCodecs.INTERVAL);
    }

    /** {@code x - y}: the time between, in days and shorter units. */
    default V minus(TemporalValue<T> earlier) {
        Node node = new BinaryNode(
                Operator.MINUS, TemporalNodes.timestamp(this, node()), TemporalNodes.timestamp(this, earlier.node()));
        return Results.interval(this, node, IntervalCodecs.INTERVAL);
    }

    /** {@code x - ?}: the time between, in days and shorter units. */
    default V minus(T earlier) {
        return minus(new TemporalValue<>(Calls.typed(codec(), earlier), codec()));
    }

    /** {@code extract(year from x)}. */
    default D extract(TemporalField field) {
        return Results.number(this, TemporalNodes.extract(field, node()), Codecs.NUMERIC);
    }

    /** {@code date_part('year', x)::numeric}: the older spelling of {@link #extract}. */
    default D datePart(TemporalField field) {
        Node part = Calls.call("date_part", Calls.text(field.sql()), node());
        return Results.number(this, new CastNode(part, "numeric"), Codecs.NUMERIC);
    }

    /** {@code date_trunc(?, x)}: the start of the hour, the day, the month and so on. */
    default S truncatedTo(TemporalField field) {
        return Results.same(this, TemporalNodes.back(this, Calls.call("date_trunc", Calls.text(field.sql()), node())));
    }

    /** {@code date_trunc(?, x, ?)}: the start of the day and so on in a time zone, of a {@code timestamptz}. */
    default S truncatedTo(TemporalField field, String zone) {
        return Results.same(this, Calls.call("date_trunc", Calls.text(field.sql()), node(), Calls.text(zone)));
    }

    /** {@code date_bin(?, x, ?)}: the start of the step of this length, counted from an origin. */
    default S binned(Duration step, T origin) {
        Node bin = Calls.call(
                "date_bin", Calls.typed(IntervalCodecs.DURATION, step), node(), Calls.typed(codec(), origin));
        return Results.same(this, TemporalNodes.back(this, bin));
    }

    /** {@code to_char(x, ?)}: by a pattern such as {@code YYYY-MM-DD HH24:MI}. */
    default X toChar(String pattern) {
        return Results.text(this, Calls.call("to_char", node(), Calls.text(pattern)));
    }
}
