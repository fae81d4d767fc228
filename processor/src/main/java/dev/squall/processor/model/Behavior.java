package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import java.util.Optional;

/**
 * What statements do with a column by themselves; the database knows nothing of it.
 *
 * @param version where it is said to count changes
 * @param onUpdate what a change sets it to
 * @param hidden how it is left out of its record
 * @param clientDefault the class that makes values for new rows
 */
public record Behavior(
        Optional<Origin> version,
        Optional<Located<String>> onUpdate,
        Optional<Hidden> hidden,
        Optional<Located<JavaType>> clientDefault) {

    /**
     * {@code @Hidden}.
     *
     * @param component whether the component may be without a value, and how it says so
     * @param origin the annotation
     */
    public record Hidden(Presence component, Origin origin) {}
}
