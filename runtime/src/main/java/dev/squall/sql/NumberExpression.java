package dev.squall.sql;

import dev.squall.sql.node.BetweenNode;
import dev.squall.sql.node.Operator;

/**
 * A numeric expression, NULL or not.
 *
 * <p>The methods that take an {@code int} are for literals: Java does not turn {@code 1} into a {@code Long}, and
 * PostgreSQL compares every numeric type with an integer.
 *
 * @param <T> the Java type
 */
public sealed interface NumberExpression<T> extends Expression<T> permits NullableNumber, NumberValue {

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

    /** {@code x + ?}. */
    NumberExpression<T> plus(T value);

    /** {@code x + ?}. */
    NumberExpression<T> plus(int value);

    /** {@code x + y}. */
    NumberExpression<T> plus(NumberExpression<T> other);

    /** {@code x - ?}. */
    NumberExpression<T> minus(T value);

    /** {@code x - ?}. */
    NumberExpression<T> minus(int value);

    /** {@code x - y}. */
    NumberExpression<T> minus(NumberExpression<T> other);

    /** {@code x * ?}. */
    NumberExpression<T> times(T value);

    /** {@code x * ?}. */
    NumberExpression<T> times(int value);

    /** {@code x * y}. */
    NumberExpression<T> times(NumberExpression<T> other);

    /** {@code x / ?}. */
    NumberExpression<T> dividedBy(T value);

    /** {@code x / ?}. */
    NumberExpression<T> dividedBy(int value);

    /** {@code x / y}. */
    NumberExpression<T> dividedBy(NumberExpression<T> other);

    /** {@code x % ?}. */
    NumberExpression<T> modulo(T value);

    /** {@code x % ?}. */
    NumberExpression<T> modulo(int value);

    /** {@code x % y}. */
    NumberExpression<T> modulo(NumberExpression<T> other);

    /** {@code -x}. */
    NumberExpression<T> negated();

    /** {@code abs(x)}. */
    NumberExpression<T> abs();
}
