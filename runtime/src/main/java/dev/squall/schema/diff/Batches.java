package dev.squall.schema.diff;

import dev.squall.schema.Column;
import dev.squall.schema.DataType;
import dev.squall.schema.Index;
import dev.squall.schema.Intents;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.Schema;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns can be filled in batches apart from the step that would rewrite their table: new ones with a computed
 * default, and those of another type that nothing but plain indexes needs, so that a new column can take their place.
 */
final class Batches {
    private final Schema from;
    private final Schema to;
    private final Intents intents;
    private final Set<Member> retyped = new TreeSet<>();
    private final Set<QualifiedName> rebuiltEnums = new TreeSet<>();

    private Batches(Schema from, Schema to, Intents intents) {
        this.from = from;
        this.to = to;
        this.intents = intents;
    }

    /** The columns, and the indexes that must be built for each before it can take the place of another one. */
    static SortedMap<Member, List<Index>> of(Schema from, Schema to, Intents intents, List<Change> changes) {
        var batches = new Batches(from, to, intents);
        SortedMap<Member, List<Index>> found = new TreeMap<>();
        List<Change.ChangeType> types = changes.stream()
                .filter(Change.ChangeType.class::isInstance)
                .map(Change.ChangeType.class::cast)
                .toList();
        types.forEach(t -> batches.retyped.add(new Member(t.table(), t.to().name())));
        for (Change change : changes) {
            if (change instanceof Change.RebuildEnum rebuild) {
                batches.rebuiltEnums.add(rebuild.type().name());
            } else if (change instanceof Change.AddColumn add && batches.hasPlainDefault(add)) {
                found.put(new Member(add.table(), add.column().name()), List.of());
            }
        }
        for (Change.ChangeType type : types) {
            batches.indexes(type)
                    .ifPresent(i -> found.put(new Member(type.table(), type.to().name()), i));
        }
        return found;
    }

    /** A domain may refuse NULL, or have a default of its own, so that a column of it cannot come empty. */
    private boolean hasPlainDefault(Change.AddColumn add) {
        Column column = add.column();
        return column.defaultSql().isPresent()
                && column.type().isBuiltIn()
                && staying(add).isPresent()
                && add.hazards().contains(Hazard.NEW_COLUMN_REWRITES);
    }

    private Optional<Table> staying(Change.AddColumn add) {
        return from.table(add.table()).filter(t -> !t.rowSecurity().forced()).flatMap(t -> to.table(t.name()));
    }

    /** The indexes of the column; empty if something else needs it, or if nothing is rewritten. */
    private Optional<List<Index>> indexes(Change.ChangeType type) {
        Optional<Table> before = from.table(type.table());
        Optional<Table> after = to.table(type.table());
        if (before.isEmpty()
                || after.isEmpty()
                || !type.hazards().contains(Hazard.TYPE_REWRITES)
                || !isPlain(type)
                || isNeeded(before.get(), type)
                || isNeeded(after.get(), type)
                || Stream.of(from, to)
                        .anyMatch(schema ->
                                isNeeded(schema, type.table(), type.to().name()))
                || !readsOnlyItself(before.get(), after.get(), type)) {
            return Optional.empty();
        }
        List<Index> old = involved(before.get(), type.to().name());
        List<Index> wanted = involved(after.get(), type.to().name());
        boolean same = uncommented(old).equals(uncommented(wanted));
        return same && wanted.stream().allMatch(i -> isPlain(i, type)) ? Optional.of(wanted) : Optional.empty();
    }

    private static Set<Index> uncommented(List<Index> indexes) {
        return indexes.stream().map(i -> i.withComment(Optional.empty())).collect(Collectors.toSet());
    }

    private boolean isPlain(Change.ChangeType type) {
        return isPlain(type.from())
                && isPlain(type.to())
                && !(type.from().nullable() && !type.to().nullable())
                && isStable(type.from().type(), from)
                && isStable(type.from().type(), to)
                && isStable(type.to().type(), to);
    }

    private static boolean isPlain(Column column) {
        return column.identity().isEmpty() && column.generatedSql().isEmpty();
    }

    /** Built in, or an enum that is there and stays. */
    private boolean isStable(DataType type, Schema schema) {
        return type.isBuiltIn()
                || type.userType()
                        .filter(name -> !rebuiltEnums.contains(name))
                        .flatMap(schema::enumType)
                        .isPresent();
    }

    private static boolean isNeeded(Table table, Change.ChangeType type) {
        String column = type.to().name();
        RowSecurity security = table.rowSecurity();
        boolean inConstraint =
                table.constraints().stream().anyMatch(c -> c.columns().contains(column));
        Stream<String> texts = Stream.of(
                        table.checks().stream().map(c -> c.expression()),
                        table.exclusions().stream().map(x -> x.definition()),
                        table.columns().stream().flatMap(c -> c.generatedSql().stream()),
                        security.policies().stream()
                                .flatMap(p -> Stream.concat(p.using().stream(), p.check().stream())))
                .flatMap(s -> s);
        return inConstraint
                || table.partitioning().isPresent()
                || security.forced()
                || texts.anyMatch(sql -> SqlExpressions.mentions(sql, column));
    }

    /** Whether a foreign key, a sequence, a view, a function or a policy of another table may need the column. */
    private static boolean isNeeded(Schema schema, QualifiedName table, String column) {
        boolean referenced = schema.tables().stream()
                .flatMap(t -> t.foreignKeys().stream())
                .anyMatch(k -> k.target().equals(table) && k.targetColumns().contains(column));
        boolean owns = schema.sequences().stream()
                .flatMap(s -> s.ownedBy().stream())
                .anyMatch(o -> o.table().equals(table) && o.column().equals(column));
        Stream<String> texts = Stream.of(
                        schema.views().stream().map(v -> v.sql()),
                        schema.rawObjects().stream().map(o -> o.createSql()),
                        schema.tables().stream()
                                .filter(t -> !t.name().equals(table))
                                .flatMap(t -> t.rowSecurity().policies().stream())
                                .flatMap(p -> Stream.concat(p.using().stream(), p.check().stream())))
                .flatMap(s -> s);
        return referenced
                || owns
                || texts.anyMatch(sql -> SqlExpressions.mentions(sql, table.name())
                        && (SqlExpressions.hasStar(sql) || SqlExpressions.mentions(sql, column)));
    }

    /**
     * Whether the conversion reads no column that is new, goes or changes, and no backfill reads the column: the order of
     * the steps would matter.
     */
    private boolean readsOnlyItself(Table before, Table after, Change.ChangeType type) {
        String name = type.to().name();
        Set<String> read = type.using().map(SqlExpressions::names).orElse(Set.of());
        boolean settled = Stream.concat(before.columns().stream(), after.columns().stream())
                .filter(c -> !c.name().equals(name) && read.contains(c.name()))
                .allMatch(c -> before.column(c.name()).equals(after.column(c.name())));
        return settled
                && intents.backfills().entrySet().stream()
                        .noneMatch(e ->
                                e.getKey().owner().equals(type.table()) && SqlExpressions.mentions(e.getValue(), name));
    }

    private static List<Index> involved(Table table, String column) {
        return table.indexes().stream()
                .filter(i -> i.include().contains(column)
                        || i.where()
                                .filter(sql -> SqlExpressions.mentions(sql, column))
                                .isPresent()
                        || i.keys().stream()
                                .anyMatch(k -> k.column().filter(column::equals).isPresent()
                                        || k.expression()
                                                .filter(sql -> SqlExpressions.mentions(sql, column))
                                                .isPresent()))
                .toList();
    }

    private boolean isPlain(Index index, Change.ChangeType type) {
        return index.where().isEmpty()
                && index.keys().stream().allMatch(k -> k.column().isPresent())
                && index.keys().stream()
                        .filter(k -> k.column().filter(type.to().name()::equals).isPresent())
                        .allMatch(k ->
                                k.operatorClass().isEmpty() && k.collation().isEmpty())
                && Stream.concat(index.include().stream(), index.keys().stream().flatMap(k -> k.column().stream()))
                        .filter(c -> !Objects.equals(c, type.to().name()))
                        .noneMatch(c -> retyped.contains(new Member(type.table(), c)));
    }
}
