package dev.squall.sql;

import dev.squall.sql.node.AliasNode;
import dev.squall.sql.node.BinaryNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.UnaryNode;
import dev.squall.sql.node.UnaryOperator;
import dev.squall.type.Codec;

/**
 * A numeric expression that is never NULL.
 *
 * @param <T> the Java type
 */
public sealed class NumberValue<T> extends Value<T> implements NumberExpression<T> permits NumberColumn {

    NumberValue(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NumberValue<T> as(String name) {
        return new NumberValue<>(new AliasNode(node(), name), codec());
    }

    @Override
    public NumberValue<T> plus(T value) {
        return new NumberValue<>(
                new BinaryNode(Operator.PLUS, node(), Condition.parameter("plus", this, value)), codec());
    }

    @Override
    public NumberValue<T> plus(int value) {
        return new NumberValue<>(new BinaryNode(Operator.PLUS, node(), Condition.integer(value)), codec());
    }

    /** {@code x + y}. */
    public NumberValue<T> plus(NumberValue<T> other) {
        return new NumberValue<>(new BinaryNode(Operator.PLUS, node(), other.node()), codec());
    }

    @Override
    public NullableNumber<T> plus(NumberExpression<T> other) {
        return new NullableNumber<>(new BinaryNode(Operator.PLUS, node(), other.node()), codec());
    }

    @Override
    public NumberValue<T> minus(T value) {
        return new NumberValue<>(
                new BinaryNode(Operator.MINUS, node(), Condition.parameter("minus", this, value)), codec());
    }

    @Override
    public NumberValue<T> minus(int value) {
        return new NumberValue<>(new BinaryNode(Operator.MINUS, node(), Condition.integer(value)), codec());
    }

    /** {@code x - y}. */
    public NumberValue<T> minus(NumberValue<T> other) {
        return new NumberValue<>(new BinaryNode(Operator.MINUS, node(), other.node()), codec());
    }

    @Override
    public NullableNumber<T> minus(NumberExpression<T> other) {
        return new NullableNumber<>(new BinaryNode(Operator.MINUS, node(), other.node()), codec());
    }

    @Override
    public NumberValue<T> times(T value) {
        return new NumberValue<>(
                new BinaryNode(Operator.TIMES, node(), Condition.parameter("times", this, value)), codec());
    }

    @Override
    public NumberValue<T> times(int value) {
        return new NumberValue<>(new BinaryNode(Operator.TIMES, node(), Condition.integer(value)), codec());
    }

    /** {@code x * y}. */
    public NumberValue<T> times(NumberValue<T> other) {
        return new NumberValue<>(new BinaryNode(Operator.TIMES, node(), other.node()), codec());
    }

    @Override
    public NullableNumber<T> times(NumberExpression<T> other) {
        return new NullableNumber<>(new BinaryNode(Operator.TIMES, node(), other.node()), codec());
    }

    @Override
    public NumberValue<T> dividedBy(T value) {
        return new NumberValue<>(
                new BinaryNode(Operator.DIVIDED_BY, node(), Condition.parameter("dividedBy", this, value)), codec());
    }

    @Override
    public NumberValue<T> dividedBy(int value) {
        return new NumberValue<>(new BinaryNode(Operator.DIVIDED_BY, node(), Condition.integer(value)), codec());
    }

    /** {@code x / y}. */
    public NumberValue<T> dividedBy(NumberValue<T> other) {
        return new NumberValue<>(new BinaryNode(Operator.DIVIDED_BY, node(), other.node()), codec());
    }

    @Override
    public NullableNumber<T> dividedBy(NumberExpression<T> other) {
        return new NullableNumber<>(new BinaryNode(Operator.DIVIDED_BY, node(), other.node()), codec());
    }

    @Override
    public NumberValue<T> modulo(T value) {
        return new NumberValue<>(
                new BinaryNode(Operator.MODULO, node(), Condition.parameter("modulo", this, value)), codec());
    }

    @Override
    public NumberValue<T> modulo(int value) {
        return new NumberValue<>(new BinaryNode(Operator.MODULO, node(), Condition.integer(value)), codec());
    }

    /** {@code x % y}. */
    public NumberValue<T> modulo(NumberValue<T> other) {
        return new NumberValue<>(new BinaryNode(Operator.MODULO, node(), other.node()), codec());
    }

    @Override
    public NullableNumber<T> modulo(NumberExpression<T> other) {
        return new NullableNumber<>(new BinaryNode(Operator.MODULO, node(), other.node()), codec());
    }

    @Override
    public NumberValue<T> negated() {
        return new NumberValue<>(new UnaryNode(UnaryOperator.MINUS, node()), codec());
    }

    @Override
    public NumberValue<T> abs() {
        return new NumberValue<>(new FunctionNode("abs", nodes()), codec());
    }
}
