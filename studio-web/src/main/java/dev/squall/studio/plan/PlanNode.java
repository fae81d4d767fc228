package dev.squall.studio.plan;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A step of a plan.
 *
 * @param depth how deep it is in the tree, from 0
 * @param title what it does, such as {@code Index Scan}
 * @param target the relation, index or function that it works on, possibly empty
 * @param role how its parent uses it, such as {@code Inner} or the name of a subplan, possibly empty
 * @param details conditions and other properties
 * @param cost the estimated cost of the step without its children
 * @param estimatedRows how many rows the planner expects each time
 * @param loops how often it ran, empty if it was not analyzed
 * @param actualRows how many rows it gave each time on average, empty if it was not analyzed
 * @param millis the time of the step without its children, empty if it was not analyzed
 * @param removed how many rows its filter threw away each time
 * @param blocksHit how many blocks it found in memory, children included
 * @param blocksRead how many blocks it read, children included
 * @param spilled how many kilobytes of it went to disk
 */
public record PlanNode(
        int depth,
        String title,
        String target,
        String role,
        List<String> details,
        double cost,
        double estimatedRows,
        OptionalLong loops,
        OptionalDouble actualRows,
        OptionalDouble millis,
        double removed,
        long blocksHit,
        long blocksRead,
        long spilled) {
    /** Copies the details. */
    public PlanNode {
        details = List.copyOf(details);
    }

    /** Whether it was never run. */
    public boolean neverRan() {
        return loops.isPresent() && loops.getAsLong() == 0;
    }

    /** How many times more rows there were than expected; below 1 if there were fewer, 1 if nobody knows. */
    public double misestimate() {
        if (actualRows.isEmpty() || neverRan()) {
            return 1;
        }
        return Math.max(actualRows.getAsDouble(), 1) / Math.max(estimatedRows, 1);
    }
}
