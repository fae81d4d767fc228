package dev.squall.studio.view;

import java.util.List;
import java.util.Optional;

/**
 * How a relation is defined.
 *
 * @param shell what surrounds it
 * @param head what the relation is
 * @param pages other pages about it
 * @param columns its columns
 * @param indexes its indexes
 * @param constraints its constraints
 * @param triggers its triggers and policies
 * @param dependents what refers to it or reads it
 * @param ddl the statements that create it
 * @param java the record that stands for it
 */
public record SchemaView(
        Shell shell,
        RelationHead head,
        List<Link> pages,
        List<ColumnView> columns,
        List<IndexView> indexes,
        List<PartView> constraints,
        List<PartView> triggers,
        List<DependentView> dependents,
        String ddl,
        String java) {
    /** Copies the lists. */
    public SchemaView {
        pages = List.copyOf(pages);
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        constraints = List.copyOf(constraints);
        triggers = List.copyOf(triggers);
        dependents = List.copyOf(dependents);
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type
     * @param badges key, not null and the like
     * @param origin its default or expression, possibly empty
     * @param reference the relation that it refers to
     * @param comment its comment, possibly empty
     */
    public record ColumnView(
            String name, String type, List<String> badges, String origin, Optional<Link> reference, String comment) {
        /** Copies the list. */
        public ColumnView {
            badges = List.copyOf(badges);
        }
    }

    /**
     * An index.
     *
     * @param name its name
     * @param definition how it is created
     * @param size its size
     * @param scans how often it was used
     * @param hint what stands out, possibly empty
     */
    public record IndexView(String name, String definition, String size, String scans, String hint) {}

    /**
     * A constraint, trigger or policy.
     *
     * @param name its name
     * @param definition how it is defined
     */
    public record PartView(String name, String definition) {}

    /**
     * Something that depends on the relation.
     *
     * @param link where it is shown
     * @param how why it depends
     */
    public record DependentView(Link link, String how) {}
}
