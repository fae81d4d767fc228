package dev.squall.schema;

import java.util.List;
import java.util.Optional;

/**
 * An exclusion constraint.
 *
 * @param name the constraint's name
 * @param definition what follows the word EXCLUDE, for example {@code USING gist (room WITH =, during WITH &&)}, with
 *     INCLUDE, WITH, WHERE and DEFERRABLE where they apply
 * @param comment its comment, if it has one
 */
public record ExclusionConstraint(String name, String definition, Optional<String> comment) implements Constraint {

    /** An exclusion constraint without a comment. */
    public ExclusionConstraint(String name, String definition) {
        this(name, definition, Optional.empty());
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public ExclusionConstraint withName(String newName) {
        return new ExclusionConstraint(newName, definition, comment);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.exclusion(this);
    }
}
