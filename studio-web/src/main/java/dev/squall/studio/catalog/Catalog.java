package dev.squall.studio.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All relations of a database at one moment. Immutable. */
public final class Catalog {
    private final SortedMap<RelationName, Relation> relations;

    /** A catalog of these relations. */
    public Catalog(Collection<Relation> relations) {
        SortedMap<RelationName, Relation> byName = new TreeMap<>();
        relations.forEach(relation -> byName.put(relation.name(), relation));
        this.relations = Collections.unmodifiableSortedMap(byName);
    }

    /** The relations, by schema and name. */
    public Collection<Relation> relations() {
        return relations.values();
    }

    /** The names of the schemas that have relations, each with its relations. */
    public Map<String, List<Relation>> bySchema() {
        Map<String, List<Relation>> schemas = new TreeMap<>();
        relations
                .values()
                .forEach(relation -> schemas.computeIfAbsent(relation.name().schema(), s -> new java.util.ArrayList<>())
                        .add(relation));
        return schemas;
    }

    /** A relation by its full name. */
    public Optional<Relation> relation(String schema, String name) {
        return relation(new RelationName(schema, name));
    }

    /** A relation by its full name. */
    public Optional<Relation> relation(RelationName name) {
        return Optional.ofNullable(relations.get(name));
    }
}
