package dev.squall.schema.diff;

import dev.squall.schema.Index;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** Collects the steps of a difference by phase. */
final class Steps {
    private final Map<Phase, List<Change>> changes = new EnumMap<>(Phase.class);
    private final Map<Phase, List<Change>> blocked = new EnumMap<>(Phase.class);
    private final List<Problem> problems = new ArrayList<>();

    void add(Phase phase, Change change) {
        changes.computeIfAbsent(phase, p -> new ArrayList<>()).add(change);
    }

    void block(Phase phase, Change change) {
        blocked.computeIfAbsent(phase, p -> new ArrayList<>()).add(change);
    }

    void problem(Problem.Kind kind, String object, String message) {
        problems.add(new Problem(kind, object, message));
    }

    /** Whether a step before the rebuild of types drops the column or its table. */
    boolean dropsEarly(QualifiedName table, String column) {
        return changes.getOrDefault(Phase.DROP_EARLY, List.of()).stream()
                .anyMatch(change ->
                        (change instanceof Change.DropTable t && t.table().equals(table))
                                || (change instanceof Change.DropColumn c
                                        && c.table().equals(table)
                                        && c.column().name().equals(column)));
    }

    void comment(CommentTarget target, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            add(Phase.COMMENTS, new Change.SetComment(target, after));
        }
    }

    /** All steps so far, in order. */
    List<Change> changes() {
        return flat(changes);
    }

    /** Puts the steps in an order in which no name is taken twice; to be called when all are there. */
    void settle() {
        NameOrder.settle(changes);
    }

    Diff diff(SortedSet<QualifiedName> offlineTables, SortedMap<Member, List<Index>> batched) {
        return new Diff(flat(changes), flat(blocked), problems, offlineTables, batched);
    }

    private static List<Change> flat(Map<Phase, List<Change>> byPhase) {
        return byPhase.values().stream().flatMap(List::stream).toList();
    }
}
