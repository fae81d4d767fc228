package dev.squall.sql;

import dev.squall.sql.node.CaseNode;
import dev.squall.sql.node.Lists;
import dev.squall.sql.node.Node;
import java.util.List;
import java.util.function.Function;

/**
 * A {@code case} that is not finished: {@link #otherwise} or {@link #end} do that. Immutable.
 *
 * @param <V> the kind of its values
 * @param <N> the same kind, possibly NULL
 */
public final class CaseWhen<V extends Value<?>, N extends NullableValue<?>> {

    private final List<CaseNode.When> branches;
    private final Function<Node, V> value;
    private final Function<Node, N> nullable;

    CaseWhen(List<CaseNode.When> branches, Function<Node, V> value, Function<Node, N> nullable) {
        this.branches = branches;
        this.value = value;
        this.nullable = nullable;
    }

    static List<CaseNode.When> branch(BooleanExpression condition, Expression<?> then) {
        return List.of(new CaseNode.When(condition.node(), then.node()));
    }

    /** {@code when condition then value}: tried if none before fits. */
    public CaseWhen<V, N> when(BooleanExpression condition, V then) {
        return new CaseWhen<>(Lists.concat(branches, branch(condition, then)), value, nullable);
    }

    /** {@code else value end}. */
    public V otherwise(V other) {
        return value.apply(new CaseNode(branches, other.node()));
    }

    /** {@code end}: NULL if none fits. */
    public N end() {
        return nullable.apply(new CaseNode(branches, null));
    }
}
