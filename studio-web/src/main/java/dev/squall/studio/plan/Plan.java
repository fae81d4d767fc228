package dev.squall.studio.plan;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A plan.
 *
 * @param nodes its steps, each before its children
 * @param cost the estimated cost of all of it
 * @param planningMillis how long planning took, if it was analyzed
 * @param executionMillis how long it ran, if it was analyzed
 * @param settings settings that differ from their defaults, as {@code name = value}
 */
public record Plan(
        List<PlanNode> nodes,
        double cost,
        OptionalDouble planningMillis,
        OptionalDouble executionMillis,
        List<String> settings) {
    /** Copies the lists. */
    public Plan {
        nodes = List.copyOf(nodes);
        settings = List.copyOf(settings);
    }

    /** Whether it was run for the real numbers. */
    public boolean analyzed() {
        return executionMillis.isPresent();
    }

    /** The share of a step of the whole time, or of the whole cost if it was not run; from 0 to 1. */
    public double share(PlanNode node) {
        double whole = nodes.stream().mapToDouble(this::weight).sum();
        return whole <= 0 ? 0 : Math.min(1, weight(node) / whole);
    }

    private double weight(PlanNode node) {
        return analyzed() ? node.millis().orElse(0) : node.cost();
    }
}
