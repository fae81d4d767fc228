package dev.squall.schema.diff;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.DataType;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.EnumType;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.Intents;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The previous schema as it is after the renames that the source asks for. The rest of the difference compares by name and
 * knows nothing of renames.
 */
final class RenamedSchema {
    private final Schema from;
    private final DesiredSchema to;
    private final Renames<QualifiedName> enums;
    private final Renames<QualifiedName> tables;
    private final RenamedObjects objects;
    private final Renames<Member> columns;
    private final Renames<Member> labels;

    private final CarriedNames carried;

    private RenamedSchema(Schema from, DesiredSchema to, LossPolicy policy, Steps steps) {
        this.from = from;
        this.to = to;
        var intents = to.intents();
        boolean accepts = policy == LossPolicy.ACCEPT;
        this.enums = new Renames<>(
                intents.renamedEnums(),
                names(from.enums().stream().map(EnumType::name).toList()),
                names(to.schema().enums().stream().map(EnumType::name).toList()),
                new Renames.Rules<>(
                        name -> accepts || intents.droppedEnums().contains(name), NameOrder::aside, accepts),
                Renames.describing("enum"),
                steps);
        this.tables = new Renames<>(
                intents.renamedTables(),
                names(from.tables().stream().map(Table::name).toList()),
                names(to.schema().tables().stream().map(Table::name).toList()),
                new Renames.Rules<>(
                        name -> accepts || intents.droppedTables().contains(name), NameOrder::aside, accepts),
                Renames.describing("table"),
                steps);
        this.objects = new RenamedObjects(from, to, policy, steps);
        this.columns = new Renames<>(
                members(intents.renamedColumns()),
                columnNames(from, tables),
                columnNames(to.schema(), null),
                new Renames.Rules<>(
                        member -> accepts || intents.droppedColumns().contains(member), RenamedSchema::aside, accepts),
                member -> "column " + member,
                steps);
        this.labels = new Renames<>(
                members(intents.renamedLabels()),
                labelNames(from, enums),
                labelNames(to.schema(), null),
                // rows that have a label that goes get another one: in the same release they could not be told apart
                new Renames.Rules<>(member -> false, RenamedSchema::aside, false),
                member -> "label " + member,
                steps);
        this.carried = CarriedNames.of(from, tables);
    }

    static Member aside(Member member) {
        return new Member(member.owner(), GeneratedNames.fit(member.name() + "_dropped"));
    }

    /** Adds the steps of the renames and returns the schema after them. */
    static RenamedSchema of(Schema from, DesiredSchema to, LossPolicy policy, Steps steps) {
        var renamed = new RenamedSchema(from, to, policy, steps);
        renamed.addSteps(steps);
        return renamed;
    }

    /** What the source says, with the losses of what makes room for something that takes its name. */
    Intents intents() {
        Intents said = to.intents();
        Intents.Builder intents = Intents.builder().addAll(said);
        tables.replaced()
                .forEach((name, aside) ->
                        intents.dropTable(aside, said.lossyTables().contains(name)));
        enums.replaced().values().forEach(intents::dropEnum);
        columns.replaced()
                .forEach((member, aside) -> intents.dropColumn(
                        aside.owner(), aside.name(), said.lossyColumns().contains(member)));
        objects.addLosses(intents);
        return intents.build();
    }

    private void addSteps(Steps steps) {
        enums.order().forEach(n -> steps.add(Phase.RENAME_TYPES, new Change.RenameEnum(n, enums.apply(n))));
        objects.addSteps(steps);
        for (QualifiedName name : tables.order()) {
            carried.renames(name).forEach(step -> steps.add(Phase.CLEAR_NAMES, step));
            steps.add(
                    Phase.RENAME_TABLES,
                    new Change.RenameTable(name, tables.apply(name), IdentityRenames.of(from, name)));
        }
        columns.order()
                .forEach(m -> steps.add(
                        Phase.RENAME_COLUMNS,
                        new Change.RenameColumn(
                                m.owner(), m.name(), columns.apply(m).name())));
        new IdentityRenames(from, to.schema(), tables, columns).addSteps(steps);
        labels.order()
                .forEach(m -> steps.add(
                        Phase.RENAME_LABELS,
                        new Change.RenameLabel(
                                m.owner(), m.name(), labels.apply(m).name())));
    }

    /** The schema after the renames, without what goes to make room. */
    Schema rest() {
        if (isEmpty()) {
            return from;
        }
        Schema all = schema();
        Schema.Builder rest = Schema.builder();
        all.namespaces().forEach(rest::add);
        all.extensions().forEach(rest::add);
        all.rawObjects().forEach(rest::add);
        all.sequences().forEach(rest::add);
        all.domains().stream().filter(d -> !objects.makesRoom(d.name())).forEach(rest::add);
        all.composites().stream().filter(c -> !objects.makesRoom(c.name())).forEach(rest::add);
        all.views().forEach(rest::add);
        all.enums().stream()
                .filter(e -> !enums.replaced().containsValue(e.name()))
                .forEach(rest::add);
        all.tables().stream()
                .filter(t -> !tables.replaced().containsValue(t.name()))
                .forEach(rest::add);
        return rest.build();
    }

    /** The schema after the renames. */
    Schema schema() {
        if (isEmpty()) {
            return from;
        }
        Schema.Builder result = Schema.builder();
        from.namespaces().forEach(result::add);
        from.extensions().forEach(result::add);
        from.domains().forEach(domain -> result.add(objects.domain(domain, this::type)));
        from.composites().forEach(type -> result.add(objects.composite(type, this::type)));
        from.views().forEach(view -> result.add(objects.view(view, this::type)));
        from.rawObjects().forEach(result::add);
        from.enums().forEach(type -> result.add(enumType(type)));
        from.sequences().forEach(sequence -> result.add(sequence(sequence)));
        from.tables().forEach(table -> result.add(table(table)));
        return result.build();
    }

    private boolean isEmpty() {
        return Stream.of(enums, tables, columns, labels).allMatch(Renames::isEmpty) && objects.isEmpty();
    }

    private EnumType enumType(EnumType type) {
        QualifiedName name = enums.apply(type.name());
        List<String> renamed = type.labels().stream()
                .map(label -> labels.apply(new Member(name, label)).name())
                .toList();
        return new EnumType(name, renamed, type.comment());
    }

    private Sequence sequence(Sequence before) {
        QualifiedName name = objects.sequence(before.name());
        if (!name.equals(before.name())) {
            return new Sequence(
                    name, before.type(), before.options(), before.ownedBy().map(this::owner), before.comment());
        }
        return moved(before);
    }

    private Sequence.Owner owner(Sequence.Owner owner) {
        QualifiedName table = tables.apply(owner.table());
        return new Sequence.Owner(table, column(table, owner.column()));
    }

    private Sequence moved(Sequence sequence) {
        // a table that moves to another schema takes its sequences along
        String schema = sequence.ownedBy()
                .filter(owner -> owner.table().schema().equals(sequence.name().schema()))
                .map(owner -> tables.apply(owner.table()).schema())
                .orElse(sequence.name().schema());
        String name = sequence.ownedBy()
                .map(owner -> carried.apply(owner.table(), sequence.name().name()))
                .orElse(sequence.name().name());
        return new Sequence(
                new QualifiedName(schema, name),
                sequence.type(),
                sequence.options(),
                sequence.ownedBy().map(this::owner),
                sequence.comment());
    }

    private Table table(Table table) {
        QualifiedName name = tables.apply(table.name());
        Map<String, String> words = words(table.name(), name);
        return new Table(
                name,
                table.columns().stream().map(c -> column(name, c, words)).toList(),
                table.primaryKey()
                        .map(k -> new PrimaryKey(
                                carried.apply(table.name(), k.name()),
                                columns(name, k.columns()),
                                columns(name, k.include()),
                                k.deferrable(),
                                k.comment())),
                table.uniques().stream()
                        .map(u -> unique(name, u.withName(carried.apply(table.name(), u.name()))))
                        .toList(),
                table.foreignKeys().stream().map(k -> foreignKey(name, k)).toList(),
                table.checks().stream().map(c -> check(c, words)).toList(),
                table.indexes().stream()
                        .map(i -> index(name, i.withName(carried.apply(table.name(), i.name())), words))
                        .toList(),
                table.exclusions().stream()
                        .map(x -> new ExclusionConstraint(
                                carried.apply(table.name(), x.name()),
                                SqlExpressions.rename(x.definition(), words),
                                x.comment()))
                        .toList(),
                security(table.rowSecurity(), words),
                table.partitioning().map(p -> new Partitioning(p.strategy(), SqlExpressions.rename(p.key(), words))),
                table.partitions().stream().map(p -> partition(table, name, p)).toList(),
                table.options(),
                table.comment());
    }

    private static RowSecurity security(RowSecurity security, Map<String, String> words) {
        return new RowSecurity(
                security.enabled(),
                security.forced(),
                security.policies().stream()
                        .map(p -> new RowSecurity.Policy(
                                p.name(),
                                p.permissive(),
                                p.command(),
                                p.roles(),
                                p.using().map(sql -> SqlExpressions.rename(sql, words)),
                                p.check().map(sql -> SqlExpressions.rename(sql, words)),
                                p.comment()))
                        .toList());
    }

    private static Partition partition(Table before, QualifiedName name, Partition partition) {
        QualifiedName parent = partition.parent().equals(before.name()) ? name : partition.parent();
        return new Partition(
                partition.name(), parent, partition.bound(), partition.partitioning(), partition.comment());
    }

    /** Names that expressions of the table may hold: its renamed columns and the renamed types. */
    private Map<String, String> words(QualifiedName before, QualifiedName table) {
        Map<String, String> words = new TreeMap<>();
        RenamedObjects.addWords(enums, words);
        objects.addWords(words);
        objects.attributeWords(from.table(before).orElseThrow()).forEach(words::putIfAbsent);
        columns.oldToNew().forEach((old, wanted) -> {
            if (old.owner().equals(table)) {
                words.put(old.name(), wanted.name());
            }
        });
        return words;
    }

    private Column column(QualifiedName table, Column column, Map<String, String> words) {
        DataType type = type(column.type());
        Map<String, String> renamedLabels = labels.oldToNew().entrySet().stream()
                .filter(e -> type.userType().filter(e.getKey().owner()::equals).isPresent())
                .collect(Collectors.toMap(
                        e -> e.getKey().name(), e -> e.getValue().name()));
        return new Column(
                column(table, column.name()),
                type,
                column.nullable(),
                column.defaultSql()
                        .map(sql -> SqlExpressions.renameLiterals(SqlExpressions.rename(sql, words), renamedLabels))
                        .map(objects::withSequences),
                column.identity(),
                column.generatedSql().map(sql -> SqlExpressions.rename(sql, words)),
                column.virtual(),
                column.collation(),
                column.comment());
    }

    private DataType type(DataType type) {
        return type.userType()
                .map(name -> {
                    QualifiedName renamed = objects.type(enums.apply(name));
                    return new DataType(Optional.of(renamed.schema()), renamed.name(), type.modifiers(), type.array());
                })
                .orElse(type);
    }

    private UniqueConstraint unique(QualifiedName table, UniqueConstraint unique) {
        return new UniqueConstraint(
                unique.name(),
                columns(table, unique.columns()),
                columns(table, unique.include()),
                unique.nullsNotDistinct(),
                unique.deferrable(),
                unique.comment());
    }

    private ForeignKey foreignKey(QualifiedName table, ForeignKey key) {
        QualifiedName target = tables.apply(key.target());
        return key.withColumns(columns(table, key.columns()), target, columns(target, key.targetColumns()));
    }

    private static CheckConstraint check(CheckConstraint check, Map<String, String> words) {
        return check.withExpression(SqlExpressions.rename(check.expression(), words));
    }

    private Index index(QualifiedName table, Index index, Map<String, String> words) {
        return new Index(
                index.name(),
                index.method(),
                index.unique(),
                index.nullsNotDistinct(),
                index.keys().stream()
                        .map(key -> new IndexKey(
                                key.column().map(c -> column(table, c)),
                                key.expression().map(sql -> SqlExpressions.rename(sql, words)),
                                key.collation(),
                                key.operatorClass(),
                                key.descending(),
                                key.nullsFirst()))
                        .toList(),
                columns(table, index.include()),
                index.where().map(sql -> SqlExpressions.rename(sql, words)),
                index.with(),
                index.comment());
    }

    private List<String> columns(QualifiedName table, List<String> names) {
        return names.stream().map(name -> column(table, name)).toList();
    }

    private String column(QualifiedName table, String name) {
        return columns.apply(new Member(table, name)).name();
    }

    private static Set<QualifiedName> names(List<QualifiedName> names) {
        return new TreeSet<>(names);
    }

    static SortedMap<Member, Member> members(Map<Member, String> hints) {
        SortedMap<Member, Member> result = new TreeMap<>();
        hints.forEach((to, from) -> result.put(to, new Member(to.owner(), from)));
        return result;
    }

    private static Set<Member> columnNames(Schema schema, @Nullable Renames<QualifiedName> renames) {
        Set<Member> names = new TreeSet<>();
        for (Table table : schema.tables()) {
            QualifiedName owner = renames == null ? table.name() : renames.apply(table.name());
            table.columns().forEach(c -> names.add(new Member(owner, c.name())));
        }
        return names;
    }

    private static Set<Member> labelNames(Schema schema, @Nullable Renames<QualifiedName> renames) {
        Set<Member> names = new TreeSet<>();
        for (EnumType type : schema.enums()) {
            QualifiedName owner = renames == null ? type.name() : renames.apply(type.name());
            type.labels().forEach(label -> names.add(new Member(owner, label)));
        }
        return names;
    }
}
