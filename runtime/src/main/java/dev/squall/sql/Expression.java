package dev.squall.sql;

import dev.squall.sql.node.BetweenNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.Operator;
import dev.squall.sql.node.OrderNode;
import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.node.Precedence;
import dev.squall.sql.node.SubqueryNode;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.sql.node.UnaryOperator;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that the database computes: a column, a function, an operation. It may be NULL or not; {@link Value} and
 * {@link NullableValue} tell.
 *
 * <p>Immutable, like everything made from it.
 *
 * @param <T> the Java type
 */
public sealed interface Expression<T> permits Column, Family, NullableValue, Value {

    /** The expression as a tree. */
    Node node();

    /** Reads and writes the expression's type. */
    Codec<T> codec();

    /** {@code x = ?}. A null is refused: NULL equals nothing. */
    default Condition eq(T value) {
        return Condition.comparison(Operator.EQ, "eq", this, value);
    }

    /** {@code x = y}. */
    default Condition eq(Expression<T> other) {
        return Condition.binary(Operator.EQ, this, other.node());
    }

    /** {@code x <> ?}. */
    default Condition ne(T value) {
        return Condition.comparison(Operator.NE, "ne", this, value);
    }

    /** {@code x <> y}. */
    default Condition ne(Expression<T> other) {
        return Condition.binary(Operator.NE, this, other.node());
    }

    /** {@code x < ?}. */
    default Condition lt(T value) {
        return Condition.comparison(Operator.LT, "lt", this, value);
    }

    /** {@code x < y}. */
    default Condition lt(Expression<T> other) {
        return Condition.binary(Operator.LT, this, other.node());
    }

    /** {@code x <= ?}. */
    default Condition le(T value) {
        return Condition.comparison(Operator.LE, "le", this, value);
    }

    /** {@code x <= y}. */
    default Condition le(Expression<T> other) {
        return Condition.binary(Operator.LE, this, other.node());
    }

    /** {@code x > ?}. */
    default Condition gt(T value) {
        return Condition.comparison(Operator.GT, "gt", this, value);
    }

    /** {@code x > y}. */
    default Condition gt(Expression<T> other) {
        return Condition.binary(Operator.GT, this, other.node());
    }

    /** {@code x >= ?}. */
    default Condition ge(T value) {
        return Condition.comparison(Operator.GE, "ge", this, value);
    }

    /** {@code x >= y}. */
    default Condition ge(Expression<T> other) {
        return Condition.binary(Operator.GE, this, other.node());
    }

    /** {@code x = any (...)} or {@code x = all (...)}: see {@link Sql#anyOf} and {@link Sql#allOf}. */
    default Condition eq(Quantified<T> values) {
        return values.compared(Operator.EQ, this);
    }

    /** {@code x <> any (...)} or {@code x <> all (...)}: see {@link Sql#anyOf} and {@link Sql#allOf}. */
    default Condition ne(Quantified<T> values) {
        return values.compared(Operator.NE, this);
    }

    /** {@code x < any (...)} or {@code x < all (...)}: see {@link Sql#anyOf} and {@link Sql#allOf}. */
    default Condition lt(Quantified<T> values) {
        return values.compared(Operator.LT, this);
    }

    /** {@code x <= any (...)} or {@code x <= all (...)}: see {@link Sql#anyOf} and {@link Sql#allOf}. */
    default Condition le(Quantified<T> values) {
        return values.compared(Operator.LE, this);
    }

    /** {@code x > any (...)} or {@code x > all (...)}: see {@link Sql#anyOf} and {@link Sql#allOf}. */
    default Condition gt(Quantified<T> values) {
        return values.compared(Operator.GT, this);
    }

    /** {@code x >= any (...)} or {@code x >= all (...)}: see {@link Sql#anyOf} and {@link Sql#allOf}. */
    default Condition ge(Quantified<T> values) {
        return values.compared(Operator.GE, this);
    }

    /** {@code x between ? and ?}, both ends included. */
    default Condition between(T low, T high) {
        return new Condition(new BetweenNode(
                node(), Condition.parameter("between", this, low), Condition.parameter("between", this, high), false));
    }

    /** {@code x not between ? and ?}. */
    default Condition notBetween(T low, T high) {
        return new Condition(new BetweenNode(
                node(),
                Condition.parameter("notBetween", this, low),
                Condition.parameter("notBetween", this, high),
                true));
    }

    /** {@code x between y and z}, both ends included. */
    default Condition between(Expression<T> low, Expression<T> high) {
        return new Condition(new BetweenNode(node(), low.node(), high.node(), false));
    }

    /** {@code x between symmetric ? and ?}: the ends may be given in either order. */
    default Condition betweenSymmetric(T low, T high) {
        Node from = Condition.parameter("betweenSymmetric", this, low);
        Node to = Condition.parameter("betweenSymmetric", this, high);
        return new Condition(SyntaxNode.operator(
                Precedence.RANGE, List.of("", " between symmetric ", " and ", ""), node(), from, to));
    }

    /** {@code x = any(?)}: one array parameter, whatever the number of values; of none it is {@code false}. */
    default Condition in(Collection<T> values) {
        return Condition.anyOf(this, values);
    }

    /** {@code x = any(?)}. */
    @SuppressWarnings("unchecked")
    default Condition in(T first, T... more) {
        return Condition.anyOf(this, Condition.values(first, more));
    }

    /** {@code x = any(y)}: for a parameter of a prepared statement, for example. */
    default Condition in(ArrayExpression<T> values) {
        return Condition.binary(Operator.EQ, this, new FunctionNode("any", List.of(values.node())));
    }

    /** {@code x in (select y ...)}; for a nullable {@code y} see {@link Sql#orNull}. */
    default Condition in(Query<? extends T> query) {
        return Condition.binary(Operator.IN, this, new SubqueryNode(query.node()));
    }

    /** {@code x <> all(?)}: one array parameter, whatever the number of values; of none it is {@code true}. */
    default Condition notIn(Collection<T> values) {
        return Condition.noneOf(this, values);
    }

    /** {@code x <> all(?)}. */
    @SuppressWarnings("unchecked")
    default Condition notIn(T first, T... more) {
        return Condition.noneOf(this, Condition.values(first, more));
    }

    /**
     * {@code x not in (select y ...)}. That {@code y} is not nullable matters: with one NULL among them, SQL finds
     * nothing.
     */
    default Condition notIn(Query<? extends T> query) {
        return Condition.binary(Operator.NOT_IN, this, new SubqueryNode(query.node()));
    }

    /** {@code x is distinct from ?}: unlike {@link #ne}, NULL is a value here. */
    default Condition isDistinctFrom(@Nullable T value) {
        return Condition.binary(Operator.IS_DISTINCT_FROM, this, new ParameterNode(new Bind<>(codec(), value)));
    }

    /** {@code x is distinct from y}. */
    default Condition isDistinctFrom(Expression<T> other) {
        return Condition.binary(Operator.IS_DISTINCT_FROM, this, other.node());
    }

    /** {@code x is not distinct from ?}: unlike {@link #eq}, NULL equals NULL here. */
    default Condition isNotDistinctFrom(@Nullable T value) {
        return Condition.binary(Operator.IS_NOT_DISTINCT_FROM, this, new ParameterNode(new Bind<>(codec(), value)));
    }

    /** {@code x is not distinct from y}. */
    default Condition isNotDistinctFrom(Expression<T> other) {
        return Condition.binary(Operator.IS_NOT_DISTINCT_FROM, this, other.node());
    }

    /** {@code x is null}. */
    default Condition isNull() {
        return Condition.unary(UnaryOperator.IS_NULL, node());
    }

    /** {@code x is not null}. */
    default Condition isNotNull() {
        return Condition.unary(UnaryOperator.IS_NOT_NULL, node());
    }

    /** Sorts from low to high: {@code order by x}; NULL comes last. */
    default Order asc() {
        return new Order(new OrderNode(node(), false, null), codec(), !(this instanceof Value));
    }

    /** Sorts from high to low: {@code order by x desc}; NULL comes first. */
    default Order desc() {
        return new Order(new OrderNode(node(), true, null), codec(), !(this instanceof Value));
    }
}
