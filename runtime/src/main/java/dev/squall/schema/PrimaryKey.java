package dev.squall.schema;

import java.util.List;

/**
 * A primary key.
 *
 * @param name the constraint's name
 * @param columns its columns in key order; not empty
 * @param deferrable when it is checked
 */
public record PrimaryKey(String name, List<String> columns, Deferrability deferrable) {

    public PrimaryKey {
        columns = List.copyOf(columns);
    }
}
