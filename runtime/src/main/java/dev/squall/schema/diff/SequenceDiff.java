package dev.squall.schema.diff;

import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The difference of the sequences. */
final class SequenceDiff {
    private final Schema from;
    private final Schema to;
    private final LossPolicy policy;
    private final Steps steps;

    SequenceDiff(Schema from, Schema to, LossPolicy policy, Steps steps) {
        this.from = from;
        this.to = to;
        this.policy = policy;
        this.steps = steps;
    }

    void compare() {
        SortedMap<QualifiedName, Sequence> before = new TreeMap<>();
        from.sequences().forEach(s -> before.put(s.name(), s));
        for (Sequence after : to.sequences()) {
            Sequence same = before.remove(after.name());
            if (same == null) {
                same = renamed(after, before);
            }
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
        before.values().forEach(this::drop);
    }

    /** The sequence of the same column under another name: it must go on counting, not start again. */
    private @Nullable Sequence renamed(Sequence after, SortedMap<QualifiedName, Sequence> before) {
        if (after.ownedBy().isEmpty()) {
            return null;
        }
        for (Sequence candidate : before.values()) {
            if (candidate.ownedBy().equals(after.ownedBy())
                    && to.sequence(candidate.name()).isEmpty()) {
                before.remove(candidate.name());
                steps.add(Phase.RENAME_SEQUENCES, new Change.RenameSequence(candidate.name(), after.name()));
                return candidate;
            }
        }
        return null;
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
