package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate: {@code name(distinct argument) filter (where condition)}.
 *
 * @param name the function
 * @param distinct whether equal values count once
 * @param arguments what it aggregates
 * @param filter which rows it takes, null for all
 */
public record AggregateNode(
        String name,
        boolean distinct,
        List<Node> arguments,
        @Nullable Node filter) implements Node {

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.aggregate(this);
    }
}
