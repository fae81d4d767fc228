package dev.squall.testing;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.DataType;
import dev.squall.schema.Deferrability;
import dev.squall.schema.EnumType;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Identifiers;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.Namespace;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/**
 * Generates schemas that PostgreSQL accepts. Names come from small pools, so that two of them have much in common and a
 * difference of them changes more than it makes anew.
 */
public final class RandomSchemas {
    private static final List<String> NAMESPACES = List.of("public", "app", "Odd \"one\"");
    private static final List<String> TABLES =
            List.of("users", "order", "Items", "a_rather_long_name_for_a_table_of_logs");
    private static final List<String> COLUMNS = List.of("a", "b", "Camel", "user", "e e", "total");
    private static final List<String> LABELS = List.of("new", "it's", "paid", "Sent", "done");
    private static final List<List<String>> TYPES = List.of(
            // type, a default, a condition over %s
            List.of("integer", "7", "%s > 0"),
            List.of("integer", "(1 + 2)", "%s BETWEEN 1 AND 10"),
            List.of("smallint", "1", "%s <> 3"),
            List.of("bigint", "0", "%s >= 0"),
            List.of("numeric(10,2)", "1.50", "%s < 100"),
            List.of("numeric(8,2)", "0", "%s < 100"),
            List.of("double precision", "0.5", "%s > 0.1"),
            List.of("text", "'it''s'", "length(%s) < 10"),
            List.of("varchar(10)", "'x'", "%s <> ''"),
            List.of("varchar(20)", "'y'", "%s IN ('a', 'b')"),
            List.of("char(3)", "'abc'", "%s <> 'xyz'"),
            List.of("boolean", "true", "%s"),
            List.of("date", "CURRENT_DATE", "%s > '2020-01-01'"),
            List.of("timestamp", "now()", "%s > '2020-01-01'"),
            List.of("timestamptz(3)", "now()", "%s IS NOT NULL"),
            List.of("uuid", "gen_random_uuid()", "%s IS NOT NULL"),
            List.of("jsonb", "'{}'", "jsonb_typeof(%s) = 'object'"),
            List.of("text[]", "'{}'", "cardinality(%s) < 5"),
            List.of("integer[]", "ARRAY[1, 2]", "%s[1] = 1"));

    private final Random random;
    private final int major;
    private final boolean varied;
    private final List<EnumType> enums = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<DataType> userTypes = new ArrayList<>();
    private int names;

    private RandomSchemas(long seed, int major, boolean varied) {
        this.random = new Random(seed);
        this.major = major;
        this.varied = varied;
    }

    /** The schema of the given seed. */
    public static Schema schema(long seed) {
        return schema(seed, Integer.MAX_VALUE);
    }

    /** The schema of the given seed, without what servers of the given major version do not have. */
    public static Schema schema(long seed, int major) {
        return new RandomSchemas(seed, major, false).schema();
    }

    /** The same with more names, so that more of what is in one of two schemas only can be a rename. */
    public static Schema varied(long seed, int major) {
        return new RandomSchemas(seed, major, true).schema();
    }

    private Schema schema() {
        Schema.Builder schema = Schema.builder();
        NAMESPACES.forEach(n -> schema.add(new Namespace(n, n.equals("public") ? Optional.empty() : comment())));
        for (String name : List.of("mood", "Status")) {
            if (chance(80)) {
                List<String> labels = some(LABELS, 1);
                if (chance(30)) {
                    Collections.shuffle(labels, random);
                }
                enums.add(new EnumType(new QualifiedName("app", name), labels, comment()));
            }
        }
        var objects = new RandomObjects(new Random(random.nextLong()), schema, varied);
        userTypes.addAll(objects.types());
        List<Table> tables = new ArrayList<>();
        for (String name : some(TABLES, 1)) {
            // the same name is in the same schema most of the time
            String namespace = NAMESPACES.get((TABLES.indexOf(name) + (chance(10) ? 1 : 0)) % NAMESPACES.size());
            tables.add(table(new QualifiedName(namespace, name)));
            if (varied && chance(30)) {
                // a table of the same name elsewhere, with parts of the same names
                int other = NAMESPACES.indexOf(namespace) + 1 + random.nextInt(NAMESPACES.size() - 1);
                tables.add(table(new QualifiedName(NAMESPACES.get(other % NAMESPACES.size()), name)));
            }
        }
        enums.forEach(schema::add);
        List<Table> complete = new ArrayList<>();
        tables.forEach(table -> complete.add(objects.decorated(withForeignKeys(table, tables))));
        complete.forEach(schema::add);
        objects.views(complete);
        objects.partitioned();
        sequences.forEach(schema::add);
        if (chance(40)) {
            schema.add(new Sequence(
                    new QualifiedName("app", !varied || chance(50) ? "numbers" : "counters"),
                    DataType.of(chance(50) ? "bigint" : "integer"),
                    options(),
                    Optional.empty(),
                    comment()));
        }
        return schema.build();
    }

    private Table table(QualifiedName name) {
        List<Column> columns = new ArrayList<>();
        List<CheckConstraint> checks = new ArrayList<>();
        String keyType = chance(80) ? "bigint" : "integer";
        int keyKind = random.nextInt(4);
        Column key = Column.of("id", DataType.parse(keyType));
        if (keyKind == 0) {
            key = key.withIdentity(
                    new Identity(chance(50) ? Identity.Generation.ALWAYS : Identity.Generation.BY_DEFAULT, options()));
        } else if (keyKind == 1) {
            var sequence = new QualifiedName(name.schema(), name.name() + "_id_seq");
            sequences.add(new Sequence(
                    sequence,
                    DataType.parse(keyType),
                    SequenceOptions.DEFAULTS,
                    Optional.of(new Sequence.Owner(name, "id")),
                    Optional.empty()));
            key = key.withDefault("nextval(" + Identifiers.literal(Identifiers.quote(sequence)) + "::regclass)");
        }
        columns.add(key);
        for (String column : some(COLUMNS, 0)) {
            columns.add(column(column, name, checks));
        }
        if (chance(20)) {
            columns.add(Column.of("twice", DataType.of("bigint"))
                    .withNullable(true)
                    .withGenerated(chance(70) ? "id * 2" : "id + id")
                    .withVirtual(chance(30) && major >= 18));
        }
        Optional<PrimaryKey> primaryKey = chance(85)
                ? Optional.of(new PrimaryKey(GeneratedNames.primaryKey(name.name()), List.of("id"), deferrable(10)))
                : Optional.empty();
        return new Table(
                name,
                columns,
                primaryKey,
                uniques(name, columns),
                List.of(),
                checks,
                indexes(name, columns),
                comment());
    }

    private Column column(String name, QualifiedName table, List<CheckConstraint> checks) {
        if (!enums.isEmpty() && chance(25)) {
            EnumType type = pick(enums);
            Column column = Column.of(name, DataType.userDefined(type.name())).withNullable(chance(50));
            String label = Identifiers.literal(pick(type.labels()));
            if (chance(20)) {
                return column.withType(column.type().arrayOf()).withDefault("'{}'");
            }
            if (chance(20)) {
                checks.add(check(table, name, Identifiers.quote(name) + " <> " + label));
            }
            return chance(50) ? column.withDefault(label) : column;
        }
        if (!userTypes.isEmpty() && chance(15)) {
            return Column.of(name, pick(userTypes)).withNullable(true);
        }
        List<String> type = pick(TYPES);
        if (chance(20)) {
            checks.add(check(table, name, type.get(2).formatted(Identifiers.quote(name))));
        }
        Column column = Column.of(name, DataType.parse(type.get(0))).withNullable(chance(50));
        column = chance(40) ? column.withDefault(type.get(1)) : column;
        return chance(15) ? column.withComment("about " + random.nextInt(3) + " 'things'") : column;
    }

    private CheckConstraint check(QualifiedName table, String column, String sql) {
        return new CheckConstraint(
                GeneratedNames.check(table.name(), List.of(column)), sql, false, chance(90), comment());
    }

    private List<UniqueConstraint> uniques(QualifiedName table, List<Column> columns) {
        List<UniqueConstraint> uniques = new ArrayList<>();
        for (Column column : columns) {
            if (isOrdered(column) && chance(10)) {
                String name = chance(80) ? GeneratedNames.unique(table.name(), List.of(column.name())) : name("uq");
                uniques.add(new UniqueConstraint(
                        name, List.of(column.name()), List.of(), nullsNotDistinct(), deferrable(20), comment()));
            }
        }
        return uniques;
    }

    private List<Index> indexes(QualifiedName table, List<Column> columns) {
        List<Index> indexes = new ArrayList<>();
        for (Column column : columns) {
            if (!isOrdered(column) || !chance(15)) {
                continue;
            }
            boolean down = chance(30);
            var key = new IndexKey(
                    Optional.of(column.name()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    down,
                    chance(20) != down);
            List<IndexKey> keys = new ArrayList<>(List.of(key));
            if (chance(20)) {
                keys.add(IndexKey.expression("id + 1"));
            }
            TreeMap<String, String> with = new TreeMap<>();
            if (chance(20)) {
                with.put("fillfactor", "70");
            }
            indexes.add(new Index(
                    chance(80) ? GeneratedNames.index(table.name(), List.of(column.name())) : name("ix"),
                    "btree",
                    chance(20),
                    false,
                    keys,
                    chance(20) ? List.of("id") : List.of(),
                    chance(20) ? Optional.of(Identifiers.quote(column.name()) + " IS NOT NULL") : Optional.empty(),
                    with,
                    comment()));
        }
        return indexes;
    }

    private Table withForeignKeys(Table table, List<Table> all) {
        List<Column> columns = new ArrayList<>(table.columns());
        List<ForeignKey> keys = new ArrayList<>();
        for (Table target : all) {
            if (target.primaryKey().isEmpty()
                    || target.primaryKey().get().deferrable() != Deferrability.NOT_DEFERRABLE
                    || !chance(40)) {
                continue;
            }
            String column = target.name().name() + "_id";
            if (columns.stream().anyMatch(c -> c.name().equals(column))) {
                continue;
            }
            columns.add(
                    Column.of(column, target.column("id").orElseThrow().type()).withNullable(chance(50)));
            keys.add(new ForeignKey(
                    GeneratedNames.foreignKey(table.name().name(), List.of(column)),
                    List.of(column),
                    target.name(),
                    List.of("id"),
                    chance(10),
                    pick(List.of(ReferentialAction.values())),
                    ReferentialAction.NO_ACTION,
                    deferrable(20),
                    chance(90),
                    comment()));
        }
        return new Table(
                table.name(),
                columns,
                table.primaryKey(),
                table.uniques(),
                keys,
                table.checks(),
                table.indexes(),
                table.comment());
    }

    private static boolean isOrdered(Column column) {
        return !column.type().array()
                && !column.virtual()
                && !column.type().name().equals("jsonb")
                && !RandomObjects.isComposite(column);
    }

    private SequenceOptions options() {
        return chance(60)
                ? SequenceOptions.DEFAULTS
                : new SequenceOptions(
                        OptionalLong.of(10),
                        OptionalLong.of(2 + random.nextInt(2)),
                        chance(50) ? OptionalLong.of(5) : OptionalLong.empty(),
                        chance(50) ? OptionalLong.of(1000) : OptionalLong.empty(),
                        OptionalLong.of(20),
                        chance(50));
    }

    private boolean nullsNotDistinct() {
        return chance(20) && major >= 15;
    }

    private Deferrability deferrable(int percent) {
        return chance(percent) ? pick(List.of(Deferrability.values())) : Deferrability.NOT_DEFERRABLE;
    }

    private Optional<String> comment() {
        return chance(15) ? Optional.of("note " + random.nextInt(3) + "\nit's \u00e9") : Optional.empty();
    }

    private String name(String prefix) {
        return prefix + "_" + names++;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> some(List<T> all, int least) {
        List<T> taken = new ArrayList<>();
        for (T element : all) {
            if (chance(60)) {
                taken.add(element);
            }
        }
        return taken.size() < least ? new ArrayList<>(all) : taken;
    }
}
