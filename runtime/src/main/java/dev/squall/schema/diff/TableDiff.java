package dev.squall.schema.diff;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Constraint;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Index;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The difference of the constraints and indexes of one table that stays. */
final class TableDiff {
    private final Table before;
    private final Table after;
    private final Rebuilds rebuilds;
    /** Names that indexes, tables and sequences of the previous schema have; an index cannot take one of them. */
    private final Predicate<String> nameTaken;

    private final Steps steps;
    private final Gates gates;
    private final boolean same;

    TableDiff(Table before, Table after, Rebuilds rebuilds, Predicate<String> nameTaken, Steps steps, Gates gates) {
        this.before = before;
        this.after = after;
        this.rebuilds = rebuilds;
        this.nameTaken = nameTaken;
        this.steps = steps;
        this.gates = gates;
        this.same = rebuilds.isEmpty() && before.equals(after);
    }

    private QualifiedName table() {
        return after.name();
    }

    /** Compares the keys first: foreign keys need to know which ones go. Adds the keys that go to the given set. */
    void compareKeys(Set<Member> droppedKeys) {
        if (same) {
            return;
        }
        List<Constraint> old = new ArrayList<>(before.uniques());
        before.primaryKey().ifPresent(old::add);
        List<Constraint> wanted = new ArrayList<>(after.uniques());
        after.primaryKey().ifPresent(wanted::add);
        constraints(old, wanted, droppedKeys).forEach(c -> droppedKeys.add(Rebuilds.keyOf(table(), c.columns())));
        for (Index index : indexes()) {
            if (index.unique()) {
                List<String> columns = index.keys().stream()
                        .map(key -> key.column().orElse(""))
                        .toList();
                droppedKeys.add(Rebuilds.keyOf(table(), columns));
            }
        }
    }

    void compareOthers(Set<Member> droppedKeys) {
        if (same && droppedKeys.isEmpty()) {
            return;
        }
        constraints(before.checks(), after.checks(), droppedKeys);
        constraints(before.foreignKeys(), after.foreignKeys(), droppedKeys);
        constraints(before.exclusions(), after.exclusions(), droppedKeys);
        steps.comment(CommentTarget.of(CommentTarget.Kind.TABLE, table()), before.comment(), after.comment());
    }

    /** Returns the constraints that are dropped. */
    private List<Constraint> constraints(
            List<? extends Constraint> old, List<? extends Constraint> wanted, Set<Member> droppedKeys) {
        SortedMap<String, Constraint> gone = new TreeMap<>();
        old.forEach(c -> gone.put(c.name(), c));
        List<Constraint> added = new ArrayList<>();
        for (Constraint constraint : wanted) {
            Constraint same = gone.get(constraint.name());
            if (same != null && keeps(same, constraint, droppedKeys)) {
                gone.remove(constraint.name());
            } else {
                added.add(constraint);
            }
        }
        for (Constraint constraint : List.copyOf(added)) {
            renamed(gone, constraint, droppedKeys).ifPresent(same -> {
                gone.remove(same.name());
                added.remove(constraint);
                steps.add(Phase.RENAME_MEMBERS, new Change.RenameConstraint(table(), same.name(), constraint.name()));
                keeps(same.withName(constraint.name()), constraint, droppedKeys);
            });
        }
        gone.values().stream().filter(c -> !goesWithColumn(c)).forEach(this::drop);
        added.forEach(c -> {
            add(c);
            comment(c, Optional.empty());
        });
        return List.copyOf(gone.values());
    }

    private void drop(Constraint constraint) {
        var change = new Change.DropConstraint(table(), constraint);
        if (constraint instanceof PrimaryKey && after.primaryKey().isEmpty()) {
            gates.add(
                    dropPhase(constraint),
                    change,
                    member(constraint),
                    Hazard.KEY_DROPPED,
                    "the primary key " + member(constraint) + " is gone",
                    "");
        } else {
            steps.add(dropPhase(constraint), change);
        }
    }

    private void add(Constraint constraint) {
        var change = new Change.AddConstraint(table(), constraint, false);
        boolean mayFail = constraint instanceof ExclusionConstraint
                ? !sameDefinition(constraint)
                : change.hazards().contains(Hazard.UNIQUE_MAY_FAIL) && !isUniqueAlready(constraint);
        if (mayFail) {
            gates.add(
                    addPhase(constraint),
                    change,
                    member(constraint),
                    Hazard.UNIQUE_MAY_FAIL,
                    "constraint " + member(constraint) + " is new",
                    "");
        } else {
            steps.add(addPhase(constraint), change);
        }
    }

    private Member member(Constraint constraint) {
        return new Member(table(), constraint.name());
    }

    private boolean sameDefinition(Constraint constraint) {
        return before.exclusions().stream()
                .anyMatch(x -> definition(x.withName(constraint.name()), true).equals(definition(constraint, true)));
    }

    /** Rows that a key of some of the columns held apart cannot be equal, nor those whose new column is NULL. */
    private boolean isUniqueAlready(Constraint constraint) {
        boolean nullsDiffer = !(constraint instanceof UniqueConstraint unique && unique.nullsNotDistinct())
                && !(constraint instanceof PrimaryKey);
        return isUniqueAlready(constraint.columns(), nullsDiffer);
    }

    private boolean isUniqueAlready(List<String> columns, boolean nullsDiffer) {
        boolean holdsNull = columns.stream()
                .filter(c -> before.column(c).isEmpty())
                .flatMap(c -> after.column(c).stream())
                .anyMatch(c -> c.nullable()
                        && c.defaultSql().isEmpty()
                        && c.generatedSql().isEmpty());
        boolean wasKey = before.constraints().stream()
                .filter(c -> c instanceof PrimaryKey || (c instanceof UniqueConstraint u && nullsAllow(u, nullsDiffer)))
                .anyMatch(c -> columns.containsAll(c.columns()));
        return wasKey || (nullsDiffer && holdsNull);
    }

    /** A key over nullable columns lets rows with NULL be equal. */
    private boolean nullsAllow(UniqueConstraint unique, boolean nullsDiffer) {
        return nullsDiffer
                || unique.nullsNotDistinct()
                || unique.columns().stream()
                        .allMatch(
                                c -> before.column(c).filter(x -> !x.nullable()).isPresent());
    }

    private void add(Index index) {
        var change = new Change.CreateIndex(table(), index, false);
        List<String> columns =
                index.keys().stream().map(key -> key.column().orElse("")).toList();
        boolean wasIndex = before.indexes().stream()
                .anyMatch(i -> i.unique()
                        && i.keys().equals(index.keys())
                        && i.where().equals(index.where())
                        && (i.nullsNotDistinct() || !index.nullsNotDistinct()));
        if (index.unique() && !wasIndex && !isUniqueAlready(columns, !index.nullsNotDistinct())) {
            var member = new Member(table(), index.name());
            gates.add(
                    Phase.CREATE_INDEXES,
                    change,
                    member,
                    Hazard.UNIQUE_MAY_FAIL,
                    "the unique index " + member + " is new",
                    "");
        } else {
            steps.add(Phase.CREATE_INDEXES, change);
        }
    }

    /** Whether the old constraint can stay; adds the steps for its validation and comment if so. */
    private boolean keeps(Constraint same, Constraint wanted, Set<Member> droppedKeys) {
        boolean validates = !isValidated(same) && isValidated(wanted);
        boolean equal = definition(same, validates).equals(definition(wanted, validates));
        if (!equal || rebuilds.affects(table(), same, droppedKeys)) {
            return false;
        }
        if (validates) {
            steps.add(Phase.ADD_FOREIGN_KEYS, new Change.ValidateConstraint(table(), wanted.name()));
        }
        comment(wanted, same.comment());
        return true;
    }

    private Optional<Constraint> renamed(
            SortedMap<String, Constraint> gone, Constraint wanted, Set<Member> droppedKeys) {
        boolean isIndex = wanted instanceof PrimaryKey
                || wanted instanceof UniqueConstraint
                || wanted instanceof ExclusionConstraint;
        if ((isIndex && nameTaken.test(wanted.name()))
                || before.constraints().stream().anyMatch(c -> c.name().equals(wanted.name()))) {
            return Optional.empty();
        }
        return gone.values().stream()
                .filter(c ->
                        after.constraints().stream().noneMatch(a -> a.name().equals(c.name())))
                .filter(c -> definition(c.withName(wanted.name()), true).equals(definition(wanted, true)))
                .filter(c -> isValidated(c) == isValidated(wanted))
                .filter(c -> !rebuilds.affects(table(), c, droppedKeys))
                .findFirst();
    }

    private void comment(Constraint constraint, Optional<String> old) {
        steps.comment(
                CommentTarget.member(CommentTarget.Kind.CONSTRAINT, table(), constraint.name()),
                old,
                constraint.comment());
    }

    /** What of a constraint cannot be altered. */
    private static Constraint definition(Constraint constraint, boolean validatedApart) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Constraint primaryKey(PrimaryKey k) {
                return new PrimaryKey(k.name(), k.columns(), k.include(), k.deferrable(), Optional.empty());
            }

            @Override
            public Constraint unique(UniqueConstraint u) {
                return new UniqueConstraint(
                        u.name(), u.columns(), u.include(), u.nullsNotDistinct(), u.deferrable(), Optional.empty());
            }

            @Override
            public Constraint foreignKey(ForeignKey k) {
                return new ForeignKey(
                        k.name(),
                        k.columns(),
                        k.target(),
                        k.targetColumns(),
                        k.matchFull(),
                        k.onDelete(),
                        k.onUpdate(),
                        k.deferrable(),
                        validatedApart || k.validated(),
                        Optional.empty());
            }

            @Override
            public Constraint check(CheckConstraint c) {
                return new CheckConstraint(
                        c.name(), c.expression(), c.noInherit(), validatedApart || c.validated(), Optional.empty());
            }

            @Override
            public Constraint exclusion(ExclusionConstraint exclusion) {
                return new ExclusionConstraint(exclusion.name(), exclusion.definition());
            }
        });
    }

    private static boolean isValidated(Constraint constraint) {
        return !(constraint instanceof ForeignKey key && !key.validated())
                && !(constraint instanceof CheckConstraint check && !check.validated());
    }

    /** Whether the constraint need not be dropped, as it goes with a column, or stays with a blocked one. */
    private boolean goesWithColumn(Constraint constraint) {
        boolean columnGoes =
                constraint.columns().stream().anyMatch(c -> after.column(c).isEmpty());
        boolean inTheWay = constraint instanceof ForeignKey
                || (constraint instanceof PrimaryKey && after.primaryKey().isPresent())
                || after.constraints().stream().anyMatch(c -> c.name().equals(constraint.name()))
                || after.indexes().stream().anyMatch(i -> i.name().equals(constraint.name()));
        return columnGoes && !inTheWay;
    }

    private static Phase dropPhase(Constraint constraint) {
        if (constraint instanceof ForeignKey) {
            return Phase.DROP_FOREIGN_KEYS;
        }
        return constraint instanceof CheckConstraint ? Phase.DROP_CHECKS : Phase.DROP_KEYS;
    }

    private static Phase addPhase(Constraint constraint) {
        if (constraint instanceof ForeignKey) {
            return Phase.ADD_FOREIGN_KEYS;
        }
        return constraint instanceof CheckConstraint ? Phase.ADD_CHECKS : Phase.ADD_KEYS;
    }

    /** Compares the indexes and returns those that are dropped. */
    private List<Index> indexes() {
        SortedMap<String, Index> gone = new TreeMap<>();
        before.indexes().forEach(i -> gone.put(i.name(), i));
        List<Index> added = new ArrayList<>();
        for (Index index : after.indexes()) {
            Index same = gone.get(index.name());
            if (same != null && same.withComment(index.comment()).equals(index) && !rebuilds.affects(table(), same)) {
                gone.remove(index.name());
                comment(index, same.comment());
            } else {
                added.add(index);
            }
        }
        for (Index index : List.copyOf(added)) {
            renamed(gone, index).ifPresent(same -> {
                gone.remove(same.name());
                added.remove(index);
                steps.add(Phase.RENAME_MEMBERS, new Change.RenameIndex(table(), same.name(), index.name()));
                comment(index, same.comment());
            });
        }
        gone.values().forEach(i -> steps.add(Phase.DROP_INDEXES, new Change.DropIndex(table(), i)));
        added.forEach(i -> {
            add(i);
            comment(i, Optional.empty());
        });
        return List.copyOf(gone.values());
    }

    private Optional<Index> renamed(SortedMap<String, Index> gone, Index wanted) {
        if (nameTaken.test(wanted.name())) {
            return Optional.empty();
        }
        return gone.values().stream()
                .filter(i -> after.indexes().stream().noneMatch(a -> a.name().equals(i.name())))
                .filter(i ->
                        i.withName(wanted.name()).withComment(wanted.comment()).equals(wanted))
                .filter(i -> !rebuilds.affects(table(), i))
                .findFirst();
    }

    private void comment(Index index, Optional<String> old) {
        var name = new QualifiedName(table().schema(), index.name());
        steps.comment(CommentTarget.of(CommentTarget.Kind.INDEX, name), old, index.comment());
    }
}
