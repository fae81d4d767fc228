package dev.squall.schema;

import java.util.Optional;

/**
 * A partition of a table, or of one of its partitions. It has the columns, constraints and indexes of its table.
 *
 * @param name its name
 * @param parent the table or partition that it is a part of
 * @param bound which rows it holds: {@code FOR VALUES ...} or {@code DEFAULT}, as SQL
 * @param partitioning how it is divided itself, if it is
 * @param comment its comment, if it has one
 */
public record Partition(
        QualifiedName name,
        QualifiedName parent,
        String bound,
        Optional<Partitioning> partitioning,
        Optional<String> comment)
        implements Comparable<Partition> {

    /** A partition that is not divided and has no comment. */
    public Partition(QualifiedName name, QualifiedName parent, String bound) {
        this(name, parent, bound, Optional.empty(), Optional.empty());
    }

    @Override
    public int compareTo(Partition other) {
        return name.compareTo(other.name);
    }
}
