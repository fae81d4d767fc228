package dev.squall.pull.source;

import dev.squall.schema.Index;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the parts of a schema need to know of each other.
 *
 * @param tables the tables that have a record
 * @param types the Java types
 * @param replaced constraints as {@code schema.table.name} and indexes as {@code schema.name} that are SQL already
 */
record SplitContext(Map<QualifiedName, Table> tables, TypeMapping types, Set<String> replaced) {

    Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Whether the columns are those of a key that the record of the table declares. */
    boolean isKey(Table table, Collection<String> columns) {
        Set<String> wanted = Set.copyOf(columns);
        boolean primary = table.primaryKey()
                .filter(k ->
                        isDeclared(table, k.name()) && Set.copyOf(k.columns()).equals(wanted))
                .isPresent();
        return primary
                || table.uniques().stream()
                        .anyMatch(u -> isDeclared(table, u.name())
                                && Set.copyOf(u.columns()).equals(wanted))
                || table.indexes().stream().anyMatch(i -> isKey(table, i, wanted));
    }

    private boolean isDeclared(Table table, String constraint) {
        return !replaced.contains(table.name() + "." + constraint)
                && Flaws.name(constraint).isEmpty();
    }

    private boolean isKey(Table table, Index index, Set<String> wanted) {
        List<String> columns =
                index.keys().stream().flatMap(k -> k.column().stream()).toList();
        return index.unique()
                && index.where().isEmpty()
                && columns.size() == index.keys().size()
                && Set.copyOf(columns).equals(wanted)
                && Flaws.name(index.name()).isEmpty()
                && !replaced.contains(table.name().schema() + "." + index.name());
    }
}
