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
 * A numeric expression that may be NULL.
 *
 * @param <T> the Java type
 */
public sealed class NullableNumber<T> extends NullableValue<T> implements NumberExpression<T>
        permits NullableNumberColumn {

    NullableNumber(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    public NullableNumber<T> as(String name) {
        return new NullableNumber<>(new AliasNode(node(), name), codec());
    }

    @Override
    public NullableNumber<T> plus(T value) {
        return new NullableNumber<>(
                new BinaryNode(Operator.PLUS, node(), Condition.parameter("plus", this, value)), codec());
    }

    @Override
    public NullableNumber<T> plus(int value) {
        return new NullableNumber<>(new BinaryNode(Operator.PLUS, node(), Condition.integer(value)), codec());
    }

    @Override
    public NullableNumber<T> plus(NumberExpression<T> other) {
        return new NullableNumber<>(new BinaryNode(Operator.PLUS, node(), other.node()), codec());
    }

    @Override
    public NullableNumber<T> minus(T value) {
        return new NullableNumber<>(
                new BinaryNode(Operator.MINUS, node(), Condition.parameter("minus", this, value)), codec());
    }

    @Override
    public NullableNumber<T> minus(int value) {
        return new NullableNumber<>(new BinaryNode(Operator.MINUS, node(), Condition.integer(value)), codec());
    }

    @Override
    public NullableNumber<T> minus(NumberExpression<T> other) {
        return new NullableNumber<>(new BinaryNode(Operator.MINUS, node(), other.node()), codec());
    }

    @Override
    public NullableNumber<T> times(T value) {
        return new NullableNumber<>(
                new BinaryNode(Operator.TIMES, node(), Condition.parameter("times", this, value)), codec());
    }

    @Override
    public NullableNumber<T> times(int value) {
        return new NullableNumber<>(new BinaryNode(Operator.TIMES, node(), Condition.integer(value)), codec());
    }

    @Override
    public NullableNumber<T> times(NumberExpression<T> other) {
        return new NullableNumber<>(new BinaryNode(Operator.TIMES, node(), other.node()), codec());
    }

    @Override
    public NullableNumber<T> dividedBy(T value) {
        return new NullableNumber<>(
                new BinaryNode(Operator.DIVIDED_BY, node(), Condition.parameter("dividedBy", this, value)), codec());
    }

    @Override
    public NullableNumber<T> dividedBy(int value) {
        return new NullableNumber<>(new BinaryNode(Operator.DIVIDED_BY, node(), Condition.integer(value)), codec());
    }

    @Override
    public NullableNumber<T> dividedBy(NumberExpression<T> other) {
        return new NullableNumber<>(new BinaryNode(Operator.DIVIDED_BY, node(), other.node()), codec());
    }

    @Override
    public NullableNumber<T> modulo(T value) {
        return new NullableNumber<>(
                new BinaryNode(Operator.MODULO, node(), Condition.parameter("modulo", this, value)), codec());
    }

    @Override
    public NullableNumber<T> modulo(int value) {
        return new NullableNumber<>(new BinaryNode(Operator.MODULO, node(), Condition.integer(value)), codec());
    }

    @Override
    public NullableNumber<T> modulo(NumberExpression<T> other) {
        return new NullableNumber<>(new BinaryNode(Operator.MODULO, node(), other.node()), codec());
    }

    @Override
    public NullableNumber<T> negated() {
        return new NullableNumber<>(new UnaryNode(UnaryOperator.MINUS, node()), codec());
    }

    @Override
    public NullableNumber<T> abs() {
        return new NullableNumber<>(new FunctionNode("abs", nodes()), codec());
    }

    @Override
    public NumberValue<T> coalesce(T otherwise) {
        return new NumberValue<>(Condition.coalesce(this, otherwise), codec());
    }

    /** {@code coalesce(x, y)}. */
    public NumberValue<T> coalesce(NumberValue<T> otherwise) {
        return new NumberValue<>(Condition.coalesce(this, otherwise), codec());
    }
}
