package dev.squall.studio.schema;

import java.util.List;

/**
 * How a relation is defined.
 *
 * @param ddl the statements that create it
 * @param indexes its indexes
 * @param constraints its constraints
 * @param triggers its triggers and row security policies
 * @param dependents the views that read it
 */
public record Definition(
        String ddl, List<IndexUse> indexes, List<Part> constraints, List<Part> triggers, List<Dependent> dependents) {
    /** Copies the lists. */
    public Definition {
        indexes = List.copyOf(indexes);
        constraints = List.copyOf(constraints);
        triggers = List.copyOf(triggers);
        dependents = List.copyOf(dependents);
    }

    /**
     * An index with its use.
     *
     * @param name its name
     * @param definition how it is created
     * @param bytes its size
     * @param scans how often it was used since the statistics were reset
     * @param constraint whether a constraint needs it
     */
    public record IndexUse(String name, String definition, long bytes, long scans, boolean constraint) {}

    /**
     * A constraint, trigger or policy.
     *
     * @param name its name
     * @param definition how it is defined
     */
    public record Part(String name, String definition) {}

    /**
     * A view that reads a relation.
     *
     * @param schema its schema
     * @param name its name
     */
    public record Dependent(String schema, String name) {}
}
