package dev.squall.schema;

import java.util.List;
import java.util.Optional;

/**
 * A unique constraint.
 *
 * @param name the constraint's name
 * @param columns its columns in key order; not empty
 * @param include payload columns of {@code INCLUDE (...)}
 * @param nullsNotDistinct whether two NULLs count as equal (PostgreSQL 15 and later)
 * @param deferrable when it is checked
 * @param comment its comment, if it has one
 */
public record UniqueConstraint(
        String name,
        List<String> columns,
        List<String> include,
        boolean nullsNotDistinct,
        Deferrability deferrable,
        Optional<String> comment)
        implements Constraint {

    public UniqueConstraint {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** A unique constraint without payload columns and comment. */
    public UniqueConstraint(String name, List<String> columns, boolean nullsNotDistinct, Deferrability deferrable) {
        this(name, columns, List.of(), nullsNotDistinct, deferrable, Optional.empty());
    }

    @Override
    public UniqueConstraint withName(String newName) {
        return new UniqueConstraint(newName, columns, include, nullsNotDistinct, deferrable, comment);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.unique(this);
    }
}
