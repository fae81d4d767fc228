package dev.squall.schema.diff;

import dev.squall.schema.Intents;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The difference of the partitions and storage parameters of one table. */
final class PartitionDiff {
    private final Intents intents;
    private final LossPolicy policy;
    private final Steps steps;

    PartitionDiff(Intents intents, LossPolicy policy, Steps steps) {
        this.intents = intents;
        this.policy = policy;
        this.steps = steps;
    }

    /** All partitions of a new table. */
    void create(Table table) {
        create(table.partitions());
    }

    private void create(List<Partition> partitions) {
        for (Partition partition : parentsFirst(partitions)) {
            steps.add(Phase.CREATE_PARTITIONS, new ObjectChange.CreatePartition(partition));
            comment(partition, Optional.empty());
        }
    }

    private void comment(Partition partition, Optional<String> old) {
        steps.comment(CommentTarget.of(CommentTarget.Kind.TABLE, partition.name()), old, partition.comment());
    }

    /** The table under the same name. */
    void compare(Table before, Table after) {
        if (!before.options().equals(after.options())) {
            steps.add(
                    Phase.SET_DEFAULTS,
                    new ObjectChange.SetTableOptions(after.name(), before.options(), after.options()));
        }
        if (!before.partitioning().equals(after.partitioning())) {
            refuse("table " + after.name(), before.partitioning(), after.partitioning());
            return;
        }
        SortedMap<QualifiedName, Partition> gone = new TreeMap<>();
        before.partitions().forEach(p -> gone.put(p.name(), p));
        List<Partition> added = new ArrayList<>();
        for (Partition partition : after.partitions()) {
            Partition same = gone.remove(partition.name());
            if (same == null) {
                added.add(partition);
            } else {
                alter(same, partition);
            }
        }
        drop(List.copyOf(gone.values()));
        create(added);
    }

    private void alter(Partition before, Partition after) {
        comment(after, before.comment());
        if (!before.partitioning().equals(after.partitioning())) {
            refuse("partition " + after.name(), before.partitioning(), after.partitioning());
        } else if (!before.bound().equals(after.bound()) || !before.parent().equals(after.parent())) {
            steps.add(Phase.DROP_EARLY, new ObjectChange.DetachPartition(before));
            steps.add(Phase.CREATE_PARTITIONS, new ObjectChange.AttachPartition(after));
        }
    }

    private void refuse(String object, Optional<Partitioning> before, Optional<Partitioning> after) {
        steps.problem(
                Problem.Kind.UNSUPPORTED_CHANGE,
                object,
                object + " would be " + text(after) + " instead of " + text(before)
                        + ", which PostgreSQL cannot change. Declare it under another name and copy the rows in a"
                        + " migration of your own.");
    }

    private static String text(Optional<Partitioning> partitioning) {
        return partitioning
                .map(p -> "partitioned by " + p.strategy() + " (" + p.key() + ")")
                .orElse("not partitioned");
    }

    private void drop(List<Partition> gone) {
        Set<QualifiedName> going = new HashSet<>();
        List<Partition> ordered = parentsFirst(gone);
        for (Partition partition : ordered) {
            // the partitions of a partition go with it
            if (going.contains(partition.parent())) {
                going.add(partition.name());
                continue;
            }
            boolean accepted = policy == LossPolicy.ACCEPT;
            boolean lossy = accepted || intents.lossyTables().contains(partition.name());
            var change = new Change.DropTable(partition.name(), !lossy);
            if (accepted || intents.droppedTables().contains(partition.name())) {
                going.add(partition.name());
                steps.add(Phase.DROP_EARLY, change);
            } else {
                steps.block(Phase.DROP_EARLY, change);
                Losses.report(
                        steps,
                        "partition " + partition.name(),
                        List.of(),
                        "it back under its name",
                        "@Dropped(table = \"" + partition.name().name() + "\") on the schema package");
            }
        }
    }

    private static List<Partition> parentsFirst(List<Partition> partitions) {
        List<Partition> ordered = new ArrayList<>();
        List<Partition> rest = new ArrayList<>(partitions);
        while (!rest.isEmpty()) {
            Set<QualifiedName> waiting = new HashSet<>();
            rest.forEach(p -> waiting.add(p.name()));
            List<Partition> ready =
                    rest.stream().filter(p -> !waiting.contains(p.parent())).toList();
            // a ring cannot be made; the server says so
            ordered.addAll(ready.isEmpty() ? rest : ready);
            rest.removeAll(List.copyOf(ready.isEmpty() ? rest : ready));
        }
        return ordered;
    }
}
