package dev.squall.studio.catalog;

import dev.squall.studio.data.Sql;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table, view or anything else that has rows.
 *
 * @param oid its object id
 * @param name its full name
 * @param type what it is
 * @param hasChildren whether other tables inherit from it
 * @param readable whether the role of the studio may read it
 * @param comment its comment
 * @param columns its columns, in their order
 * @param indexes its indexes, by name
 * @param references its foreign keys
 * @param referencedBy the foreign keys of other relations, and its own, that refer to it
 */
public record Relation(
        long oid,
        RelationName name,
        Type type,
        boolean hasChildren,
        boolean readable,
        Optional<String> comment,
        List<Column> columns,
        List<Index> indexes,
        List<Reference> references,
        List<Reference> referencedBy) {

    /** Copies the lists. */
    public Relation {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        references = List.copyOf(references);
        referencedBy = List.copyOf(referencedBy);
    }

    /** What a relation is. */
    public enum Type {
        TABLE("table"),
        PARTITIONED("partitioned table"),
        VIEW("view"),
        MATERIALIZED_VIEW("materialized view"),
        FOREIGN("foreign table");

        private final String text;

        Type(String text) {
            this.text = text;
        }

        /** The name for people. */
        public String text() {
            return text;
        }

        static Type of(String relkind) {
            return switch (relkind) {
                case "p" -> PARTITIONED;
                case "v" -> VIEW;
                case "m" -> MATERIALIZED_VIEW;
                case "f" -> FOREIGN;
                default -> TABLE;
            };
        }
    }

    /** A column by its name. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** The columns that identify a row: the primary key, else the shortest unique key without NULLs, else none. */
    public List<Column> key() {
        return indexes.stream()
                .filter(index -> index.unique() && !index.partial())
                .filter(index -> index.columns().stream()
                        .allMatch(c ->
                                column(c).filter(found -> !found.nullable()).isPresent()))
                .min(Comparator.comparing((Index index) -> !index.primary())
                        .thenComparingInt(index -> index.columns().size())
                        .thenComparing(Index::name))
                .map(index -> index.columns().stream()
                        .map(c -> column(c).orElseThrow())
                        .toList())
                .orElse(List.of());
    }

    /** Whether the key is that of the primary key or a unique index, in other words whether rows have an address. */
    public boolean hasKey() {
        return !key().isEmpty();
    }

    /** Whether the place of a row on disk identifies it: tables that are one file. */
    public boolean hasRowPlaces() {
        return (type == Type.TABLE || type == Type.MATERIALIZED_VIEW) && !hasChildren;
    }

    /** Whether an index serves an order or a search by these columns. */
    public boolean isIndexed(List<String> columnNames) {
        return indexes.stream().anyMatch(index -> index.leadsWith(columnNames));
    }

    /** The foreign key whose only column is this one. */
    public Optional<Reference> referenceOf(String columnName) {
        return references.stream()
                .filter(r -> r.fromColumns().equals(List.of(columnName)))
                .findFirst();
    }

    /** The quoted full name. */
    public Sql quoted() {
        return name.quoted();
    }
}
