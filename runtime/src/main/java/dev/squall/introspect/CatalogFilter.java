package dev.squall.introspect;

import dev.squall.schema.QualifiedName;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which part of a database is read. Immutable.
 *
 * @param schemas the PostgreSQL schemas; empty for all but the system's own
 * @param ignoredTables tables that are left out, for example a migration tool's history
 */
public record CatalogFilter(Optional<Set<String>> schemas, Set<QualifiedName> ignoredTables) {

    public CatalogFilter {
        schemas = schemas.map(Set::copyOf);
        ignoredTables = Set.copyOf(ignoredTables);
    }

    /** Everything but the system's own schemas. */
    public static CatalogFilter all() {
        return new CatalogFilter(Optional.empty(), Set.of());
    }

    /** The given PostgreSQL schemas only. */
    public static CatalogFilter schemas(Set<String> names) {
        return new CatalogFilter(Optional.of(names), Set.of());
    }

    /** This part without one more table. */
    public CatalogFilter without(QualifiedName table) {
        var more = new TreeSet<>(ignoredTables);
        more.add(table);
        return new CatalogFilter(schemas, more);
    }

    boolean accepts(QualifiedName table) {
        return !ignoredTables.contains(table);
    }
}
