package dev.squall.schema;

import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL enum type.
 *
 * @param name its name
 * @param labels its labels in their sort order; not empty, no duplicates
 * @param comment its comment, if it has one
 */
public record EnumType(QualifiedName name, List<String> labels, Optional<String> comment)
        implements Comparable<EnumType> {

    public EnumType {
        labels = List.copyOf(labels);
    }

    @Override
    public int compareTo(EnumType other) {
        return name.compareTo(other.name);
    }
}
