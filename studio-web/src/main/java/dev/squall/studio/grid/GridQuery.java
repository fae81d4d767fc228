package dev.squall.studio.grid;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.expand.Expansion;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.link.Segment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a grid shows, read from a URL and checked against the catalog.
 *
 * @param relation the relation
 * @param filters the conditions, all of which must hold
 * @param sorts the order; the key of the relation breaks ties
 * @param columns the columns to show, in their order
 * @param size how many rows a page has
 * @param place where the page is
 * @param expansions what is shown under each row
 */
public record GridQuery(
        Relation relation,
        List<Filter> filters,
        List<Sort> sorts,
        List<Column> columns,
        int size,
        Place place,
        List<Expansion> expansions) {
    /** How many rows a page has when the URL does not say. */
    public static final int DEFAULT_SIZE = 50;

    private static final int MAX_SIZE = 500;

    /** Copies the lists. */
    public GridQuery {
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
        columns = List.copyOf(columns);
        expansions = List.copyOf(expansions);
    }

    /** The same rows with other records under each. */
    public GridQuery expanding(List<Expansion> under) {
        return new GridQuery(relation, filters, sorts, columns, size, place, under);
    }

    /** Where a page is. */
    enum At {
        START,
        AFTER,
        BEFORE,
        END
    }

    /**
     * Where a page is.
     *
     * @param at from which side it is reached
     * @param token the token of the row beside it, for AFTER and BEFORE
     */
    record Place(At at, Optional<String> token) {
        static Place of(Parameters parameters) {
            if (parameters.first("last").isPresent()) {
                return new Place(At.END, Optional.empty());
            }
            Optional<String> before = parameters.text("before");
            if (before.isPresent()) {
                return new Place(At.BEFORE, before);
            }
            Optional<String> after = parameters.text("after");
            return new Place(after.isPresent() ? At.AFTER : At.START, after);
        }

        boolean reversed() {
            return at == At.BEFORE || at == At.END;
        }
    }

    /**
     * Reads the parameters {@code f}, {@code s}, {@code c}, {@code n}, {@code after}, {@code before}, {@code last}.
     *
     * @throws InvalidFilter if one of them does not fit the relation
     */
    public static GridQuery parse(Relation relation, Parameters parameters) {
        List<Filter> filters = parameters.all("f").stream()
                .filter(f -> !f.isBlank())
                .map(f -> Filter.parse(relation, f))
                .toList();
        List<Sort> sorts =
                parameters.text("s").map(s -> Sort.parse(relation, s)).orElse(List.of());
        List<Column> chosen = parameters.all("c").stream()
                .flatMap(c -> Arrays.stream(c.split(",")))
                .filter(name -> !name.isEmpty())
                .map(name -> Filter.column(relation, Segment.decode(name)))
                .distinct()
                .toList();
        List<Column> columns = chosen.isEmpty() ? relation.columns() : chosen;
        int size = parameters.text("n").map(GridQuery::size).orElse(DEFAULT_SIZE);
        return new GridQuery(relation, filters, sorts, columns, size, Place.of(parameters), List.of());
    }

    private static int size(String written) {
        try {
            int size = Integer.parseInt(written);
            if (size >= 1 && size <= MAX_SIZE) {
                return size;
            }
        } catch (NumberFormatException e) {
            // said below, like a number out of range
        }
        throw new InvalidFilter("The page size n must be a number from 1 to " + MAX_SIZE + ".");
    }

    /** The same rows without conditions, for the page that explains what is wrong with one of them. */
    public static GridQuery unfiltered(Relation relation) {
        return parse(relation, Parameters.none());
    }

    /** The order with the columns of the key behind it, which break ties in the direction of the last sort. */
    public List<Sort> order() {
        boolean descending = !sorts.isEmpty() && sorts.get(sorts.size() - 1).descending();
        List<Sort> order = new ArrayList<>(sorts);
        relation.key().stream()
                .filter(k -> sorts.stream().noneMatch(s -> s.column().equals(k)))
                .forEach(k -> order.add(new Sort(k, descending)));
        return order;
    }

    /** What makes the server look at all rows before it can give the first ones; empty if an index serves the query. */
    public Optional<String> scan() {
        if (!sorts.isEmpty()) {
            String first = sorts.get(0).column().name();
            return relation.isIndexed(List.of(first)) ? Optional.empty() : Optional.of("sorting by " + first);
        }
        boolean served = filters.isEmpty()
                || filters.stream()
                        .anyMatch(f -> relation.isIndexed(List.of(f.column().name())));
        return served
                ? Optional.empty()
                : Optional.of("filtering by " + filters.get(0).column().name());
    }

    /** A hash of everything that the token of a place depends on. */
    long hash() {
        var text = new StringBuilder().append(relation.oid());
        filters.forEach(f -> text.append('\u0000').append(f.written()));
        text.append('\u0001').append(Sort.written(sorts));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
