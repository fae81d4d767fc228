package dev.squall.schema.diff;

import dev.squall.schema.Column;
import dev.squall.schema.Constraint;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Index;
import dev.squall.schema.Intents;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Compares two schemas.
 *
 * <p>Nothing is guessed: a rename happens only where the source asks for it, and a loss only where the source
 * acknowledges it. Both sides must spell expressions alike: two introspections, or two schemas from sources.
 * Stateless and safe for use by several threads.
 */
public final class SchemaDiff {
    private final Schema from;
    private final Schema to;
    private final Intents intents;
    private final LossPolicy policy;
    private final DesiredSchema desired;
    private final Steps steps = new Steps();
    private final Gates gates;

    private SchemaDiff(Schema from, DesiredSchema to, LossPolicy policy) {
        var renamed = RenamedSchema.of(from, to, policy, steps);
        this.from = renamed.schema();
        this.to = to.schema();
        this.intents = renamed.intents();
        this.policy = policy;
        this.desired = new DesiredSchema(to.schema(), intents);
        this.gates = new Gates(intents, policy, steps);
    }

    /** The steps from one schema to another one; losses that are not acknowledged are blocked. */
    public static Diff between(Schema from, DesiredSchema to) {
        return between(from, to, LossPolicy.ACKNOWLEDGED_ONLY);
    }

    /** The steps from one schema to another one. */
    public static Diff between(Schema from, DesiredSchema to, LossPolicy policy) {
        return new SchemaDiff(from, to, policy).compare();
    }

    /**
     * The previous schema as it is after the renames that the source asks for: what a source that knows only a part of
     * the schema leaves as it is. What is meant to make room for something that takes its name is not in it.
     */
    public static Schema renamed(Schema from, DesiredSchema to) {
        return RenamedSchema.of(from, to, LossPolicy.ACKNOWLEDGED_ONLY, new Steps())
                .rest();
    }

    private Diff compare() {
        var enums = new EnumDiff(from, to, intents, policy, steps);
        var rebuilds = new Rebuilds(from, to, enums.compare());
        createNamespaces();
        new TypeDiff(from, to, intents, policy, steps).compare();
        new SequenceDiff(from, to, intents, policy, steps).compare();
        alterTables(rebuilds);
        to.tables().stream().filter(t -> from.table(t.name()).isEmpty()).forEach(this::create);
        dropTables(rebuilds);
        enums.rebuild(rebuilds);
        new DependentDiff(from, to, intents, policy, steps).compare();
        dropNamespaces();
        SortedMap<Member, List<Index>> batched = Batches.of(from, to, intents, steps.changes());
        steps.settle();
        return steps.diff(offlineTables(), batched);
    }

    /** PostgreSQL refuses most of the forms that do not block for partitioned tables. */
    private SortedSet<QualifiedName> offlineTables() {
        SortedSet<QualifiedName> offline = new TreeSet<>(intents.offlineTables());
        to.tables().stream().filter(t -> t.partitioning().isPresent()).forEach(t -> offline.add(t.name()));
        return offline;
    }

    private void createNamespaces() {
        for (Namespace namespace : to.namespaces()) {
            Optional<Namespace> before = find(from, namespace.name());
            if (before.isEmpty() && !isPublic(namespace)) {
                steps.add(Phase.CREATE_NAMESPACES, new Change.CreateNamespace(namespace));
            }
            steps.comment(
                    CommentTarget.schema(namespace.name()), before.flatMap(Namespace::comment), namespace.comment());
        }
    }

    /** Every database has {@code public}, and it may hold things that are not ours: it is neither made nor dropped. */
    private static boolean isPublic(Namespace namespace) {
        return namespace.name().equals("public");
    }

    private static Optional<Namespace> find(Schema schema, String name) {
        return schema.namespaces().stream().filter(n -> n.name().equals(name)).findFirst();
    }

    private void alterTables(Rebuilds rebuilds) {
        List<TableDiff> tables = new ArrayList<>();
        Schema.Builder staying = Schema.builder();
        from.sequences().forEach(staying::add);
        from.views().forEach(staying::add);
        // a table that goes goes early if something needs a name of its parts
        from.tables().stream()
                .filter(t -> to.table(t.name()).isPresent() || !goes(t))
                .forEach(staying::add);
        Set<QualifiedName> taken = relations(staying.build());
        for (Table before : from.tables()) {
            Optional<Table> after = to.table(before.name());
            if (after.isPresent()) {
                new PartitionDiff(intents, policy, steps).compare(before, after.get());
                new ColumnDiff(before, after.get(), desired, policy, rebuilds, steps).compare();
                String schema = before.name().schema();
                tables.add(new TableDiff(
                        before,
                        after.get(),
                        rebuilds,
                        name -> taken.contains(new QualifiedName(schema, name)),
                        steps,
                        gates));
            }
        }
        Set<Member> droppedKeys = new TreeSet<>();
        tables.forEach(table -> table.compareKeys(droppedKeys));
        tables.forEach(table -> table.compareOthers(droppedKeys));
    }

    /** Everything that shares one space of names with indexes. */
    static Set<QualifiedName> relations(Schema schema) {
        Set<QualifiedName> names = new HashSet<>();
        schema.sequences().forEach(s -> names.add(s.name()));
        schema.views().forEach(v -> names.add(v.name()));
        for (Table table : schema.tables()) {
            names.add(table.name());
            String namespace = table.name().schema();
            for (Index index : table.indexes()) {
                names.add(new QualifiedName(namespace, index.name()));
            }
            table.primaryKey().ifPresent(k -> names.add(new QualifiedName(namespace, k.name())));
            table.uniques().forEach(u -> names.add(new QualifiedName(namespace, u.name())));
            table.exclusions().forEach(x -> names.add(new QualifiedName(namespace, x.name())));
            table.partitions().forEach(p -> names.add(p.name()));
            table.columns().stream()
                    .filter(c -> c.identity().isPresent())
                    .map(c -> GeneratedNames.identitySequence(table.name().name(), c.name()))
                    .forEach(name -> names.add(new QualifiedName(namespace, name)));
        }
        return names;
    }

    /** The table with the sequences that go with it. */
    private Schema only(Table table) {
        Schema.Builder schema = Schema.builder().add(table);
        from.sequences().stream()
                .filter(s ->
                        s.ownedBy().filter(o -> o.table().equals(table.name())).isPresent())
                .forEach(schema::add);
        return schema.build();
    }

    private void create(Table table) {
        QualifiedName name = table.name();
        steps.add(Phase.CREATE_TABLES, new Change.CreateTable(table));
        new PartitionDiff(intents, policy, steps).create(table);
        for (ForeignKey key : table.foreignKeys()) {
            steps.add(Phase.ADD_FOREIGN_KEYS, new Change.AddConstraint(name, key, true));
        }
        steps.comment(CommentTarget.of(CommentTarget.Kind.TABLE, name), Optional.empty(), table.comment());
        for (Column column : table.columns()) {
            var target = CommentTarget.member(CommentTarget.Kind.COLUMN, name, column.name());
            steps.comment(target, Optional.empty(), column.comment());
        }
        for (Constraint constraint : table.constraints()) {
            var target = CommentTarget.member(CommentTarget.Kind.CONSTRAINT, name, constraint.name());
            steps.comment(target, Optional.empty(), constraint.comment());
        }
        for (Index index : table.indexes()) {
            steps.add(Phase.CREATE_INDEXES, new Change.CreateIndex(name, index, true));
            var target = CommentTarget.of(CommentTarget.Kind.INDEX, new QualifiedName(name.schema(), index.name()));
            steps.comment(target, Optional.empty(), index.comment());
        }
    }

    private boolean goes(Table table) {
        return policy == LossPolicy.ACCEPT || intents.droppedTables().contains(table.name());
    }

    private void dropTables(Rebuilds rebuilds) {
        Set<QualifiedName> wanted = relations(to);
        List<QualifiedName> added = to.tables().stream()
                .map(Table::name)
                .filter(name -> from.table(name).isEmpty())
                .toList();
        for (Table table : from.tables()) {
            if (to.table(table.name()).isPresent()) {
                continue;
            }
            boolean accepted = policy == LossPolicy.ACCEPT;
            boolean guarded = !accepted && !intents.lossyTables().contains(table.name());
            var change = new Change.DropTable(table.name(), guarded);
            if (goes(table)) {
                // so that tables can be dropped, and keys that they reference replaced, in any order
                table.foreignKeys().stream()
                        .filter(key -> !key.target().equals(table.name()))
                        .forEach(key ->
                                steps.add(Phase.DROP_FOREIGN_KEYS, new Change.DropConstraint(table.name(), key)));
                boolean inTheWay = table.columns().stream().anyMatch(rebuilds::usesRebuiltEnum)
                        || relations(only(table)).stream().anyMatch(wanted::contains);
                steps.add(inTheWay ? Phase.DROP_EARLY : Phase.DROP_TABLES, change);
            } else {
                steps.block(Phase.DROP_TABLES, change);
                Losses.report(
                        steps,
                        "table " + table.name(),
                        added,
                        "@Table(renamedFrom = \"" + table.name().name() + "\") on the record",
                        "@Dropped(table = \"" + table.name().name() + "\") on the schema package");
            }
        }
    }

    /** Only an empty schema can be dropped, so nothing is lost; but one that Squall merely does not see must stay. */
    private void dropNamespaces() {
        for (Namespace namespace : from.namespaces()) {
            if (find(to, namespace.name()).isPresent() || isPublic(namespace)) {
                continue;
            }
            var change = new Change.DropNamespace(namespace.name());
            boolean meant = intents.droppedTables().stream()
                            .anyMatch(t -> t.schema().equals(namespace.name()))
                    || intents.droppedEnums().stream().anyMatch(t -> t.schema().equals(namespace.name()));
            if (policy == LossPolicy.ACCEPT || meant) {
                steps.add(Phase.DROP_NAMESPACES, change);
            } else {
                steps.block(Phase.DROP_NAMESPACES, change);
                steps.problem(
                        Problem.Kind.UNACKNOWLEDGED_LOSS,
                        "schema " + namespace.name(),
                        "schema " + namespace.name() + " is gone. Drop it in a migration of your own when it is "
                                + "empty and nothing else uses it.");
            }
        }
    }
}
