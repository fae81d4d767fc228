package dev.squall.sql;

import dev.squall.sql.node.WindowNode;
import java.util.function.UnaryOperator;

/**
 * A function of many rows, which may be told which rows, in which order, and around which row.
 *
 * @param <S> the aggregate's own class
 * @param <W> what it gives as a window function
 */
public sealed interface Aggregate<S, W>
        permits ArrayAggregate,
                BooleanAggregate,
                CountAggregate,
                JsonAggregate,
                NumberAggregate,
                TemporalAggregate,
                TextAggregate,
                ValueAggregate {

    /** {@code f(distinct x)}: equal values once. */
    S distinct();

    /** {@code f(x order by y)}: in this order; called again, it adds further keys. */
    S orderBy(Order... keys);

    /**
     * {@code f(x) filter (where condition)}: of these rows only; called again, the conditions are joined by
     * {@code and}. An absent condition is no filter.
     */
    S filter(BooleanExpression condition);

    /** {@code f(x) over (...)}: of the rows around each row, without making groups of them. */
    default W over(Window window) {
        return Results.same((Expression<?>) this, new WindowNode(((Expression<?>) this).node(), window.spec()));
    }

    /** {@code f(x) over (...)}: {@code sum(x).over(w -> w.partitionBy(y))}. */
    default W over(UnaryOperator<Window> window) {
        return over(window.apply(Window.ALL));
    }

    /** {@code f(x) over ()}: of all rows. */
    default W over() {
        return over(Window.ALL);
    }
}
