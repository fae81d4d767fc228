package dev.squall.sql;

import dev.squall.sql.node.GroupingNode;
import dev.squall.sql.node.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A key of GROUP BY that makes several groupings: {@code rollup (a, b)}. In the rows of the coarser groupings the other
 * keys are NULL, so select them as {@link Sql#nullable}. Immutable.
 */
public final class Grouping {

    private final GroupingNode node;

    private Grouping(GroupingNode node) {
        this.node = node;
    }

    GroupingNode node() {
        return node;
    }

    static Grouping of(GroupingNode.Kind kind, Expression<?>... keys) {
        List<List<Node>> sets = new ArrayList<>();
        for (Expression<?> key : keys) {
            sets.add(List.of(key.node()));
        }
        return of(kind, sets);
    }

    static Grouping sets(List<? extends List<? extends Expression<?>>> sets) {
        List<List<Node>> nodes = new ArrayList<>();
        for (List<? extends Expression<?>> set : sets) {
            nodes.add(Select.nodes(set.toArray(new Expression<?>[0])));
        }
        return of(GroupingNode.Kind.GROUPING_SETS, nodes);
    }

    private static Grouping of(GroupingNode.Kind kind, List<List<Node>> sets) {
        if (sets.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + kind.sql() + ")\" has no keys. Give one at least, or leave groupBy() out.");
        }
        return new Grouping(new GroupingNode(kind, sets));
    }
}
