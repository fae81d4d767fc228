package dev.squall.studio.grid;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.Sql;
import dev.squall.studio.link.Segment;
import java.util.stream.Collectors;

/**
 * A condition on a column, written {@code column.operator.value} in URLs.
 *
 * @param column the column
 * @param operator one of those that the column offers
 * @param value the value as PostgreSQL text, empty if the operator takes none
 */
public record Filter(Column column, Operator operator, String value) {

    /**
     * Reads a filter from a URL.
     *
     * @throws InvalidFilter if the relation has no such column or the column offers no such operator
     */
    public static Filter parse(Relation relation, String written) {
        String[] parts = written.split("\\.", 3);
        if (parts.length < 2) {
            throw new InvalidFilter("The filter \"" + written + "\" is not written as column.operator.value.");
        }
        Column column = column(relation, Segment.decode(parts[0]));
        Operator operator = Operator.byCode(parts[1])
                .filter(Operator.of(column)::contains)
                .orElseThrow(() -> new InvalidFilter("The column \"" + column.name() + "\" of type " + column.type()
                        + " has no filter \"" + parts[1] + "\". It has: "
                        + Operator.of(column).stream().map(Operator::code).collect(Collectors.joining(", "))
                        + "."));
        return new Filter(column, operator, parts.length > 2 && operator.takesValue() ? parts[2] : "");
    }

    static Column column(Relation relation, String name) {
        return relation.column(name)
                .orElseThrow(() ->
                        new InvalidFilter("There is no column \"" + name + "\" in " + relation.name() + ". It has: "
                                + relation.columns().stream().map(Column::name).collect(Collectors.joining(", "))
                                + "."));
    }

    /** How the filter is written in URLs. */
    public String written() {
        String start = Segment.encode(column.name()) + "." + operator.code();
        return operator.takesValue() ? start + "." + value : start;
    }

    Sql condition() {
        return operator.condition(column, value);
    }
}
