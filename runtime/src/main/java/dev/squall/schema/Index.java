package dev.squall.schema;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An index that is not the one behind a primary key or unique constraint.
 *
 * @param name its name; it lives in its table's PostgreSQL schema
 * @param method the access method, for example {@code btree}
 * @param unique whether it is a unique index
 * @param nullsNotDistinct whether two NULLs count as equal in a unique index
 * @param keys its key parts; not empty
 * @param include payload columns of {@code INCLUDE (...)}
 * @param where the predicate of a partial index, if it is one
 * @param with storage parameters, by name
 * @param comment its comment, if it has one
 */
public record Index(
        String name,
        String method,
        boolean unique,
        boolean nullsNotDistinct,
        List<IndexKey> keys,
        List<String> include,
        Optional<String> where,
        SortedMap<String, String> with,
        Optional<String> comment) {

    public Index {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
        with = Collections.unmodifiableSortedMap(new TreeMap<>(with));
    }

    /** A plain B-tree index over columns in ascending order. */
    public static Index of(String name, boolean unique, List<String> columns) {
        return new Index(
                name,
                "btree",
                unique,
                false,
                columns.stream().map(IndexKey::column).toList(),
                List.of(),
                Optional.empty(),
                new TreeMap<>(),
                Optional.empty());
    }

    /** This index under another name. */
    public Index withName(String newName) {
        return new Index(newName, method, unique, nullsNotDistinct, keys, include, where, with, comment);
    }

    /** This index with another comment, or none. */
    public Index withComment(Optional<String> text) {
        return new Index(name, method, unique, nullsNotDistinct, keys, include, where, with, text);
    }
}
