package dev.squall.schema.diff;

import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** The difference of the sequences. */
final class SequenceDiff {
    private final Schema from;
    private final Schema to;
    private final Intents intents;
    private final LossPolicy policy;
    private final Steps steps;

    SequenceDiff(Schema from, Schema to, Intents intents, LossPolicy policy, Steps steps) {
        this.from = from;
        this.to = to;
        this.intents = intents;
        this.policy = policy;
        this.steps = steps;
    }

    void compare() {
        SortedMap<QualifiedName, Sequence> before = new TreeMap<>();
        // with its table a sequence goes before one of its name is made
        from.sequences().stream().filter(s -> !goesWithTable(s)).forEach(s -> before.put(s.name(), s));
        SortedMap<QualifiedName, Sequence> matched = match(before);
        for (Sequence after : to.sequences()) {
            Sequence same = matched.get(after.name());
            if (same == null) {
                steps.add(Phase.CREATE_SEQUENCES, new Change.CreateSequence(after));
                after.ownedBy().ifPresent(o -> steps.add(Phase.OWN_SEQUENCES, new Change.OwnSequence(after)));
            } else {
                alter(same, after);
            }
            steps.comment(
                    CommentTarget.of(CommentTarget.Kind.SEQUENCE, after.name()),
                    same == null ? Optional.empty() : same.comment(),
                    after.comment());
        }
        rename(matched);
        before.values().forEach(this::drop);
    }

    /** New name to old sequence, which is taken out of the map. One of a column goes with it: it must go on counting. */
    private SortedMap<QualifiedName, Sequence> match(SortedMap<QualifiedName, Sequence> before) {
        SortedMap<QualifiedName, Sequence> matched = new TreeMap<>();
        match(
                before,
                matched,
                (old, after) -> old.name().equals(after.name()) && old.ownedBy().equals(after.ownedBy()));
        match(
                before,
                matched,
                (old, after) -> after.ownedBy().isPresent() && old.ownedBy().equals(after.ownedBy()));
        match(before, matched, (old, after) -> old.name().equals(after.name()));
        return matched;
    }

    private void match(
            SortedMap<QualifiedName, Sequence> before,
            SortedMap<QualifiedName, Sequence> matched,
            BiPredicate<Sequence, Sequence> same) {
        for (Sequence after : to.sequences()) {
            if (matched.containsKey(after.name())) {
                continue;
            }
            before.values().stream()
                    .filter(old -> same.test(old, after))
                    .findFirst()
                    .ifPresent(old -> matched.put(after.name(), before.remove(old.name())));
        }
    }

    /** Each when its new name is free; names that are exchanged take a way round. */
    private void rename(SortedMap<QualifiedName, Sequence> matched) {
        SortedMap<QualifiedName, QualifiedName> pending = new TreeMap<>();
        matched.forEach((name, old) -> {
            if (!name.equals(old.name())) {
                pending.put(old.name(), name);
            }
        });
        while (!pending.isEmpty()) {
            Optional<Map.Entry<QualifiedName, QualifiedName>> free = pending.entrySet().stream()
                    .filter(rename -> !pending.containsKey(rename.getValue()))
                    .findFirst();
            Map.Entry<QualifiedName, QualifiedName> next =
                    free.orElseGet(() -> pending.entrySet().iterator().next());
            QualifiedName old = next.getKey();
            QualifiedName wanted = next.getValue();
            pending.remove(old);
            QualifiedName name = free.isPresent() ? wanted : NameOrder.moving(old);
            steps.add(Phase.RENAME_SEQUENCES, new Change.RenameSequence(old, name));
            if (free.isEmpty()) {
                pending.put(name, wanted);
            }
        }
    }

    private boolean goesWithTable(Sequence sequence) {
        return sequence.ownedBy()
                .map(Sequence.Owner::table)
                .filter(t -> to.table(t).isEmpty() && from.table(t).isPresent())
                .filter(t ->
                        policy == LossPolicy.ACCEPT || intents.droppedTables().contains(t))
                .isPresent();
    }

    private void alter(Sequence before, Sequence after) {
        if (!before.type().equals(after.type()) || !before.options().equals(after.options())) {
            boolean narrowed = after.options().narrows(after.type(), before.options(), before.type());
            steps.add(Phase.ALTER_SEQUENCES, new Change.AlterSequence(after, narrowed));
        }
        if (!before.ownedBy().equals(after.ownedBy())) {
            steps.add(Phase.OWN_SEQUENCES, new Change.OwnSequence(after));
        }
    }

    private void drop(Sequence sequence) {
        var change = new Change.DropSequence(sequence.name());
        if (sequence.ownedBy().isPresent()) {
            Sequence.Owner owner = sequence.ownedBy().get();
            boolean ownerStays = to.table(owner.table())
                    .flatMap(t -> t.column(owner.column()))
                    .isPresent();
            // with its column or table it goes by itself, or stays with them
            if (ownerStays) {
                steps.add(Phase.DROP_OWNED_SEQUENCES, change);
            }
        } else if (policy == LossPolicy.ACCEPT) {
            steps.add(Phase.DROP_SEQUENCES, change);
        } else {
            steps.block(Phase.DROP_SEQUENCES, change);
            steps.problem(
                    Problem.Kind.UNACKNOWLEDGED_LOSS,
                    "sequence " + sequence.name(),
                    "sequence " + sequence.name() + " is gone and its counter would be lost. Drop it in a migration "
                            + "of your own.");
        }
    }
}
