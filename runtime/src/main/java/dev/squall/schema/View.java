package dev.squall.schema;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A view or materialized view. What it depends on is found in its text.
 *
 * @param name its name
 * @param materialized whether it holds its rows
 * @param sql its query, without a semicolon at the end
 * @param columns its columns in order; empty if they are not known
 * @param options {@code check_option}, {@code security_barrier}, {@code security_invoker}, or the storage parameters of a
 *     materialized view, by name
 * @param indexes the indexes of a materialized view, sorted by name
 * @param comment its comment, if it has one
 */
public record View(
        QualifiedName name,
        boolean materialized,
        String sql,
        List<ViewColumn> columns,
        SortedMap<String, String> options,
        List<Index> indexes,
        Optional<String> comment)
        implements Comparable<View> {

    public View {
        columns = List.copyOf(columns);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
    }

    /**
     * A column that the query gives.
     *
     * @param name its name
     * @param type its type
     * @param comment its comment, if it has one
     */
    public record ViewColumn(String name, DataType type, Optional<String> comment) {}

    /** A view with nothing but its query. */
    public static View of(QualifiedName name, String sql) {
        return new View(name, false, sql, List.of(), new TreeMap<>(), List.of(), Optional.empty());
    }

    /** A materialized view with its query and indexes. */
    public static View materialized(QualifiedName name, String sql, List<Index> indexes) {
        return new View(name, true, sql, List.of(), new TreeMap<>(), indexes, Optional.empty());
    }

    /** This view with another query. */
    public View withSql(String newSql) {
        return new View(name, materialized, newSql, columns, options, indexes, comment);
    }

    /** This view with other columns. */
    public View withColumns(List<ViewColumn> newColumns) {
        return new View(name, materialized, sql, newColumns, options, indexes, comment);
    }

    @Override
    public int compareTo(View other) {
        return name.compareTo(other.name);
    }
}
