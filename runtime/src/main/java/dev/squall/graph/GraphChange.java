package dev.squall.graph;

import dev.squall.db.Database;
import dev.squall.db.Transaction;
import dev.squall.sql.StaleRow;
import dev.squall.sql.render.Rendered;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that insert values of a shape, or change what differs between two states of them. An immutable value,
 * safe for use by several threads as far as the shape's records are. It is planned anew each time it is run.
 *
 * @param <S> the shape's record
 */
public final class GraphChange<S> {

    private final Graph<?, S> graph;
    private final List<S> before;
    private final List<S> after;
    private final boolean sameRow;

    GraphChange(Graph<?, S> graph, List<S> before, List<S> after, boolean sameRow) {
        this.graph = graph;
        this.before = before;
        this.after = after;
        this.sameRow = sameRow;
    }

    /**
     * The statements in their order, none if nothing differs. Keys that the server will give to rows above are not among
     * the values yet.
     *
     * @throws IllegalArgumentException if the values cannot be written
     */
    public List<Rendered> sql() {
        return plan().steps().stream().map(Step::statement).toList();
    }

    /**
     * Runs the statements and returns the values as they are now, with what the server has set, in their order.
     *
     * @throws StaleRow if a row is not as it was read any more
     * @throws IllegalArgumentException if the values cannot be written
     */
    public List<S> list(Transaction transaction) {
        GraphPlan<S> plan = plan();
        plan.steps().forEach(step -> step.run(transaction));
        return plan.roots().stream().map(GraphRow::stored).toList();
    }

    /** The same in a transaction of its own. */
    public List<S> list(Database database) {
        return database.<List<S>, RuntimeException>transaction(this::list);
    }

    /**
     * Runs the statements and returns the only value as it is now.
     *
     * @throws IllegalArgumentException if several values are written, or none, or one that cannot be; then nothing was
     */
    public S one(Transaction transaction) {
        if (after.size() != 1) {
            throw new IllegalArgumentException("one() is for one value, and " + after.size()
                    + " are written. Use list() to have them all, or execute() for none.");
        }
        return list(transaction).get(0);
    }

    /** The same in a transaction of its own. */
    public S one(Database database) {
        return database.<S, RuntimeException>transaction(this::one);
    }

    /** Runs the statements and returns how many rows they touched. */
    public long execute(Transaction transaction) {
        long rows = 0;
        for (Step step : plan().steps()) {
            step.run(transaction);
            rows += step.rows();
        }
        return rows;
    }

    /** The same in a transaction of its own. */
    public long execute(Database database) {
        return database.<Long, RuntimeException>transaction(this::execute);
    }

    private GraphPlan<S> plan() {
        return GraphPlan.of(graph, before, after, sameRow);
    }

    /** Returns the texts, with the values masked, or why there are none. */
    @Override
    public String toString() {
        try {
            return sql().stream().map(Rendered::toString).collect(Collectors.joining("\n"));
        } catch (IllegalArgumentException e) {
            return "cannot be written: " + e.getMessage();
        }
    }
}
