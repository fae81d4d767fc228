package dev.squall.studio.catalog;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name the name of the constraint
 * @param from the relation that refers
 * @param fromColumns its columns
 * @param to the relation that is referred to
 * @param toColumns the columns there, in the order of {@code fromColumns}
 */
public record Reference(
        String name, RelationName from, List<String> fromColumns, RelationName to, List<String> toColumns) {

    /** Copies the columns. */
    public Reference {
        fromColumns = List.copyOf(fromColumns);
        toColumns = List.copyOf(toColumns);
    }
}
