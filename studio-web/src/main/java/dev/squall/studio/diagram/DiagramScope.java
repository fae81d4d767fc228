package dev.squall.studio.diagram;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Reference;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.catalog.RelationName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which tables a diagram shows.
 *
 * @param relations the tables
 * @param left how many were left out, because nobody could read a diagram of all of them
 */
public record DiagramScope(List<Relation> relations, int left) {
    /** The greatest depth that can be asked for. */
    public static final int MAX_DEPTH = 4;

    private static final int MAX_RELATIONS = 60;

    /** Copies the relations. */
    public DiagramScope {
        relations = List.copyOf(relations);
    }

    /** All tables, those with the most references first if there are too many. */
    public static DiagramScope all(Catalog catalog) {
        List<Relation> tables = catalog.relations().stream()
                .filter(r -> r.type() == Relation.Type.TABLE || r.type() == Relation.Type.PARTITIONED)
                .toList();
        List<Relation> shown = tables.stream()
                .sorted((a, b) -> Integer.compare(degree(b), degree(a)))
                .limit(MAX_RELATIONS)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        return new DiagramScope(shown, tables.size() - shown.size());
    }

    private static int degree(Relation relation) {
        return relation.references().size() + relation.referencedBy().size();
    }

    /** A table and those around it, the nearest first. */
    public static DiagramScope around(Catalog catalog, Relation focus, int depth) {
        Map<RelationName, Integer> distances = new LinkedHashMap<>(Map.of(focus.name(), 0));
        Deque<Relation> waiting = new ArrayDeque<>(List.of(focus));
        while (!waiting.isEmpty()) {
            Relation relation = waiting.removeFirst();
            int distance = distances.getOrDefault(relation.name(), 0);
            if (distance < depth) {
                neighbours(relation)
                        .filter(name -> distances.putIfAbsent(name, distance + 1) == null)
                        .map(catalog::relation)
                        .flatMap(Optional::stream)
                        .forEach(waiting::addLast);
            }
        }
        List<Relation> reached = new ArrayList<>();
        distances.keySet().forEach(name -> catalog.relation(name).ifPresent(reached::add));
        int shown = Math.min(reached.size(), MAX_RELATIONS);
        return new DiagramScope(reached.subList(0, shown), reached.size() - shown);
    }

    private static Stream<RelationName> neighbours(Relation relation) {
        return Stream.concat(
                relation.references().stream().map(Reference::to),
                relation.referencedBy().stream().map(Reference::from));
    }
}
