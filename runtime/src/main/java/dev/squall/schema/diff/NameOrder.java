package dev.squall.schema.diff;

import dev.squall.schema.Constraint;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Index;
import dev.squall.schema.Intents.ObjectId;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets an object take the name of one of another kind that is dropped or renamed after it: that one is moved out of the way
 * first. Tables, views, sequences, indexes and types share their names.
 */
final class NameOrder {
    private final Map<Phase, List<Change>> changes;
    private final Map<QualifiedName, Phase> taken = new HashMap<>();
    private final Set<ObjectId> targets = new TreeSet<>();
    /** Renames of what goes later. */
    private final List<Change> aside = new ArrayList<>();
    /** Renames of what gets its new name later. */
    private final List<Change> moving = new ArrayList<>();

    private NameOrder(Map<Phase, List<Change>> changes) {
        this.changes = changes;
    }

    /** Changes the steps, which have all been collected. */
    static void settle(Map<Phase, List<Change>> changes) {
        var order = new NameOrder(changes);
        order.dropByOldNames();
        changes.forEach((phase, steps) -> steps.forEach(step -> order.note(phase, step)));
        changes.forEach((phase, steps) -> steps.replaceAll(step -> order.moved(phase, step)));
        order.renameKeys();
        order.aside.addAll(order.moving);
        if (!order.aside.isEmpty()) {
            changes.computeIfAbsent(Phase.CLEAR_NAMES, p -> new ArrayList<>()).addAll(order.aside);
        }
    }

    /** What is in the way goes before the renames; a view that goes is not renamed at all. */
    private void dropByOldNames() {
        Map<QualifiedName, QualifiedName> tables = new HashMap<>();
        changes.getOrDefault(Phase.RENAME_TABLES, List.of()).forEach(step -> {
            if (step instanceof Change.RenameTable rename) {
                tables.put(rename.to(), rename.from());
            }
        });
        List<Change> renames = changes.getOrDefault(Phase.RENAME_VIEWS, List.of());
        changes.getOrDefault(Phase.DROP_DEPENDENTS, new ArrayList<>()).replaceAll(step -> {
            if (step instanceof ObjectChange.DropPolicy drop) {
                return new ObjectChange.DropPolicy(tables.getOrDefault(drop.table(), drop.table()), drop.policy());
            }
            return step instanceof ObjectChange.DropView drop ? dropped(drop, renames) : step;
        });
    }

    private static Change dropped(ObjectChange.DropView drop, List<Change> renames) {
        Optional<ObjectChange.RenameObject> rename = renames.stream()
                .map(ObjectChange.RenameObject.class::cast)
                .filter(r -> r.to().equals(drop.view().name()))
                .findFirst();
        if (rename.isEmpty()) {
            return drop;
        }
        renames.remove(rename.get());
        return new ObjectChange.DropView(named(drop.view(), rename.get().from()));
    }

    private static View named(View view, QualifiedName name) {
        return new View(
                name, view.materialized(), view.sql(), view.columns(), view.options(), view.indexes(), view.comment());
    }

    private void note(Phase phase, Change step) {
        if (step instanceof Change.RenameTable rename) {
            renamed(phase, "TABLE", rename.to());
        } else if (step instanceof Change.RenameEnum rename) {
            renamed(phase, "ENUM", rename.to());
        } else if (step instanceof Change.RenameSequence rename) {
            renamed(phase, "SEQUENCE", rename.to());
        } else if (step instanceof ObjectChange.RenameObject rename) {
            renamed(phase, rename.kind(), rename.to());
        } else if (step instanceof Change.CreateTable create) {
            take(phase, create.table().name());
            create.table().constraints().forEach(c -> take(phase, create.table().name(), c));
        } else if (step instanceof Change.CreateEnum create) {
            take(phase, create.type().name());
        } else if (step instanceof Change.CreateSequence create) {
            take(phase, create.sequence().name());
        } else if (step instanceof ObjectChange.CreateView create) {
            take(phase, create.view().name());
            create.view().indexes().forEach(i -> take(phase, create.view().name(), i));
        } else if (step instanceof ObjectChange.CreateDomain create) {
            take(phase, create.domain().name());
        } else if (step instanceof ObjectChange.CreateComposite create) {
            take(phase, create.type().name());
        } else if (step instanceof Change.CreateIndex create) {
            take(phase, create.table(), create.index());
        } else if (step instanceof Change.AddConstraint add) {
            take(phase, add.table(), add.constraint());
        }
    }

    private void renamed(Phase phase, String kind, QualifiedName to) {
        take(phase, to);
        targets.add(new ObjectId(kind, to));
    }

    private void take(Phase phase, QualifiedName name) {
        taken.merge(name, phase, (a, b) -> a.compareTo(b) < 0 ? a : b);
    }

    private void take(Phase phase, QualifiedName table, Index index) {
        take(phase, new QualifiedName(table.schema(), index.name()));
    }

    private void take(Phase phase, QualifiedName table, Constraint constraint) {
        take(phase, new QualifiedName(table.schema(), constraint.name()));
    }

    /** The step, with another name for what it drops if somebody takes its name before. */
    private Change moved(Phase phase, Change step) {
        if (step instanceof Change.DropTable drop && isTaken(phase, "TABLE", drop.table())) {
            QualifiedName name = aside(drop.table());
            aside.add(new Change.RenameTable(drop.table(), name));
            return new Change.DropTable(name, drop.guarded());
        } else if (step instanceof Change.DropSequence drop && isTaken(phase, "SEQUENCE", drop.name())) {
            QualifiedName name = aside(drop.name());
            aside.add(new Change.RenameSequence(drop.name(), name));
            return new Change.DropSequence(name);
        } else if (step instanceof Change.DropEnum drop && isTaken(phase, "ENUM", drop.type())) {
            QualifiedName name = aside(drop.type());
            aside.add(new Change.RenameEnum(drop.type(), name));
            return new Change.DropEnum(name);
        } else if (step instanceof ObjectChange.DropDomain drop && isTaken(phase, "DOMAIN", drop.name())) {
            QualifiedName name = aside(drop.name());
            aside.add(new ObjectChange.RenameObject("DOMAIN", drop.name(), name));
            return new ObjectChange.DropDomain(name);
        } else if (step instanceof ObjectChange.DropComposite drop && isTaken(phase, "TYPE", drop.name())) {
            QualifiedName name = aside(drop.name());
            aside.add(new ObjectChange.RenameObject("TYPE", drop.name(), name));
            return new ObjectChange.DropComposite(name);
        }
        return renamed(phase, step);
    }

    /** The rename, from another name if something of another kind takes the old one before. */
    private Change renamed(Phase phase, Change step) {
        if (step instanceof Change.RenameTable rename && isTaken(phase, rename.from())) {
            QualifiedName name = moving(rename.from());
            moving.add(new Change.RenameTable(rename.from(), name));
            return new Change.RenameTable(name, rename.to(), rename.identities());
        } else if (step instanceof Change.RenameSequence rename && isTaken(phase, rename.from())) {
            QualifiedName name = moving(rename.from());
            moving.add(new Change.RenameSequence(rename.from(), name));
            return new Change.RenameSequence(name, rename.to());
        } else if (step instanceof Change.RenameEnum rename && isTaken(phase, rename.from())) {
            QualifiedName name = moving(rename.from());
            moving.add(new Change.RenameEnum(rename.from(), name));
            return new Change.RenameEnum(name, rename.to());
        } else if (step instanceof ObjectChange.RenameObject rename && isTaken(phase, rename.from())) {
            QualifiedName name = moving(rename.from());
            moving.add(new ObjectChange.RenameObject(rename.kind(), rename.from(), name));
            return new ObjectChange.RenameObject(rename.kind(), name, rename.to());
        }
        return step;
    }

    /** The name that something has until its new one is free. */
    static QualifiedName moving(QualifiedName name) {
        return new QualifiedName(name.schema(), GeneratedNames.fit(name.name() + "_moving"));
    }

    /** Whether something else takes the name of what goes; a rename of its kind to that name is its own. */
    private boolean isTaken(Phase phase, String kind, QualifiedName name) {
        return isTaken(phase, name) && !targets.contains(new ObjectId(kind, name));
    }

    private boolean isTaken(Phase phase, QualifiedName name) {
        Phase by = taken.get(name);
        return by != null && by.compareTo(phase) < 0;
    }

    /** The name that something has until it goes. */
    static QualifiedName aside(QualifiedName name) {
        return new QualifiedName(name.schema(), GeneratedNames.fit(name.name() + "_dropped"));
    }

    /** The foreign keys of a table that has moved go before it. */
    private void renameKeys() {
        Map<QualifiedName, QualifiedName> tables = new HashMap<>();
        aside.forEach(step -> {
            if (step instanceof Change.RenameTable rename) {
                tables.put(rename.from(), rename.to());
            }
        });
        changes.getOrDefault(Phase.DROP_FOREIGN_KEYS, new ArrayList<>())
                .replaceAll(step -> step instanceof Change.DropConstraint drop && tables.containsKey(drop.table())
                        ? new Change.DropConstraint(tables.getOrDefault(drop.table(), drop.table()), drop.constraint())
                        : step);
    }
}
