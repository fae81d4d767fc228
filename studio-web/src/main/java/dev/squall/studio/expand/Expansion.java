package dev.squall.studio.expand;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.link.Segment;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Records of another relation that are shown under a record.
 *
 * @param step how they hang together
 * @param cap how many of them are shown at most
 * @param nested what is shown under each of them
 */
public record Expansion(Step step, int cap, List<Expansion> nested) {
    /** How many children are shown when the address does not say. */
    static final int DEFAULT_CAP = 5;

    private static final int MAX_COLUMNS = 12;

    /** Copies the list. */
    public Expansion {
        nested = List.copyOf(nested);
    }

    /**
     * A foreign key that can be followed from a relation, in either direction.
     *
     * @param name its name among the steps of the relation
     * @param to where it leads
     * @param here the columns of the relation
     * @param there the columns of the other one, in the same order
     * @param many whether it leads to any number of records, not to one at most
     */
    public record Step(String name, Relation to, List<String> here, List<String> there, boolean many) {
        /** Copies the lists. */
        public Step {
            here = List.copyOf(here);
            there = List.copyOf(there);
        }
    }

    /** The columns that are shown; the others are a click away. */
    public List<Column> columns() {
        return step.to().columns().stream()
                .filter(column -> !step.many() || !step.there().contains(column.name()))
                .limit(MAX_COLUMNS)
                .toList();
    }

    /** How it is written in addresses. */
    public String written() {
        StringBuilder inside = new StringBuilder(step.many() && cap != DEFAULT_CAP ? Integer.toString(cap) : "");
        for (Expansion expansion : nested) {
            inside.append(inside.isEmpty() ? "" : ",").append(expansion.written());
        }
        String name = Segment.encode(step.name());
        return inside.isEmpty() ? name : name + "(" + inside + ")";
    }

    /** How several are written in addresses. */
    public static String written(List<Expansion> expansions) {
        return expansions.stream().map(Expansion::written).collect(Collectors.joining(","));
    }
}
