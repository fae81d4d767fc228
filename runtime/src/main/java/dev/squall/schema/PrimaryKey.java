package dev.squall.schema;

import java.util.List;
import java.util.Optional;

/**
 * A primary key.
 *
 * @param name the constraint's name
 * @param columns its columns in key order; not empty
 * @param include payload columns of {@code INCLUDE (...)}
 * @param deferrable when it is checked
 * @param comment its comment, if it has one
 */
public record PrimaryKey(
        String name, List<String> columns, List<String> include, Deferrability deferrable, Optional<String> comment)
        implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** A primary key without payload columns and comment. */
    public PrimaryKey(String name, List<String> columns, Deferrability deferrable) {
        this(name, columns, List.of(), deferrable, Optional.empty());
    }

    @Override
    public PrimaryKey withName(String newName) {
        return new PrimaryKey(newName, columns, include, deferrable, comment);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.primaryKey(this);
    }
}
