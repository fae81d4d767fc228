package dev.squall.schema;

import java.util.Optional;

/**
 * A sequence that is not the one behind an identity column: one of its own, or the one that a {@code serial} column
 * owns.
 *
 * @param name its name
 * @param type {@code smallint}, {@code integer} or {@code bigint}
 * @param options its options
 * @param ownedBy the column that it is dropped with, if there is one
 * @param comment its comment, if it has one
 */
public record Sequence(
        QualifiedName name, DataType type, SequenceOptions options, Optional<Owner> ownedBy, Optional<String> comment)
        implements Comparable<Sequence> {

    /**
     * The column that owns a sequence.
     *
     * @param table the table
     * @param column the column's name
     */
    public record Owner(QualifiedName table, String column) {}

    /** A {@code bigint} sequence with PostgreSQL's defaults that no column owns. */
    public static Sequence of(QualifiedName name) {
        return new Sequence(name, DataType.of("bigint"), SequenceOptions.DEFAULTS, Optional.empty(), Optional.empty());
    }

    @Override
    public int compareTo(Sequence other) {
        return name.compareTo(other.name);
    }
}
