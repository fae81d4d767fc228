package dev.squall.pull.source;

import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.Constraint;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import dev.squall.schema.diff.CommentTarget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parts one table into what its record can say and what stays SQL. */
final class TableSplit {

    private final Table table;
    private final SplitContext context;
    private final RawForms raw;
    private final Set<Object> seen = new HashSet<>();
    private final Map<String, String> components;

    TableSplit(Table table, SplitContext context, RawForms raw) {
        this.table = table;
        this.context = context;
        this.raw = raw;
        this.components = Naming.componentsOf(table.columns());
    }

    /** The table that the record declares. */
    Table declared() {
        QualifiedName name = table.name();
        Optional<PrimaryKey> key = table.primaryKey().filter(k -> keep(k, Optional.empty()));
        key.ifPresent(k -> seen.add(new TreeSet<>(k.columns())));
        List<UniqueConstraint> uniques =
                table.uniques().stream().filter(u -> keep(u, repeated(u))).toList();
        List<ForeignKey> foreignKeys =
                table.foreignKeys().stream().filter(k -> keep(k, flaw(k))).toList();
        List<CheckConstraint> checks =
                table.checks().stream().filter(c -> keep(c, flaw(c))).toList();
        List<ExclusionConstraint> exclusions =
                table.exclusions().stream().filter(x -> keep(x, flaw(x))).toList();
        List<Index> indexes = table.indexes().stream().filter(this::keep).toList();
        return new Table(
                name,
                columns(),
                key,
                uniques,
                foreignKeys,
                checks,
                indexes,
                exclusions,
                rowSecurity(),
                table.partitioning(),
                partitions(),
                options(),
                table.comment());
    }

    /** Whether the annotation stays; its comment has no place there. */
    private boolean keep(Constraint constraint, Optional<String> flaw) {
        String id = table.name() + "." + constraint.name();
        boolean replaced = context.replaced().contains(id);
        Optional<String> found = flaw.or(() -> Flaws.name(constraint.name()));
        if (!replaced && found.isPresent()) {
            raw.constraint(table, constraint, found.get());
            return false;
        }
        if (replaced) {
            raw.comment(
                    CommentTarget.Kind.CONSTRAINT, table.name(), Optional.of(constraint.name()), constraint.comment());
        }
        return !replaced;
    }

    private Optional<String> repeated(UniqueConstraint unique) {
        return seen.add(new TreeSet<>(unique.columns()))
                ? Optional.empty()
                : Optional.of("another key has the same columns");
    }

    private Optional<String> flaw(ForeignKey key) {
        if (!key.validated()) {
            return Optional.of("it is NOT VALID; run ALTER TABLE ... VALIDATE CONSTRAINT, then pull again");
        }
        Optional<Table> target = context.table(key.target());
        if (target.isEmpty()) {
            return Optional.of("the table that it references has no record");
        }
        for (int i = 0; i < key.columns().size(); i++) {
            Optional<String> from = javaType(table, key.columns().get(i));
            Optional<String> to = javaType(target.get(), key.targetColumns().get(i));
            if (!from.equals(to)) {
                return Optional.of("its columns have other types than those that they reference");
            }
        }
        if (contradicts(key.onDelete(), key) || contradicts(key.onUpdate(), key)) {
            return Optional.of("its action would set a column to NULL that cannot be NULL");
        }
        if (!context.isKey(target.get(), key.targetColumns())) {
            return Optional.of("what it references is no key that a record declares");
        }
        return seen.add(List.of("references", key.target(), key.columns(), key.targetColumns()))
                ? Optional.empty()
                : Optional.of("another foreign key has the same columns");
    }

    private boolean contradicts(ReferentialAction action, ForeignKey key) {
        return key.columns().stream()
                .flatMap(c -> table.column(c).stream())
                .anyMatch(c -> !c.nullable()
                        && (action == ReferentialAction.SET_NULL
                                || (action == ReferentialAction.SET_DEFAULT
                                        && c.defaultSql().isEmpty())));
    }

    private Optional<String> javaType(Table of, String column) {
        return of.column(column).map(c -> context.types().of(c.type()).boxed());
    }

    private Optional<String> flaw(CheckConstraint check) {
        return Flaws.check(check)
                .or(() -> seen.add(List.of("check", check.expression()))
                        ? Optional.empty()
                        : Optional.of("another check says the same"));
    }

    private Optional<String> flaw(ExclusionConstraint exclusion) {
        return Exclusion.parse(exclusion.definition(), components).isPresent()
                ? Optional.empty()
                : Optional.of("@Exclude has no place for a part of it");
    }

    private boolean keep(Index index) {
        if (context.replaced().contains(table.name().schema() + "." + index.name())) {
            return false;
        }
        List<Optional<String>> flaws = new ArrayList<>(List.of(Flaws.name(index.name())));
        index.keys().forEach(key -> flaws.add(Flaws.key(key)));
        index.with()
                .forEach((k, v) -> flaws.add(
                        Flaws.isParameter(k, v) ? Optional.empty() : Optional.of("its parameters have odd values")));
        List<String> plain =
                index.keys().stream().flatMap(k -> k.column().stream()).toList();
        boolean repeats = new HashSet<>(plain).size() < plain.size()
                || index.include().stream().anyMatch(plain::contains)
                || !seen.add(List.of(
                        "index",
                        index.keys().stream().map(TableSplit::meaning).toList(),
                        index.method(),
                        index.include(),
                        index.where()));
        flaws.add(repeats ? Optional.of("another index has the same columns") : Optional.empty());
        Optional<String> flaw = Flaws.first(flaws);
        if (flaw.isPresent()) {
            raw.index(table.name(), index, flaw.get());
            return false;
        }
        return true;
    }

    private static List<Object> meaning(IndexKey key) {
        return List.of(
                key.column(),
                key.expression(),
                key.collation(),
                key.operatorClass(),
                key.descending(),
                key.nullsFirst());
    }

    private RowSecurity rowSecurity() {
        RowSecurity security = table.rowSecurity();
        security.policies().forEach(p -> {
            if (!security.enabled() || Flaws.name(p.name()).isPresent()) {
                raw.policy(table.name(), p, "row level security is off, and @Policy would turn it on");
            }
        });
        if (security.enabled()) {
            List<RowSecurity.Policy> named = security.policies().stream()
                    .filter(p -> Flaws.name(p.name()).isEmpty())
                    .toList();
            return new RowSecurity(true, security.forced(), named);
        }
        if (security.forced()) {
            alter("forced row level security", "", "FORCE ROW LEVEL SECURITY", "NO FORCE ROW LEVEL SECURITY");
        }
        return RowSecurity.OFF;
    }

    private List<Partition> partitions() {
        Set<QualifiedName> names = new HashSet<>(Set.of(table.name()));
        List<Partition> declared = new ArrayList<>();
        List<Partition> rest = new ArrayList<>(table.partitions());
        // a partition comes after the one that it is a part of
        for (boolean found = true; found; ) {
            found = false;
            for (Partition partition : List.copyOf(rest)) {
                if (names.contains(partition.parent()) && isDeclarable(partition)) {
                    names.add(partition.name());
                    declared.add(partition);
                    rest.remove(partition);
                    raw.comment(CommentTarget.Kind.TABLE, partition.name(), Optional.empty(), partition.comment());
                    found = true;
                }
            }
        }
        rest.forEach(p -> raw.partition(p, "@Partition has no other schema, key and name than the table's"));
        return declared;
    }

    private boolean isDeclarable(Partition partition) {
        return partition.name().schema().equals(table.name().schema())
                && Flaws.name(partition.name().name()).isEmpty()
                && partition
                        .partitioning()
                        .map(p -> keyOf(p, components).isPresent())
                        .orElse(true);
    }

    /** The parts of a partitioning's key as {@code @Partitioned} has them; empty if it has no place for one. */
    static Optional<List<String>> keyOf(Partitioning partitioning, Map<String, String> components) {
        List<String> key = new ArrayList<>();
        for (String part : SqlParts.split(partitioning.key())) {
            Optional<String> found = SqlParts.keyPart(part, components);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            boolean plain = components.containsValue(found.get()) || part.startsWith("(");
            String column = part.contains(" ") ? part.substring(0, part.indexOf(' ')) : part;
            key.add(
                    plain || found.get().startsWith("(")
                            ? found.get()
                            : "(" + column + ")" + part.substring(column.length()));
        }
        return Optional.of(key);
    }

    private SortedMap<String, String> options() {
        SortedMap<String, String> usable = new TreeMap<>();
        table.options().forEach((k, v) -> {
            if (Flaws.isParameter(k, v)) {
                usable.put(k, v);
            } else {
                alter(
                        "storage parameter",
                        "." + k,
                        "SET (" + k + " = '" + v.replace("'", "''") + "')",
                        "RESET (" + k + ")");
            }
        });
        return usable;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Optional<SequenceOptions> options = column.identity()
                    .map(Identity::sequence)
                    .filter(o -> !isDeclarable(o, column.type().name()));
            if (options.isPresent()) {
                identityOptions(column, options.get());
                Identity plain = new Identity(column.identity().orElseThrow().generation(), SequenceOptions.DEFAULTS);
                columns.add(column.withIdentity(plain));
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    /** What the annotations' values for "not given" stand in the way of, and what the processor holds for a mistake. */
    static boolean isDeclarable(SequenceOptions options, String type) {
        boolean down = options.increment().orElse(1) < 0;
        long start = options.start().orElse(1);
        long largest =
                type.equals("smallint") ? Short.MAX_VALUE : type.equals("integer") ? Integer.MAX_VALUE : Long.MAX_VALUE;
        boolean startsWell =
                options.start().isEmpty() || (down ? start < 0 && start >= -largest : start > 0 && start <= largest);
        boolean increments = options.increment().orElse(1) != Long.MIN_VALUE;
        return startsWell
                && increments
                && options.minValue().orElse(0) != Long.MIN_VALUE
                && options.maxValue().orElse(0) != Long.MAX_VALUE
                && options.maxValue().orElse(0) >= -largest
                && options.minValue().orElse(0) <= largest;
    }

    private void identityOptions(Column column, SequenceOptions options) {
        String alter = "ALTER COLUMN " + quote(column.name());
        String limits = set("MINVALUE", options.minValue())
                + set("MAXVALUE", options.maxValue())
                + set("CACHE", options.cache())
                + (options.cycle() ? " SET CYCLE" : "");
        String steps = set("INCREMENT BY", options.increment()) + limits + " SET START WITH " + options.firstValue()
                + " RESTART WITH " + options.firstValue();
        alter(
                "identity options",
                "." + quote(column.name()),
                alter + steps,
                alter + " SET INCREMENT BY 1 SET NO MINVALUE SET NO MAXVALUE SET CACHE 1 SET NO CYCLE");
    }

    private static String set(String word, OptionalLong value) {
        return value.isPresent() ? " SET " + word + " " + value.getAsLong() : "";
    }

    private void alter(String kind, String member, String create, String drop) {
        String start = "ALTER TABLE " + quote(table.name()) + " ";
        raw.add(
                table.name(),
                new RawObject(kind, quote(table.name()) + member + " (option)", start + create, start + drop),
                "the annotations have no word for it");
    }
}
