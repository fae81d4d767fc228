package dev.squall.sql;

import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.UnaryNode;
import dev.squall.sql.node.UnaryOperator;
import dev.squall.type.Codecs;

/**
 * What can be made of numbers.
 *
 * <p>Results are NULL where the operand is.
 *
 * @param <T> the Java type
 * @param <S> a number of the same type
 * @param <D> a {@code double precision}
 * @param <X> text
 */
public sealed interface NumberOperations<
                T, S extends NumberExpression<T>, D extends NumberExpression<Double>, X extends TextExpression>
        extends NumberExpression<T> permits NullableNumber, NumberValue {

    /** {@code x + ?}. */
    default S plus(T value) {
        return Results.same(this, Calls.binary(Operator.PLUS, this, Condition.parameter("plus", this, value)));
    }

    /** {@code x + ?}. */
    default S plus(int value) {
        return Results.same(this, Calls.binary(Operator.PLUS, this, Condition.integer(value)));
    }

    /** {@code x + y}. */
    default S plus(NumberValue<T> other) {
        return Results.same(this, Calls.binary(Operator.PLUS, this, other.node()));
    }

    /** {@code x - ?}. */
    default S minus(T value) {
        return Results.same(this, Calls.binary(Operator.MINUS, this, Condition.parameter("minus", this, value)));
    }

    /** {@code x - ?}. */
    default S minus(int value) {
        return Results.same(this, Calls.binary(Operator.MINUS, this, Condition.integer(value)));
    }

    /** {@code x - y}. */
    default S minus(NumberValue<T> other) {
        return Results.same(this, Calls.binary(Operator.MINUS, this, other.node()));
    }

    /** {@code x * ?}. */
    default S times(T value) {
        return Results.same(this, Calls.binary(Operator.TIMES, this, Condition.parameter("times", this, value)));
    }

    /** {@code x * ?}. */
    default S times(int value) {
        return Results.same(this, Calls.binary(Operator.TIMES, this, Condition.integer(value)));
    }

    /** {@code x * y}. */
    default S times(NumberValue<T> other) {
        return Results.same(this, Calls.binary(Operator.TIMES, this, other.node()));
    }

    /** {@code x / ?}. */
    default S dividedBy(T value) {
        return Results.same(
                this, Calls.binary(Operator.DIVIDED_BY, this, Condition.parameter("dividedBy", this, value)));
    }

    /** {@code x / ?}. */
    default S dividedBy(int value) {
        return Results.same(this, Calls.binary(Operator.DIVIDED_BY, this, Condition.integer(value)));
    }

    /** {@code x / y}. */
    default S dividedBy(NumberValue<T> other) {
        return Results.same(this, Calls.binary(Operator.DIVIDED_BY, this, other.node()));
    }

    /** {@code x % ?}. */
    default S modulo(T value) {
        return Results.same(this, Calls.binary(Operator.MODULO, this, Condition.parameter("modulo", this, value)));
    }

    /** {@code x % ?}. */
    default S modulo(int value) {
        return Results.same(this, Calls.binary(Operator.MODULO, this, Condition.integer(value)));
    }

    /** {@code x % y}. */
    default S modulo(NumberValue<T> other) {
        return Results.same(this, Calls.binary(Operator.MODULO, this, other.node()));
    }

    /** {@code x & ?}, of whole numbers. */
    default S bitAnd(T value) {
        return Results.same(this, Calls.binary(Operator.BIT_AND, this, Condition.parameter("bitAnd", this, value)));
    }

    /** {@code x | ?}, of whole numbers. */
    default S bitOr(T value) {
        return Results.same(this, Calls.binary(Operator.BIT_OR, this, Condition.parameter("bitOr", this, value)));
    }

    /** {@code x # ?}, of whole numbers. */
    default S bitXor(T value) {
        return Results.same(this, Calls.binary(Operator.BIT_XOR, this, Condition.parameter("bitXor", this, value)));
    }

    /** {@code -x}. */
    default S negated() {
        return Results.same(this, new UnaryNode(UnaryOperator.MINUS, node()));
    }

    /** {@code abs(x)}. */
    default S abs() {
        return Results.same(this, Calls.call("abs", node()));
    }

    /** {@code ceil(x)::type}: the next whole number up. */
    default S ceil() {
        return Results.same(this, new CastNode(Calls.call("ceil", node()), codec().sqlType()));
    }

    /** {@code floor(x)::type}: the next whole number down. */
    default S floor() {
        return Results.same(this, new CastNode(Calls.call("floor", node()), codec().sqlType()));
    }

    /** {@code round(x)::type}: the nearest whole number; ties of {@code numeric} away from zero, those of floating point to even. */
    default S round() {
        return Results.same(this, new CastNode(Calls.call("round", node()), codec().sqlType()));
    }

    /** {@code trunc(x)::type}: towards zero. */
    default S trunc() {
        return Results.same(this, new CastNode(Calls.call("trunc", node()), codec().sqlType()));
    }

    /** {@code sign(x)::type}: -1, 0 or 1. */
    default S sign() {
        return Results.same(this, new CastNode(Calls.call("sign", node()), codec().sqlType()));
    }

    /** {@code round(x::numeric, ?)::type}: to a number of digits after the point. */
    default S round(int digits) {
        Node exact = Calls.call("round", new CastNode(node(), "numeric"), Condition.integer(digits));
        return Results.same(this, new CastNode(exact, codec().sqlType()));
    }

    /** {@code trunc(x::numeric, ?)::type}: to a number of digits after the point. */
    default S trunc(int digits) {
        Node exact = Calls.call("trunc", new CastNode(node(), "numeric"), Condition.integer(digits));
        return Results.same(this, new CastNode(exact, codec().sqlType()));
    }

    /** {@code width_bucket(x, ?, ?, ?)::type}: in which of equal steps between two bounds the number is. */
    default S widthBucket(T low, T high, int buckets) {
        Node bucket = Calls.call(
                "width_bucket",
                node(),
                Condition.parameter("widthBucket", this, low),
                Condition.parameter("widthBucket", this, high),
                Condition.integer(buckets));
        return Results.same(this, new CastNode(bucket, codec().sqlType()));
    }

    /** {@code sqrt(x::double precision)}: the square root. */
    default D sqrt() {
        return Results.number(this, Calls.call("sqrt", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code cbrt(x::double precision)}: the cube root. */
    default D cbrt() {
        return Results.number(this, Calls.call("cbrt", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code exp(x::double precision)}: e to this power. */
    default D exp() {
        return Results.number(this, Calls.call("exp", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code ln(x::double precision)}: the natural logarithm. */
    default D ln() {
        return Results.number(this, Calls.call("ln", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code log10(x::double precision)}: the logarithm to base 10. */
    default D log10() {
        return Results.number(this, Calls.call("log10", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code sin(x::double precision)}: of radians. */
    default D sin() {
        return Results.number(this, Calls.call("sin", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code cos(x::double precision)}: of radians. */
    default D cos() {
        return Results.number(this, Calls.call("cos", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code tan(x::double precision)}: of radians. */
    default D tan() {
        return Results.number(this, Calls.call("tan", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code asin(x::double precision)}: in radians. */
    default D asin() {
        return Results.number(this, Calls.call("asin", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code acos(x::double precision)}: in radians. */
    default D acos() {
        return Results.number(this, Calls.call("acos", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code atan(x::double precision)}: in radians. */
    default D atan() {
        return Results.number(this, Calls.call("atan", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code degrees(x::double precision)}: radians in degrees. */
    default D degrees() {
        return Results.number(this, Calls.call("degrees", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code radians(x::double precision)}: degrees in radians. */
    default D radians() {
        return Results.number(this, Calls.call("radians", new CastNode(node(), "double precision")), Codecs.DOUBLE);
    }

    /** {@code x::double precision ^ ?}. */
    default D power(double exponent) {
        Node base = new CastNode(node(), "double precision");
        Node power = new BinaryNode(Operator.POWER, base, Calls.typed(Codecs.DOUBLE, exponent));
        return Results.number(this, power, Codecs.DOUBLE);
    }

    /** {@code x::double precision}. */
    default D toDouble() {
        return Results.number(this, new CastNode(node(), "double precision"), Codecs.DOUBLE);
    }

    /** {@code to_char(x, ?)}: by a pattern such as {@code 999,990.00}. */
    default X toChar(String pattern) {
        return Results.text(this, Calls.call("to_char", node(), Calls.text(pattern)));
    }
}
