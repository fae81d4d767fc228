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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Decides which hints of one kind apply, and in which order the renames run.
 *
 * @param <N> the kind of name
 */
final class Renames<N extends Comparable<? super N>> {
    /**
     * What may happen to names that are in the way of a rename.
     *
     * @param replaced whether the source says that what has a name shall go, so that another one may take it
     * @param aside the name that it has until it goes
     * @param anew whether the old name may belong to something new: so in the reverse of a release, but not in sources,
     *     where a hint that has been forgotten would make an empty table in the place of a full one
     */
    record Rules<N>(Predicate<N> replaced, UnaryOperator<N> aside, boolean anew) {}

    private final SortedMap<N, N> oldToNew = new TreeMap<>();
    private final SortedMap<N, N> replaced = new TreeMap<>();
    private final List<N> order = new ArrayList<>();

    /**
     * Takes the hints that apply: the old name is there, and the new one is not or goes away by a rename itself.
     *
     * @param hints new name to old name
     * @param before the names of the previous schema
     * @param after the names of the desired schema
     * @param describe how a name is called in a message, for example {@code column app.users.mail}
     */
    Renames(Map<N, N> hints, Set<N> before, Set<N> after, Rules<N> rules, Function<N, String> describe, Steps steps) {
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
            } else if (after.contains(from) && !hints.containsKey(from) && !rules.anew()) {
                steps.problem(
                        Problem.Kind.CONFLICTING_RENAME,
                        describe.apply(to),
                        describe.apply(to) + " is renamed from " + from + ", which is still there; remove "
                                + "renamedFrom or the old one");
            } else {
                pending.put(from, to);
            }
        });
        Set<N> taken = new TreeSet<>(before);
        for (N to : pending.values()) {
            if (before.contains(to)
                    && !pending.containsKey(to)
                    && rules.replaced().test(to)) {
                N aside = rules.aside().apply(to);
                replaced.put(to, aside);
                oldToNew.put(to, aside);
                order.add(to);
                taken.remove(to);
            }
        }
        schedule(pending, taken, describe, steps);
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
                        + "say with @Dropped that what has it shall go, or rename in two releases"));
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

    /** What goes and makes room for something that takes its name, under its own name, and the name that it has until then. */
    SortedMap<N, N> replaced() {
        return replaced;
    }

    static Function<QualifiedName, String> describing(String kind) {
        return name -> kind + " " + name;
    }

    /** Whether no hint applies. */
    boolean isEmpty() {
        return oldToNew.isEmpty();
    }
}
