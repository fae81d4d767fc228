package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate: {@code name(distinct arguments order by keys) filter (where condition)}, or
 * {@code name(arguments) within group (order by keys)}.
 *
 * @param name the function
 * @param arguments what it aggregates
 * @param options which rows it takes, and in which order
 */
public record AggregateNode(String name, List<Node> arguments, Options options) implements Node {

    /** What an aggregate may say about its rows. */
    public record Options(
            boolean distinct,
            List<Node> orderBy,
            boolean withinGroup,
            @Nullable Node filter) {

        /** All rows in any order. */
        public static final Options NONE = new Options(false, List.of(), false, null);
    }

    /** An aggregate of all rows in any order. */
    public static AggregateNode of(String name, Node... arguments) {
        return new AggregateNode(name, List.of(arguments), Options.NONE);
    }

    /** An ordered-set aggregate: {@code name(arguments) within group (order by key)}. */
    public static AggregateNode withinGroup(String name, List<Node> arguments, Node key) {
        return new AggregateNode(name, arguments, new Options(false, List.of(key), true, null));
    }

    /** The same of different values. */
    public AggregateNode withDistinct() {
        return new AggregateNode(
                name, arguments, new Options(true, options.orderBy, options.withinGroup, options.filter));
    }

    /** The same with further sort keys. */
    public AggregateNode withOrderBy(List<Node> keys) {
        List<Node> all = Lists.concat(options.orderBy, keys);
        return new AggregateNode(
                name, arguments, new Options(options.distinct, all, options.withinGroup, options.filter));
    }

    /** The same of other rows. */
    public AggregateNode withFilter(Node filter) {
        return new AggregateNode(
                name, arguments, new Options(options.distinct, options.orderBy, options.withinGroup, filter));
    }

    @Override
    public void accept(NodeVisitor visitor) {
        visitor.aggregate(this);
    }
}
