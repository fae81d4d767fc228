package dev.squall.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A domain: a type with conditions.
 *
 * @param name its name
 * @param type the type below it, which may be a domain
 * @param nullable whether it accepts NULL
 * @param defaultSql its default as an SQL expression, if it has one
 * @param collation its collation, if it is not the type's own
 * @param checks its conditions over {@code VALUE}, sorted by name
 * @param comment its comment, if it has one
 */
public record Domain(
        QualifiedName name,
        DataType type,
        boolean nullable,
        Optional<String> defaultSql,
        Optional<QualifiedName> collation,
        List<CheckConstraint> checks,
        Optional<String> comment)
        implements Comparable<Domain> {

    public Domain {
        checks = checks.stream()
                .sorted(Comparator.comparing(CheckConstraint::name))
                .toList();
    }

    /** A domain that accepts NULL and has the given conditions and nothing else. */
    public static Domain of(QualifiedName name, DataType type, CheckConstraint... checks) {
        return new Domain(name, type, true, Optional.empty(), Optional.empty(), List.of(checks), Optional.empty());
    }

    @Override
    public int compareTo(Domain other) {
        return name.compareTo(other.name);
    }
}
