package dev.squall.schema.diff;

import dev.squall.schema.Identifiers;
import dev.squall.schema.RawObject;
import dev.squall.schema.SqlExpressions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts objects in an order in which each comes after those that its text names. A name that means something else costs
 * nothing but an order that is not needed; of objects that name each other, one has to come first: one that another one
 * names with its schema.
 */
final class Dependents {
    private final Map<Dependent, Set<String>> names = new HashMap<>();
    /** The views that each object's text names with their schemas. */
    private final Map<Dependent, List<Dependent>> wholes = new HashMap<>();

    Dependents(Collection<Dependent> objects) {
        objects.forEach(o -> names.put(o, SqlExpressions.names(o.text())));
    }

    /** The names that the object's text holds. */
    Set<String> names(Dependent object) {
        return names.getOrDefault(object, Set.of());
    }

    boolean dependsOn(Dependent object, Dependent other) {
        return !object.equals(other) && names(object).contains(other.name());
    }

    /** The objects with what they need before them. */
    List<Dependent> order(Collection<Dependent> objects) {
        List<Dependent> ordered = new ArrayList<>();
        Set<Dependent> seen = new HashSet<>();
        objects.forEach(o -> visit(o, objects, seen, ordered));
        return ordered;
    }

    /** The objects with what needs them before them. */
    List<Dependent> reversed(Collection<Dependent> objects) {
        List<Dependent> ordered = order(objects);
        Collections.reverse(ordered);
        return ordered;
    }

    private void visit(Dependent object, Collection<Dependent> objects, Set<Dependent> seen, List<Dependent> ordered) {
        if (seen.add(object)) {
            for (Dependent other : objects) {
                if (dependsOn(object, other) && !namesWhole(other, object, new HashSet<>())) {
                    visit(other, objects, seen, ordered);
                }
            }
            ordered.add(object);
        }
    }

    /**
     * Whether a text names another object with its schema, or names one that does. That weighs more than a name alone, which
     * may be the one of a table in another schema.
     */
    private boolean namesWhole(Dependent user, Dependent used, Set<Dependent> seen) {
        if (user.equals(used) || !seen.add(user)) {
            return false;
        }
        return wholes(user).contains(used) || wholes(user).stream().anyMatch(o -> namesWhole(o, used, seen));
    }

    private List<Dependent> wholes(Dependent user) {
        return wholes.computeIfAbsent(
                user,
                u -> names.keySet().stream()
                        .filter(o -> dependsOn(u, o) && saysWhole(u, o))
                        .toList());
    }

    private static boolean saysWhole(Dependent user, Dependent used) {
        return used.create() instanceof ObjectChange.CreateView create
                && user.text().contains(Identifiers.quoteWhole(create.view().name()));
    }

    /** The name that the text of a view or another object calls the raw object by. */
    static String bareName(RawObject object) {
        String text = object.name();
        int end = text.length();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '(' && !quoted) {
                end = i;
                break;
            }
            if (c == '.' && !quoted) {
                start = i + 1;
            }
        }
        String last = text.substring(start, end);
        return last.startsWith("\"") && last.length() > 1
                ? last.substring(1, last.length() - 1).replace("\"\"", "\"")
                : last;
    }
}
