package dev.squall.schema.diff;

import dev.squall.schema.EnumType;
import dev.squall.schema.Intents;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The difference of the enum types. */
final class EnumDiff {
    private final Schema from;
    private final Schema to;
    private final Intents intents;
    private final LossPolicy policy;
    private final Steps steps;
    private final SortedSet<QualifiedName> rebuilt = new TreeSet<>();

    EnumDiff(Schema from, Schema to, Intents intents, LossPolicy policy, Steps steps) {
        this.from = from;
        this.to = to;
        this.intents = intents;
        this.policy = policy;
        this.steps = steps;
    }

    /** Adds all steps but the rebuilds, which need to know the columns, and returns the types that need one. */
    Set<QualifiedName> compare() {
        for (EnumType after : to.enums()) {
            Optional<EnumType> before = from.enumType(after.name());
            if (before.isEmpty()) {
                steps.add(Phase.CREATE_ENUMS, new Change.CreateEnum(after));
            } else {
                labels(before.get(), after);
            }
            steps.comment(
                    CommentTarget.of(CommentTarget.Kind.TYPE, after.name()),
                    before.flatMap(EnumType::comment),
                    after.comment());
        }
        from.enums().stream().filter(e -> to.enumType(e.name()).isEmpty()).forEach(this::drop);
        return rebuilt;
    }

    private void drop(EnumType type) {
        var change = new Change.DropEnum(type.name());
        if (policy == LossPolicy.ACCEPT || intents.droppedEnums().contains(type.name())) {
            steps.add(Phase.DROP_ENUMS, change);
            return;
        }
        steps.block(Phase.DROP_ENUMS, change);
        List<QualifiedName> added = to.enums().stream()
                .map(EnumType::name)
                .filter(name -> from.enumType(name).isEmpty())
                .toList();
        Losses.report(
                steps,
                "enum " + type.name(),
                added,
                "@EnumType(renamedFrom = \"" + type.name().name() + "\") on the Java enum",
                "@Dropped(type = \"" + type.name().name() + "\") on the schema package");
    }

    private void labels(EnumType before, EnumType after) {
        List<String> gone = before.labels().stream()
                .filter(label -> !after.labels().contains(label))
                .toList();
        List<String> unmapped = gone.stream()
                .filter(label -> !intents.droppedLabels().containsKey(new Member(after.name(), label)))
                .toList();
        boolean lossIsMeant = policy == LossPolicy.ACCEPT || unmapped.isEmpty();
        if (!lossIsMeant) {
            steps.block(Phase.REBUILD_ENUMS, rebuild(after, gone, List.of()));
            List<String> added = after.labels().stream()
                    .filter(label -> !before.labels().contains(label))
                    .toList();
            unmapped.forEach(label -> Losses.report(
                    steps,
                    "label " + label + " of " + after.name(),
                    added,
                    "@Label(renamedFrom = \"" + label + "\") on the constant",
                    "@DroppedValue(value = \"" + label + "\", mapTo = ...) on the Java enum"));
        }
        List<String> kept =
                after.labels().stream().filter(before.labels()::contains).toList();
        List<String> staying =
                before.labels().stream().filter(after.labels()::contains).toList();
        boolean reordered = !kept.equals(staying);
        if (lossIsMeant && (reordered || !gone.isEmpty())) {
            rebuilt.add(after.name());
        } else {
            add(before, after);
        }
    }

    /** Each new label goes before the next old one, in order, so that several in a row keep theirs. */
    private void add(EnumType before, EnumType after) {
        for (int i = 0; i < after.labels().size(); i++) {
            String label = after.labels().get(i);
            if (!before.labels().contains(label)) {
                Optional<String> next = after
                        .labels()
                        .subList(i + 1, after.labels().size())
                        .stream()
                        .filter(before.labels()::contains)
                        .findFirst();
                steps.add(Phase.ADD_LABELS, new Change.AddLabel(after.name(), label, next));
            }
        }
    }

    /** Adds the rebuilds. */
    void rebuild(Rebuilds rebuilds) {
        for (QualifiedName name : rebuilt) {
            EnumType before = from.enumType(name).orElseThrow();
            EnumType after = to.enumType(name).orElseThrow();
            List<String> gone = new ArrayList<>(before.labels());
            gone.removeAll(after.labels());
            steps.add(Phase.REBUILD_ENUMS, rebuild(after, gone, rebuilds.uses(name, steps)));
        }
    }

    private Change.RebuildEnum rebuild(EnumType after, List<String> gone, List<Change.Use> uses) {
        SortedMap<String, String> mapping = gone.stream()
                .filter(label -> intents.droppedLabels().containsKey(new Member(after.name(), label)))
                .collect(Collectors.toMap(
                        label -> label,
                        label -> intents.droppedLabels().get(new Member(after.name(), label)),
                        (a, b) -> a,
                        TreeMap::new));
        return new Change.RebuildEnum(after, mapping, uses);
    }
}
