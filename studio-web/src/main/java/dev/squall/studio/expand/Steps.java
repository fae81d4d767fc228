package dev.squall.studio.expand;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Reference;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.expand.Expansion.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where one can go from a relation: its parents, and its children where an index makes that quick. */
public final class Steps {
    private static final String ID = "_id";

    private final Catalog catalog;
    private final Map<String, Step> steps = new LinkedHashMap<>();

    private Steps(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The steps from a relation, parents first. */
    public static List<Step> from(Catalog catalog, Relation relation) {
        var found = new Steps(catalog);
        relation.references().forEach(found::parent);
        relation.referencedBy().forEach(reference -> found.children(relation, reference));
        return List.copyOf(found.steps.values());
    }

    private void parent(Reference reference) {
        catalog.relation(reference.to())
                .filter(Relation::readable)
                .ifPresent(to -> add(
                        parentName(reference),
                        reference.name(),
                        new Step("", to, reference.fromColumns(), reference.toColumns(), false)));
    }

    /** {@code author_id}: {@code author}. */
    private static String parentName(Reference reference) {
        if (reference.fromColumns().size() != 1) {
            return reference.name();
        }
        String column = reference.fromColumns().get(0);
        boolean id = column.endsWith(ID) && column.length() > ID.length();
        return id ? column.substring(0, column.length() - ID.length()) : column;
    }

    private void children(Relation relation, Reference reference) {
        long alike = relation.referencedBy().stream()
                .filter(other -> other.from().equals(reference.from()))
                .count();
        String table = reference.from().name();
        String by = table + "_by_" + String.join("_", reference.fromColumns());
        catalog.relation(reference.from())
                .filter(Relation::readable)
                .filter(child -> isIndexed(child, reference))
                .ifPresent(child -> add(
                        alike == 1 ? table : by,
                        by,
                        new Step("", child, reference.toColumns(), reference.fromColumns(), true)));
    }

    private static boolean isIndexed(Relation child, Reference reference) {
        return child.isIndexed(reference.fromColumns())
                || child.isIndexed(List.of(reference.fromColumns().get(0)));
    }

    private void add(String name, String otherwise, Step step) {
        String free = steps.containsKey(name) ? otherwise : name;
        while (steps.containsKey(free)) {
            free = free + "_";
        }
        steps.put(free, new Step(free, step.to(), step.here(), step.there(), step.many()));
    }
}
