package dev.squall.sql;

import dev.squall.sql.node.BetweenNode;
import dev.squall.sql.node.Operator;
import java.util.List;

/**
 * A numeric expression, NULL or not.
 *
 * <p>The methods that take an {@code int} are for literals: Java does not turn {@code 1} into a {@code Long}, and
 * PostgreSQL compares every numeric type with an integer.
 *
 * @param <T> the Java type
 */
public sealed interface NumberExpression<T> extends Family<T, NumberValue<T>, NullableNumber<T>>
        permits NumberOperations {

    /** {@code x = ?}. */
    default Condition eq(int value) {
        return Condition.binary(Operator.EQ, this, Condition.integer(value));
    }

    /** {@code x <> ?}. */
    default Condition ne(int value) {
        return Condition.binary(Operator.NE, this, Condition.integer(value));
    }

    /** {@code x < ?}. */
    default Condition lt(int value) {
        return Condition.binary(Operator.LT, this, Condition.integer(value));
    }

    /** {@code x <= ?}. */
    default Condition le(int value) {
        return Condition.binary(Operator.LE, this, Condition.integer(value));
    }

    /** {@code x > ?}. */
    default Condition gt(int value) {
        return Condition.binary(Operator.GT, this, Condition.integer(value));
    }

    /** {@code x >= ?}. */
    default Condition ge(int value) {
        return Condition.binary(Operator.GE, this, Condition.integer(value));
    }

    /** {@code x between ? and ?}, both ends included. */
    default Condition between(int low, int high) {
        return new Condition(new BetweenNode(node(), Condition.integer(low), Condition.integer(high), false));
    }

    /** {@code x = any(?)}. */
    default Condition in(int first) {
        return Condition.integers(Operator.EQ, "any", this, List.of(first));
    }

    /** {@code x = any(?)}. */
    default Condition in(int first, int second) {
        return Condition.integers(Operator.EQ, "any", this, List.of(first, second));
    }

    /** {@code x = any(?)}. */
    default Condition in(int first, int second, int third) {
        return Condition.integers(Operator.EQ, "any", this, List.of(first, second, third));
    }

    /** {@code x = any(?)}. */
    default Condition in(int first, int second, int third, int fourth) {
        return Condition.integers(Operator.EQ, "any", this, List.of(first, second, third, fourth));
    }

    /** {@code x = any(?)}. */
    default Condition in(int first, int second, int third, int fourth, int fifth) {
        return Condition.integers(Operator.EQ, "any", this, List.of(first, second, third, fourth, fifth));
    }

    /** {@code x = any(?)}. */
    default Condition in(int first, int second, int third, int fourth, int fifth, int sixth) {
        return Condition.integers(Operator.EQ, "any", this, List.of(first, second, third, fourth, fifth, sixth));
    }

    /** {@code x <> all(?)}. */
    default Condition notIn(int first) {
        return Condition.integers(Operator.NE, "all", this, List.of(first));
    }

    /** {@code x <> all(?)}. */
    default Condition notIn(int first, int second) {
        return Condition.integers(Operator.NE, "all", this, List.of(first, second));
    }

    /** {@code x <> all(?)}. */
    default Condition notIn(int first, int second, int third) {
        return Condition.integers(Operator.NE, "all", this, List.of(first, second, third));
    }

    /** {@code x <> all(?)}. */
    default Condition notIn(int first, int second, int third, int fourth) {
        return Condition.integers(Operator.NE, "all", this, List.of(first, second, third, fourth));
    }

    /** {@code x <> all(?)}. */
    default Condition notIn(int first, int second, int third, int fourth, int fifth) {
        return Condition.integers(Operator.NE, "all", this, List.of(first, second, third, fourth, fifth));
    }

    /** {@code x <> all(?)}. */
    default Condition notIn(int first, int second, int third, int fourth, int fifth, int sixth) {
        return Condition.integers(Operator.NE, "all", this, List.of(first, second, third, fourth, fifth, sixth));
    }

    /** {@code x + y}. */
    default NullableNumber<T> plus(NumberExpression<T> other) {
        return new NullableNumber<>(Calls.binary(Operator.PLUS, this, other.node()), codec());
    }

    /** {@code x - y}. */
    default NullableNumber<T> minus(NumberExpression<T> other) {
        return new NullableNumber<>(Calls.binary(Operator.MINUS, this, other.node()), codec());
    }

    /** {@code x * y}. */
    default NullableNumber<T> times(NumberExpression<T> other) {
        return new NullableNumber<>(Calls.binary(Operator.TIMES, this, other.node()), codec());
    }

    /** {@code x / y}. */
    default NullableNumber<T> dividedBy(NumberExpression<T> other) {
        return new NullableNumber<>(Calls.binary(Operator.DIVIDED_BY, this, other.node()), codec());
    }

    /** {@code x % y}. */
    default NullableNumber<T> modulo(NumberExpression<T> other) {
        return new NullableNumber<>(Calls.binary(Operator.MODULO, this, other.node()), codec());
    }
}
