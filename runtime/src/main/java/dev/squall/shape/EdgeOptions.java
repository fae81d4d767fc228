package dev.squall.shape;

import dev.squall.sql.BooleanExpression;
import dev.squall.sql.Condition;
import dev.squall.sql.Order;
import dev.squall.sql.node.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of one level: which rows, in which order, how many, and the same of what is nested in it.
 *
 * @param where which rows, absent for all
 * @param orderBy the sort keys before the primary key
 * @param limit how many rows at most, or null
 * @param offset how many rows are skipped, or null
 * @param sorted whether the sort keys are selected, for cursors
 * @param nested the options of the edges that have some
 * @param only which rows an aggregate takes, null for all
 */
record EdgeOptions(
        Condition where,
        List<Order> orderBy,
        @Nullable RowLimit limit,
        @Nullable RowLimit offset,
        boolean sorted,
        Map<Edge<?, ?, ?>, EdgeOptions> nested,
        @Nullable Function<?, ? extends BooleanExpression> only) {

    static final EdgeOptions NONE = new EdgeOptions(Condition.absent(), List.of(), null, null, false, Map.of(), null);

    EdgeOptions where(BooleanExpression more) {
        return new EdgeOptions(where.and(more), orderBy, limit, offset, sorted, nested, only);
    }

    EdgeOptions orderBy(Order... keys) {
        return new EdgeOptions(where, Lists.concat(orderBy, List.of(keys)), limit, offset, sorted, nested, only);
    }

    EdgeOptions limit(RowLimit rows) {
        return new EdgeOptions(where, orderBy, rows, offset, sorted, nested, only);
    }

    EdgeOptions offset(RowLimit rows) {
        return new EdgeOptions(where, orderBy, limit, rows, sorted, nested, only);
    }

    EdgeOptions selectingSortKeys() {
        return new EdgeOptions(where, orderBy, limit, offset, true, nested, only);
    }

    EdgeOptions with(Edge<?, ?, ?> edge, EdgeOptions options) {
        Map<Edge<?, ?, ?>, EdgeOptions> more = new HashMap<>(nested);
        more.put(edge, options);
        return new EdgeOptions(where, orderBy, limit, offset, sorted, Map.copyOf(more), only);
    }

    /** The rows of an aggregate that meet this condition too. */
    @SuppressWarnings("unchecked") // both are of the edge's table
    <T> EdgeOptions only(Function<? super T, ? extends BooleanExpression> condition) {
        Function<T, BooleanExpression> before = (Function<T, BooleanExpression>) only;
        Function<T, BooleanExpression> both = before == null
                ? condition::apply
                : table -> Condition.absent().and(before.apply(table)).and(condition.apply(table));
        return new EdgeOptions(where, orderBy, limit, offset, sorted, nested, both);
    }

    EdgeOptions of(Edge<?, ?, ?> edge) {
        return nested.getOrDefault(edge, NONE);
    }

    /** Whether nothing is asked of the level itself. */
    boolean isOnlyNested() {
        return where.equals(Condition.absent()) && orderBy.isEmpty() && !isSliced();
    }

    boolean isSliced() {
        return limit != null || offset != null;
    }
}
