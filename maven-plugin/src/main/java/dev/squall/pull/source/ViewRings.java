package dev.squall.pull.source;

import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.View;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.diff.ObjectChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Views that are made of each other: no order of CREATE VIEW makes them. */
final class ViewRings {

    private final Map<String, Set<String>> needs = new HashMap<>();

    private ViewRings(Schema schema) {
        Set<String> views = new HashSet<>();
        schema.views().stream()
                .filter(v -> !v.materialized())
                .forEach(v -> views.add(v.name().name()));
        for (View view : schema.views()) {
            Set<String> named = new TreeSet<>(SqlExpressions.names(view.sql()));
            named.retainAll(views);
            named.remove(view.name().name());
            needs.computeIfAbsent(view.name().name(), n -> new TreeSet<>()).addAll(named);
        }
    }

    /** The views that need each other, in the order of the schema. */
    static List<List<View>> of(Schema schema) {
        ViewRings rings = new ViewRings(schema);
        Map<Set<String>, List<View>> found = new HashMap<>();
        List<List<View>> ordered = new ArrayList<>();
        for (View view : schema.views()) {
            String name = view.name().name();
            Set<String> ring = rings.reachable(name).stream()
                    .filter(other -> rings.reachable(other).contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (ring.contains(name) && ring.size() > 1 && !view.materialized()) {
                found.computeIfAbsent(ring, r -> {
                            List<View> views = new ArrayList<>();
                            ordered.add(views);
                            return views;
                        })
                        .add(view);
            }
        }
        return ordered;
    }

    private Set<String> reachable(String start) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(needs.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    /** Empty views of the right columns, and then the queries. */
    static RawObject object(List<View> ring) {
        List<String> statements = new ArrayList<>();
        ring.forEach(v -> statements.add("CREATE VIEW " + quote(v.name()) + " AS\nSELECT "
                + v.columns().stream()
                        .map(c -> "NULL::" + c.type().sql() + " AS " + Identifiers.quote(c.name()))
                        .collect(Collectors.joining(", "))));
        ring.forEach(v -> statements.addAll(DdlWriter.write(new ObjectChange.CreateView(v, true))));
        String names = ring.stream().map(View::name).map(Identifiers::quote).collect(Collectors.joining(", "));
        QualifiedName first = ring.get(0).name();
        return new RawObject("views", quote(first), RawForms.script(statements), "DROP VIEW " + names);
    }
}
