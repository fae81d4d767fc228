package dev.squall.schema;

import java.util.List;
import java.util.Optional;

/** A named constraint of a table. NOT NULL is a property of a {@link Column}. */
public sealed interface Constraint
        permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, ExclusionConstraint {

    /** The constraint's name. */
    String name();

    /** The constraint's comment, if it has one. */
    Optional<String> comment();

    /** The columns of its own table that it names, in order; empty for a check or exclusion, which has expressions. */
    List<String> columns();

    /** This constraint under another name. */
    Constraint withName(String newName);

    /** Calls the visitor's method for this kind of constraint. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method per kind of constraint, so that a new kind does not compile until it is handled.
     *
     * @param <R> what the visitor returns
     */
    interface Visitor<R> {
        R primaryKey(PrimaryKey key);

        R unique(UniqueConstraint unique);

        R foreignKey(ForeignKey key);

        R check(CheckConstraint check);

        R exclusion(ExclusionConstraint exclusion);
    }
}
