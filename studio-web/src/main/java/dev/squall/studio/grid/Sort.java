package dev.squall.studio.grid;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.link.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One column of an order, written {@code column} or {@code -column} in URLs.
 *
 * @param column a sortable column
 * @param descending whether large values, and NULLs, come first
 */
public record Sort(Column column, boolean descending) {

    /**
     * Reads an order from a URL, such as {@code -created_at,id}.
     *
     * @throws InvalidFilter if the relation has no such column or its type has no order
     */
    public static List<Sort> parse(Relation relation, String written) {
        List<Sort> sorts = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            if (!part.isEmpty()) {
                boolean descending = part.startsWith("-");
                Column column = Filter.column(relation, Segment.decode(descending ? part.substring(1) : part));
                if (!column.sortable()) {
                    throw new InvalidFilter("The column \"" + column.name() + "\" cannot be sorted by: its type "
                            + column.type() + " has no order.");
                }
                if (sorts.stream().noneMatch(s -> s.column.equals(column))) {
                    sorts.add(new Sort(column, descending));
                }
            }
        }
        return List.copyOf(sorts);
    }

    /** How an order is written in URLs. */
    public static String written(List<Sort> sorts) {
        return sorts.stream().map(Sort::written).collect(Collectors.joining(","));
    }

    private String written() {
        // a leading minus of the name would be read as the direction
        String name = Segment.encode(column.name());
        String escaped = name.startsWith("-") ? "~2D" + name.substring(1) : name;
        return (descending ? "-" : "") + escaped;
    }
}
