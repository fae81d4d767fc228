package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Constraint;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.UniqueConstraint;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.CommentTarget;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.ObjectChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Distributes the steps of one difference over files. One instance plans once. */
final class Planner {
    private final Diff diff;
    private final PlanOptions options;
    private final List<String> main = new ArrayList<>();
    private final List<List<String>> indexes = new ArrayList<>();
    private final List<String> validate = new ArrayList<>();
    private final List<String> contract = new ArrayList<>();
    private final List<String> contractValidate = new ArrayList<>();
    private final ColumnFills fills;
    private final Replacements replacements;
    private final IndexDrops drops;
    /** Indexes that go when all else is done. */
    private final List<List<String>> dropped = new ArrayList<>();
    /** Keys that exist only once their index is built: foreign keys to them must wait. */
    private final Set<Member> pendingKeys = new TreeSet<>();
    /** Names of indexes and (table, name) of constraints that come after the main file, as their comments must. */
    private final Set<QualifiedName> lateIndexes = new HashSet<>();

    /** Views that need a key which exists only once its index is built, and what is about them. */
    private final Set<QualifiedName> lateViews = new HashSet<>();

    private final Set<Member> lateConstraints = new TreeSet<>();
    private final Set<Member> replaced = new TreeSet<>();
    private final Set<Member> identities = new TreeSet<>();

    Planner(Diff diff, PlanOptions options) {
        this.diff = diff;
        this.options = options;
        this.fills = new ColumnFills(options, main, validate);
        this.replacements = new Replacements(diff, this::online);
        this.drops = new IndexDrops(diff, this::online);
    }

    List<PlanFile> files() {
        diff.changes().forEach(this::note);
        List<Change> enums = new ArrayList<>();
        SortedMap<Integer, List<String>> enumStatements = new TreeMap<>(Comparator.reverseOrder());
        for (Change change : diff.changes()) {
            if (isEnumStep(change)) {
                enums.add(change);
                enumStatements
                        .computeIfAbsent(main.size(), place -> new ArrayList<>())
                        .addAll(DdlWriter.write(change));
            } else {
                plan(change);
            }
        }
        List<PlanFile> files = new ArrayList<>();
        // a new label cannot be used in the transaction that adds it
        if (usesNewLabel(enums)) {
            add(files, "enums", first(enums));
        } else {
            enumStatements.forEach(main::addAll);
        }
        add(files, "", main);
        files.addAll(fills.files());
        addConcurrent(files, "index_", indexes);
        validate.addAll(fills.settle());
        add(files, "validate", validate);
        add(files, "swap", fills.swap());
        add(files, "contract", contract);
        add(files, "contract_validate", contractValidate);
        addConcurrent(files, "drop_index_", dropped);
        if (!files.isEmpty()) {
            ServerNeeds.guard(diff).ifPresent(guard -> files.set(0, files.get(0).after(guard)));
        }
        return files;
    }

    private void add(List<PlanFile> files, String suffix, List<String> statements) {
        if (!statements.isEmpty()) {
            files.add(new PlanFile(suffix, statements, true, options.lockTimeout()));
        }
    }

    private void addConcurrent(List<PlanFile> files, String suffix, List<List<String>> each) {
        for (int i = 0; i < each.size(); i++) {
            files.add(new PlanFile(suffix + (i + 1), each.get(i), false, options.lockTimeout()));
        }
    }

    /** The enum steps as statements of their own; a type may move to a schema that is new. */
    private List<String> first(List<Change> enums) {
        List<Change> steps = new ArrayList<>();
        for (Change change : diff.changes()) {
            boolean isTarget = change instanceof Change.CreateNamespace create
                    && enums.stream()
                            .anyMatch(e -> e instanceof Change.RenameEnum rename
                                    && rename.to()
                                            .schema()
                                            .equals(create.namespace().name()));
            if (isTarget) {
                steps.add(change);
            }
        }
        steps.addAll(enums);
        return steps.stream().flatMap(c -> DdlWriter.write(c).stream()).toList();
    }

    private static boolean isEnumStep(Change change) {
        return change instanceof Change.RenameEnum
                || change instanceof Change.RenameLabel
                || change instanceof Change.AddLabel;
    }

    private boolean usesNewLabel(List<Change> enums) {
        List<String> later = new ArrayList<>(main);
        later.addAll(validate);
        later.addAll(fills.constrain());
        later.addAll(fills.swap());
        fills.files().forEach(file -> later.addAll(file.statements()));
        return enums.stream()
                .filter(c -> c instanceof Change.AddLabel)
                .map(c -> ((Change.AddLabel) c).label())
                .anyMatch(label -> later.stream().anyMatch(sql -> SqlExpressions.hasLiteral(sql, label)));
    }

    /** What must be known of all steps before the first one is planned. */
    private void note(Change change) {
        if (change instanceof Change.DropConstraint drop) {
            replaced.add(new Member(drop.table(), drop.constraint().name()));
        } else if (change instanceof Change.DropIndex drop) {
            replaced.add(new Member(drop.table(), drop.index().name()));
        } else if (change instanceof Change.AddIdentity add) {
            identities.add(new Member(add.table(), add.column().name()));
        }
    }

    private boolean online(QualifiedName table) {
        return options.online() && !diff.offlineTables().contains(table);
    }

    private void plan(Change change) {
        if (replacements.include(change)) {
            return;
        }
        if (change instanceof ObjectChange.CreateView view && isLate(view)) {
            lateViews.add(view.view().name());
            contract.addAll(DdlWriter.write(change));
        } else if (change instanceof ObjectChange.CreateRaw && !lateViews.isEmpty()) {
            contract.addAll(DdlWriter.write(change));
        } else if (change instanceof Change.CreateIndex create) {
            createIndex(create);
        } else if (change instanceof Change.DropIndex drop && drops.isLate(drop)) {
            if (!drops.isReplaced(drop)) {
                dropped.add(List.of(IndexDrops.drop(drop.table(), drop.index())));
            }
        } else if (change instanceof Change.AddConstraint add) {
            addConstraint(add);
        } else if (change instanceof Change.AddColumn add && fillsInBatches(add)) {
            fills.add(add);
        } else if (change instanceof Change.ChangeType type && replacements.isReplaced(type)) {
            replace(type);
        } else if (change instanceof Change.SetNotNull set) {
            setNotNull(set);
        } else if (change instanceof Change.ValidateConstraint check && online(check.table())) {
            validate.addAll(DdlWriter.write(change));
        } else if (change instanceof Change.SetComment comment) {
            comment(comment);
        } else {
            main.addAll(DdlWriter.write(change));
        }
    }

    /** A view that needs a late key; or one that would keep what a column is before it is filled. */
    private boolean isLate(ObjectChange.CreateView view) {
        return !lateConstraints.isEmpty()
                || !lateViews.isEmpty()
                || (view.view().materialized() && !fills.isEmpty());
    }

    private boolean fillsInBatches(Change.AddColumn add) {
        boolean said = add.backfill().isPresent()
                && !TableStatements.isConstant(add.backfill().get())
                && replacements.readsWhatStays(add.backfill());
        return online(add.table())
                && (said
                        || (add.backfill().isEmpty()
                                && diff.batched()
                                        .containsKey(new Member(
                                                add.table(), add.column().name()))));
    }

    private void replace(Change.ChangeType type) {
        List<Index> needed =
                diff.batched().getOrDefault(new Member(type.table(), type.to().name()), List.of());
        fills.replace(new ReplacedColumn(type, needed, options.lockTimeout()), this::concurrently);
    }

    private void createIndex(Change.CreateIndex create) {
        Index index = create.index();
        if (lateViews.contains(create.table())) {
            lateIndexes.add(new QualifiedName(create.table().schema(), index.name()));
            contract.addAll(DdlWriter.write(create));
            return;
        }
        boolean besides = drops.replaces(create);
        boolean replaces = index.unique() && !besides && replaced.contains(new Member(create.table(), index.name()));
        if (create.onNewTable() || replaces || !online(create.table())) {
            main.addAll(DdlWriter.write(create));
            return;
        }
        if (besides) {
            late(create.table(), index, IndexDrops.replace(create.table(), index));
        } else {
            concurrently(create.table(), index);
        }
        if (index.unique()) {
            List<String> columns =
                    index.keys().stream().map(key -> key.column().orElse("")).toList();
            pendingKeys.add(key(create.table(), columns));
        }
    }

    private void concurrently(QualifiedName table, Index index) {
        late(table, index, IndexDrops.build(table, index));
    }

    private void late(QualifiedName table, Index index, List<String> statements) {
        lateIndexes.add(new QualifiedName(table.schema(), index.name()));
        indexes.add(statements);
    }

    private void addConstraint(Change.AddConstraint add) {
        add.constraint().accept(new Constraint.Visitor<Boolean>() {
            @Override
            public Boolean primaryKey(PrimaryKey key) {
                return key(add, "PRIMARY KEY", key.columns(), key.include(), false);
            }

            @Override
            public Boolean unique(UniqueConstraint unique) {
                return key(add, "UNIQUE", unique.columns(), unique.include(), unique.nullsNotDistinct());
            }

            @Override
            public Boolean foreignKey(ForeignKey key) {
                return Planner.this.foreignKey(add, key);
            }

            @Override
            public Boolean check(CheckConstraint check) {
                List<String> file = fills.isReadBy(add.table(), check.expression()) ? fills.constrain() : main;
                if (add.onNewTable() || !check.validated() || !online(add.table())) {
                    return file.addAll(DdlWriter.write(add));
                }
                return later(file, validate, add, check.withValidated(false));
            }

            @Override
            public Boolean exclusion(ExclusionConstraint exclusion) {
                return main.addAll(DdlWriter.write(add));
            }
        });
    }

    private boolean key(
            Change.AddConstraint add, String kind, List<String> columns, List<String> include, boolean nulls) {
        Constraint constraint = add.constraint();
        QualifiedName table = add.table();
        // a key that is replaced stays in one transaction, so that there is no moment without it
        boolean replaces = replaced.contains(new Member(table, constraint.name()));
        if (add.onNewTable() || replaces || !online(table)) {
            return main.addAll(DdlWriter.write(add));
        }
        Index plain = Index.of(constraint.name(), true, columns);
        Index index = new Index(
                plain.name(),
                plain.method(),
                true,
                nulls,
                columns.stream().map(IndexKey::column).toList(),
                include,
                plain.where(),
                plain.with(),
                plain.comment());
        concurrently(table, index);
        pendingKeys.add(key(table, columns));
        lateConstraints.add(new Member(table, constraint.name()));
        var deferrable =
                constraint instanceof PrimaryKey key ? key.deferrable() : ((UniqueConstraint) constraint).deferrable();
        return contract.add("ALTER TABLE " + quote(table) + " ADD CONSTRAINT " + quote(constraint.name()) + " " + kind
                + " USING INDEX " + quote(constraint.name()) + Clauses.deferrable(deferrable));
    }

    private boolean foreignKey(Change.AddConstraint add, ForeignKey key) {
        boolean pending = pendingKeys.contains(key(key.target(), key.targetColumns()));
        if (pending) {
            lateConstraints.add(new Member(add.table(), key.name()));
        }
        List<String> file = pending ? contract : main;
        if (add.onNewTable() || !key.validated() || !online(add.table())) {
            return file.addAll(DdlWriter.write(add));
        }
        return later(file, pending ? contractValidate : validate, add, key.withValidated(false));
    }

    private static boolean later(
            List<String> first, List<String> second, Change.AddConstraint add, Constraint notValid) {
        first.addAll(DdlWriter.write(new Change.AddConstraint(add.table(), notValid, false)));
        return second.addAll(DdlWriter.write(
                new Change.ValidateConstraint(add.table(), add.constraint().name())));
    }

    private void setNotNull(Change.SetNotNull set) {
        if (!online(set.table()) || identities.contains(new Member(set.table(), set.column()))) {
            main.addAll(DdlWriter.write(set));
        } else {
            fills.setNotNull(set, replacements.readsWhatStays(set.backfill()));
        }
    }

    private void comment(Change.SetComment comment) {
        CommentTarget target = comment.target();
        boolean late = lateViews.contains(target.object())
                || (target.kind() == CommentTarget.Kind.INDEX && lateIndexes.contains(target.object()))
                || target.member()
                        .filter(m -> target.kind() == CommentTarget.Kind.CONSTRAINT
                                && lateConstraints.contains(new Member(target.object(), m)))
                        .isPresent();
        (late ? contract : main).addAll(DdlWriter.write(comment));
    }

    private static Member key(QualifiedName table, List<String> columns) {
        return new Member(table, String.join("\0", new TreeSet<>(columns)));
    }
}
