package dev.squall.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name the constraint's name
 * @param columns its columns in key order; not empty
 * @param nullsNotDistinct whether two NULLs count as equal (PostgreSQL 15 and later)
 * @param deferrable when it is checked
 */
public record UniqueConstraint(String name, List<String> columns, boolean nullsNotDistinct, Deferrability deferrable) {

    public UniqueConstraint {
        columns = List.copyOf(columns);
    }
}
