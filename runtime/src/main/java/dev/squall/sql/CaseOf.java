package dev.squall.sql;

import dev.squall.sql.node.CaseNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import java.util.List;
import java.util.function.Function;

/**
 * A {@code case} by the values of one expression, before its first branch. Immutable.
 *
 * @param <T> the Java type of the expression
 */
public final class CaseOf<T> {

    private final Expression<T> expression;

    CaseOf(Expression<T> expression) {
        this.expression = expression;
    }

    /** {@code when x = ? then y}. */
    public <U, V extends Value<U> & Family<U, V, N>, N extends NullableValue<U>> Branches<T, V, N> when(
            T value, Family<U, V, N> then) {
        return new Branches<>(
                expression,
                List.of(branch(expression, value, then)),
                node -> Results.known(then, node),
                node -> Results.nullable(then, node));
    }

    private static <T> CaseNode.When branch(Expression<T> expression, T value, Expression<?> then) {
        return new CaseNode.When(expression.eq(value).node(), then.node());
    }

    /**
     * A {@code case} with a branch at least; {@link #otherwise} or {@link #end} finish it. Immutable.
     *
     * @param <T> the Java type of the expression
     * @param <V> the kind of its values
     * @param <N> the same kind, possibly NULL
     */
    public static final class Branches<T, V extends Value<?>, N extends NullableValue<?>> {

        private final Expression<T> expression;
        private final List<CaseNode.When> branches;
        private final Function<Node, V> known;
        private final Function<Node, N> nullable;

        Branches(
                Expression<T> expression,
                List<CaseNode.When> branches,
                Function<Node, V> known,
                Function<Node, N> nullable) {
            this.expression = expression;
            this.branches = branches;
            this.known = known;
            this.nullable = nullable;
        }

        /** {@code when x = ? then y}. */
        public Branches<T, V, N> when(T value, V then) {
            return new Branches<>(expression, Lists.append(branches, branch(expression, value, then)), known, nullable);
        }

        /** {@code else y end}. */
        public V otherwise(V other) {
            return known.apply(new CaseNode(branches, other.node()));
        }

        /** {@code end}: NULL if none fits. */
        public N end() {
            return nullable.apply(new CaseNode(branches, null));
        }
    }
}
