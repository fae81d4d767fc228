package dev.squall.sql;

import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.SubqueryNode;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Choices, casts, subqueries and arrays among the words of {@link Sql}. */
abstract class ChoiceFunctions extends WindowFunctions {

    ChoiceFunctions() {}

    /** {@code coalesce(x, y)}: the first that is not NULL. */
    public static <T, V extends Value<T> & Family<T, V, N>, N extends NullableValue<T>> V coalesce(
            Family<T, V, N> first, V otherwise) {
        return Results.known(first, Calls.call("coalesce", first.node(), otherwise.node()));
    }

    /** {@code coalesce(x, y, z)}. */
    public static <T, V extends Value<T> & Family<T, V, N>, N extends NullableValue<T>> V coalesce(
            Family<T, V, N> first, Family<T, V, N> second, V otherwise) {
        return Results.known(first, Calls.call("coalesce", first.node(), second.node(), otherwise.node()));
    }

    /** {@code coalesce(x, y, ...)}: the first that is not NULL, NULL if all are. */
    @SafeVarargs
    public static <T, V extends Value<T>, N extends NullableValue<T>> N coalesce(
            Family<T, V, N> first, Family<T, V, N>... more) {
        return Results.nullable(first, new FunctionNode("coalesce", nodes(first, more)));
    }

    /** {@code nullif(x, ?)}: NULL where it is this value. */
    public static <T, V extends Value<T>, N extends NullableValue<T>> N nullif(Family<T, V, N> expression, T value) {
        Node other = Condition.parameter("nullif", expression, value);
        return Results.nullable(expression, Calls.call("nullif", expression.node(), other));
    }

    /** {@code nullif(x, y)}: NULL where both are equal. */
    public static <T, V extends Value<T>, N extends NullableValue<T>> N nullif(
            Family<T, V, N> expression, Expression<T> other) {
        return Results.nullable(expression, Calls.call("nullif", expression.node(), other.node()));
    }

    /** {@code greatest(x, y, ...)}: the greatest of those that are not NULL; the first never is. */
    @SafeVarargs
    public static <T, V extends Value<T> & Family<T, V, N>, N extends NullableValue<T>> V greatest(
            V first, Family<T, V, N>... more) {
        return Results.known(first, new FunctionNode("greatest", nodes(first, more)));
    }

    /** {@code greatest(x, y, ...)}: the greatest of those that are not NULL, NULL if all are. */
    @SafeVarargs
    public static <T, V extends Value<T>, N extends NullableValue<T>> N greatest(
            Family<T, V, N> first, Family<T, V, N>... more) {
        return Results.nullable(first, new FunctionNode("greatest", nodes(first, more)));
    }

    /** {@code least(x, y, ...)}: the least of those that are not NULL; the first never is. */
    @SafeVarargs
    public static <T, V extends Value<T> & Family<T, V, N>, N extends NullableValue<T>> V least(
            V first, Family<T, V, N>... more) {
        return Results.known(first, new FunctionNode("least", nodes(first, more)));
    }

    /** {@code least(x, y, ...)}: the least of those that are not NULL, NULL if all are. */
    @SafeVarargs
    public static <T, V extends Value<T>, N extends NullableValue<T>> N least(
            Family<T, V, N> first, Family<T, V, N>... more) {
        return Results.nullable(first, new FunctionNode("least", nodes(first, more)));
    }

    /** {@code x::type}. */
    public static <T> Value<T> cast(Value<?> expression, Codec<T> codec) {
        return new Value<>(new CastNode(expression.node(), codec.sqlType()), codec);
    }

    /** {@code x::type}, NULL of NULL. */
    public static <T> NullableValue<T> cast(NullableValue<?> expression, Codec<T> codec) {
        return new NullableValue<>(new CastNode(expression.node(), codec.sqlType()), codec);
    }

    /** {@code x::integer}: with the operations of the type, {@code cast(x, INTEGER).plus(1)}. */
    public static <T, E> E cast(Value<?> expression, SqlType<T, E> type) {
        return type.at(new CastNode(expression.node(), type.codec().sqlType()));
    }

    /** {@code x::integer}, NULL of NULL. */
    public static <T, V extends Value<T> & Family<T, V, N>, N extends NullableValue<T>> N cast(
            NullableValue<?> expression, SqlType<T, V> type) {
        Node cast = new CastNode(expression.node(), type.codec().sqlType());
        return Results.nullable(type.at(cast), cast);
    }

    /** {@code case x when ? then y ... end}: by the values of one expression. */
    public static <T> CaseOf<T> caseOf(Expression<T> expression) {
        return new CaseOf<>(expression);
    }

    /**
     * {@code (select x ...)}: a query of one value, NULL without rows:
     * {@code scalar(count(), q -> q.from(POSTS).where(POSTS.authorId.eq(USERS.id)))}.
     */
    public static <T, V extends Value<T>, N extends NullableValue<T>> N scalar(
            Family<T, V, N> item, Function<Select<?>, ? extends Query<?>> query) {
        return Results.nullable(item, subquery(item, query));
    }

    /** {@code (select x ...)}: a query of one value, NULL without rows. */
    public static <T> NullableValue<T> scalar(Expression<T> item, Function<Select<?>, ? extends Query<?>> query) {
        return new NullableValue<>(subquery(item, query), item.codec());
    }

    /** {@code array(select x ...)}: the values of a query as an array, empty without rows. */
    public static <E> ArrayValue<E> arrayOf(Value<E> item, Function<Select<?>, ? extends Query<?>> query) {
        Node node = SyntaxNode.enclosing(List.of("array", ""), subquery(item, query));
        return new ArrayValue<>(node, Codecs.list(item.codec()));
    }

    /** {@code array[x, y]}. */
    @SafeVarargs
    public static <E> ArrayValue<E> array(Value<E> first, Value<E>... more) {
        List<Node> all = Lists.concat(List.of(first.node()), Select.nodes(more));
        List<String> parts = new ArrayList<>(List.of("array["));
        for (int i = 1; i < all.size(); i++) {
            parts.add(", ");
        }
        parts.add("]");
        return new ArrayValue<>(SyntaxNode.enclosing(parts, all.toArray(new Node[0])), Codecs.list(first.codec()));
    }

    /** {@code any(?)}: one of these values, on the right of a comparison: {@code age.gt(anyOf(1, 2))}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Quantified<T> anyOf(T first, T... more) {
        return Quantified.of("any", Condition.values(first, more));
    }

    /** {@code any(?)}. */
    public static <T> Quantified<T> anyOf(List<T> values) {
        return Quantified.of("any", values);
    }

    /** {@code any(x)}: one of an array's elements: {@code value("x").eq(anyOf(USERS.tags))}. */
    public static <T> Quantified<T> anyOf(ArrayExpression<T> array) {
        return Quantified.of("any", array.node(), true);
    }

    /** {@code any (select ...)}: one of a query's values. */
    public static <T> Quantified<T> anyOf(Query<T> query) {
        return Quantified.of("any", new SubqueryNode(query.node()), false);
    }

    /** {@code all(?)}: every one of these values, on the right of a comparison: {@code age.gt(allOf(1, 2))}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Quantified<T> allOf(T first, T... more) {
        return Quantified.of("all", Condition.values(first, more));
    }

    /** {@code all(?)}. */
    public static <T> Quantified<T> allOf(List<T> values) {
        return Quantified.of("all", values);
    }

    /** {@code all(x)}: every one of an array's elements: {@code value("x").eq(allOf(USERS.tags))}. */
    public static <T> Quantified<T> allOf(ArrayExpression<T> array) {
        return Quantified.of("all", array.node(), true);
    }

    /** {@code all (select ...)}: every one of a query's values. */
    public static <T> Quantified<T> allOf(Query<T> query) {
        return Quantified.of("all", new SubqueryNode(query.node()), false);
    }

    private static Node subquery(Expression<?> item, Function<Select<?>, ? extends Query<?>> query) {
        Select<?> select = Sql.select((Selectable<?>) item);
        return new SubqueryNode(query.apply(select).node());
    }

    private static List<Node> nodes(Expression<?> first, Expression<?>... more) {
        return Lists.concat(List.of(first.node()), Select.nodes(more));
    }
}
