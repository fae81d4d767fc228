package dev.squall.schema.diff;

import dev.squall.schema.Index;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The difference of two schemas. Immutable.
 *
 * @param changes the steps in the order in which they run
 * @param blocked steps that lose something and are not acknowledged, in the order in which they would run
 * @param problems what must be said in the source first, and notes
 * @param offlineTables tables for which the short, locking form of a change is wanted
 * @param batched columns that can be filled in batches apart from the step that would rewrite their table, and the indexes
 *     that a column of another type needs before it takes the place of the old one
 */
public record Diff(
        List<Change> changes,
        List<Change> blocked,
        List<Problem> problems,
        SortedSet<QualifiedName> offlineTables,
        SortedMap<Member, List<Index>> batched) {

    public Diff {
        changes = List.copyOf(changes);
        blocked = List.copyOf(blocked);
        problems = List.copyOf(problems);
        offlineTables = Collections.unmodifiableSortedSet(new TreeSet<>(offlineTables));
        batched = Collections.unmodifiableSortedMap(new TreeMap<>(batched));
    }

    /** Whether the two schemas are equal, apart from the order of columns. */
    public boolean isEmpty() {
        return changes.isEmpty() && blocked.isEmpty();
    }

    /** Whether a release must be refused. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** All hazards of the steps that run. */
    public Set<Hazard> hazards() {
        var all = EnumSet.noneOf(Hazard.class);
        changes.forEach(change -> all.addAll(change.hazards()));
        return all;
    }
}
