package dev.squall.sql;

import dev.squall.sql.node.Operator;
import dev.squall.sql.node.UnaryNode;
import dev.squall.sql.node.UnaryOperator;
import dev.squall.type.Codecs;
import java.math.BigDecimal;

/**
 * What can be made of intervals.
 *
 * <p>Results are NULL where the operand is.
 *
 * @param <T> the Java type
 * @param <S> an interval of the same type
 * @param <D> a {@code numeric}
 * @param <X> text
 */
public sealed interface IntervalOperations<
                T, S extends IntervalExpression<T>, D extends NumberExpression<BigDecimal>, X extends TextExpression>
        extends IntervalExpression<T> permits IntervalValue, NullableInterval {

    /** {@code x + ?}. */
    default S plus(T value) {
        return Results.same(this, Calls.binary(Operator.PLUS, this, Calls.typed(codec(), value)));
    }

    /** {@code x - ?}. */
    default S minus(T value) {
        return Results.same(this, Calls.binary(Operator.MINUS, this, Calls.typed(codec(), value)));
    }

    /** {@code x * ?}. */
    default S times(double factor) {
        return Results.same(this, Calls.binary(Operator.TIMES, this, Calls.typed(Codecs.DOUBLE, factor)));
    }

    /** {@code x / ?}. */
    default S dividedBy(double divisor) {
        return Results.same(this, Calls.binary(Operator.DIVIDED_BY, this, Calls.typed(Codecs.DOUBLE, divisor)));
    }

    /** {@code -x}. */
    default S negated() {
        return Results.same(this, new UnaryNode(UnaryOperator.MINUS, node()));
    }

    /** {@code justify_interval(x)}: 24 hours as a day and 30 days as a month. */
    default S justified() {
        return Results.same(this, Calls.call("justify_interval", node()));
    }

    /** {@code extract(epoch from x)}. */
    default D extract(TemporalField field) {
        return Results.number(this, TemporalNodes.extract(field, node()), Codecs.NUMERIC);
    }

    /** {@code to_char(x, ?)}. */
    default X toChar(String pattern) {
        return Results.text(this, Calls.call("to_char", node(), Calls.text(pattern)));
    }
}
