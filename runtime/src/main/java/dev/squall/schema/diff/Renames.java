package dev.squall.schema.diff;

import dev.squall.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Decides which hints of one kind apply, and in which order the renames run.
 *
 * @param <N> the kind of name
 */
final class Renames<N extends Comparable<? super N>> {
    private final SortedMap<N, N> oldToNew = new TreeMap<>();
    private final List<N> order = new ArrayList<>();

    /**
     * Takes the hints that apply: the old name is there, and the new one is not or goes away by a rename itself.
     *
     * @param hints new name to old name
     * @param before the names of the previous schema
     * @param after the names of the desired schema
     * @param describe how a name is called in a message, for example {@code column app.users.mail}
     */
    Renames(Map<N, N> hints, Set<N> before, Set<N> after, Function<N, String> describe, Steps steps) {
        SortedMap<N, N> pending = new TreeMap<>();
        hints.forEach((to, from) -> {
            if (to.equals(from) || !after.contains(to)) {
                return;
            }
            if (!before.contains(from)) {
                steps.problem(
                        Problem.Kind.STALE_HINT,
                        describe.apply(to),
                        describe.apply(to) + " has renamedFrom, but its old name " + from
                                + " is not in the released schema; remove the hint");
            } else if (after.contains(from) && !hints.containsKey(from)) {
                steps.problem(
                        Problem.Kind.CONFLICTING_RENAME,
                        describe.apply(to),
                        describe.apply(to) + " is renamed from " + from + ", which is still there; remove "
                                + "renamedFrom or the old one");
            } else {
                pending.put(from, to);
            }
        });
        schedule(pending, new TreeSet<>(before), describe, steps);
    }

    /** Runs a rename when its new name is free, so that chains (a to b, b to c) run from their end. */
    private void schedule(SortedMap<N, N> pending, Set<N> taken, Function<N, String> describe, Steps steps) {
        boolean moved = true;
        while (moved && !pending.isEmpty()) {
            moved = false;
            for (N from : List.copyOf(pending.keySet())) {
                N to = pending.get(from);
                if (to != null && !taken.contains(to)) {
                    taken.remove(from);
                    taken.add(to);
                    oldToNew.put(from, to);
                    order.add(from);
                    pending.remove(from);
                    moved = true;
                }
            }
        }
        pending.forEach((from, to) -> steps.problem(
                Problem.Kind.CONFLICTING_RENAME,
                describe.apply(to),
                describe.apply(to) + " is renamed from " + from + ", but its new name is taken in the released schema; "
                        + "remove renamedFrom, or rename in two releases"));
    }

    /** The old names in the order in which the renames run. */
    List<N> order() {
        return order;
    }

    /** The name after the renames. */
    N apply(N name) {
        return oldToNew.getOrDefault(name, name);
    }

    SortedMap<N, N> oldToNew() {
        return oldToNew;
    }

    static Function<QualifiedName, String> describing(String kind) {
        return name -> kind + " " + name;
    }
}
