package dev.squall.studio.catalog;

import dev.squall.studio.data.Sql;
import java.util.List;
import java.util.Optional;

/**
 * A column of a relation.
 *
 * @param name its name
 * @param number its number in the relation, from 1
 * @param type its type as PostgreSQL writes it, for people
 * @param cast the type without length and precision, quoted by the server, to cast a value to
 * @param base the type behind all domains, written like {@code cast}
 * @param builtIn whether that type is one of PostgreSQL's own
 * @param kind what its values are
 * @param nullable whether it may be NULL
 * @param sortable whether its type has an order
 * @param origin where its values come from when an insert does not say
 * @param comment its comment
 * @param labels the values of its enum type, in their order; empty for other types
 */
public record Column(
        String name,
        int number,
        String type,
        String cast,
        String base,
        boolean builtIn,
        Kind kind,
        boolean nullable,
        boolean sortable,
        Optional<Origin> origin,
        Optional<String> comment,
        List<String> labels) {

    /** Copies the labels. */
    public Column {
        labels = List.copyOf(labels);
    }

    /**
     * Where a value comes from that an insert does not give.
     *
     * @param how default, generated or identity
     * @param expression the expression, empty for an identity
     */
    public record Origin(String how, String expression) {}

    /** The quoted name. */
    public Sql quoted() {
        return Sql.name(name);
    }

    /** A bound value of the column's type. */
    public Sql bind(String value) {
        return Sql.value(value, Sql.of(cast));
    }
}
