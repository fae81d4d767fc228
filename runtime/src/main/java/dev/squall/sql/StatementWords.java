package dev.squall.sql;

import dev.squall.sql.node.FunctionNode;
import dev.squall.sql.node.GroupingNode;
import dev.squall.sql.node.SetOperationNode;
import dev.squall.type.Codecs;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of {@link Sql} for what stands in FROM, in GROUP BY and around statements. */
abstract class StatementWords extends PreparedWords {

    StatementWords() {}

    /** {@code with name as (select ...)}, or a change with {@code returning}: use it in FROM like a table. */
    public static <R extends @Nullable Object> Cte<R> with(String name, RowStatement<R> statement) {
        return Cte.of(name, statement);
    }

    /**
     * {@code with recursive name as (start union all step)}: {@code step} sees the query itself:
     * {@code withRecursive("tree", roots, tree -> select(...).from(X).join(tree, X.parent.eq(tree.column(X.id))))}.
     */
    public static <R extends @Nullable Object> Cte<R> withRecursive(
            String name, Query<R> start, Function<Cte<R>, Query<R>> step) {
        return Cte.recursive(name, start, step, SetOperationNode.Kind.UNION_ALL);
    }

    /** {@code with recursive name as (start union step)}: rows that are there already are left out, which ends cycles. */
    public static <R extends @Nullable Object> Cte<R> withRecursiveDistinct(
            String name, Query<R> start, Function<Cte<R>, Query<R>> step) {
        return Cte.recursive(name, start, step, SetOperationNode.Kind.UNION);
    }

    /**
     * {@code name(arguments) as alias}: a function that returns rows; name its columns with {@code named}.
     *
     * @throws IllegalArgumentException if the function's name is not {@code name} or {@code schema.name}
     */
    public static TableFunction tableFunction(String alias, String function, Expression<?>... arguments) {
        return TableFunction.of(alias, function, arguments);
    }

    /** {@code generate_series(first, last) as alias (value)}. Its column is {@code column("value", type)}. */
    public static <T> TableFunction generateSeries(String alias, NumberValue<T> first, NumberValue<T> last) {
        return TableFunction.of(alias, "generate_series", first, last).named("value");
    }

    /** {@code unnest(array) as alias (value)}: one row per element. Its column is {@code column("value", type)}. */
    public static TableFunction unnest(String alias, ArrayExpression<?> array) {
        return TableFunction.of(alias, "unnest", array).named("value");
    }

    /** {@code rollup (a, b)}: groups by both, by the first, and by none. */
    public static Grouping rollup(Expression<?>... keys) {
        return Grouping.of(GroupingNode.Kind.ROLLUP, keys);
    }

    /** {@code cube (a, b)}: groups by both, by either, and by none. */
    public static Grouping cube(Expression<?>... keys) {
        return Grouping.of(GroupingNode.Kind.CUBE, keys);
    }

    /** {@code grouping sets ((a, b), (a), ())}: groups by each of these. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Grouping groupingSets(List<? extends Expression<?>>... sets) {
        return Grouping.sets(List.of(sets));
    }

    /** {@code grouping(x)}: 1 where {@code x} is NULL because the row groups over all of its values, else 0. */
    public static NumberValue<Integer> grouping(Expression<?> key) {
        return new NumberValue<>(new FunctionNode("grouping", List.of(key.node())), Codecs.INTEGER);
    }

    /** {@code merge_action()}: INSERT, UPDATE or DELETE, in {@code returning} of a merge. Needs PostgreSQL 17. */
    public static TextValue mergeAction() {
        return new TextValue(new FunctionNode("merge_action", List.of()), Codecs.TEXT);
    }

    /** The same value, typed as one that may be NULL: for a nullable column, or the keys of {@code rollup}. */
    public static <T> NullableValue<T> nullable(Expression<T> expression) {
        return new NullableValue<>(expression.node(), expression.codec());
    }
}
