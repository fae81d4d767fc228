package dev.squall.studio.catalog;

import java.util.List;

/**
 * An index of a relation.
 *
 * @param name its name
 * @param columns the names of its key columns, in their order; an expression is the empty string
 * @param method the access method
 * @param primary whether it is that of the primary key
 * @param unique whether it holds for all rows that no two have the same key
 * @param partial whether it has only some of the rows
 */
public record Index(
        String name, List<String> columns, String method, boolean primary, boolean unique, boolean partial) {

    /** Copies the columns. */
    public Index {
        columns = List.copyOf(columns);
    }

    /** Whether it serves an order or a search by these columns, in this order, as the first of its key. */
    public boolean leadsWith(List<String> names) {
        return method.equals("btree")
                && !partial
                && names.size() <= columns.size()
                && columns.subList(0, names.size()).equals(names);
    }
}
