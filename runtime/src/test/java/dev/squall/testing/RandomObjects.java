package dev.squall.testing;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.CompositeType;
import dev.squall.schema.CompositeType.Attribute;
import dev.squall.schema.DataType;
import dev.squall.schema.Deferrability;
import dev.squall.schema.Domain;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.Extension;
import dev.squall.schema.Identifiers;
import dev.squall.schema.Index;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.RowSecurity.Command;
import dev.squall.schema.RowSecurity.Policy;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** What {@link RandomSchemas} adds to its tables: types, views, functions, triggers, policies, partitions. */
final class RandomObjects {
    private static final QualifiedName EVENTS = app("events");

    private final Random random;
    private final Schema.Builder schema;
    /** Whether objects have other names now and then, also names that objects of other kinds have elsewhere. */
    private final boolean varied;

    private final List<DataType> types = new ArrayList<>();
    private boolean hasTouch;

    RandomObjects(Random random, Schema.Builder schema, boolean varied) {
        this.random = random;
        this.schema = schema;
        this.varied = varied;
    }

    private static QualifiedName app(String name) {
        return new QualifiedName("app", name);
    }

    /** Adds the types, and the functions that tables need; returns the types that columns can have. */
    List<DataType> types() {
        if (chance(30)) {
            // one without operators: each of those makes the server forget all its plans
            schema.add(new Extension("tcn", Optional.of(chance(50) ? "app" : "public")));
        }
        if (chance(50)) {
            domain(app(!varied || chance(50) ? "amount" : "price"), "numeric(10,2)", "0", "VALUE >= 0");
        }
        if (chance(40)) {
            domain(app("Code"), "text", "'x'", "VALUE <> ''");
        }
        if (chance(40)) {
            List<Attribute> attributes = List.of(
                    Attribute.of(!varied || chance(50) ? "a" : "first", DataType.of("integer")),
                    Attribute.of("B b", DataType.of("text")),
                    Attribute.of("c", DataType.of("date")));
            var pair = new CompositeType(
                    app(!varied || chance(50) ? "pair" : "couple"),
                    attributes.subList(0, 1 + random.nextInt(3)),
                    comment());
            schema.add(pair);
            types.add(DataType.userDefined(pair.name()));
        }
        if (chance(50)) {
            schema.add(new RawObject(
                    "function",
                    "app.times(integer)",
                    "CREATE OR REPLACE FUNCTION app.times(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * "
                            + random.nextInt(3) + "'",
                    "DROP FUNCTION app.times(integer)",
                    true));
        }
        hasTouch = chance(50);
        if (hasTouch) {
            schema.add(new RawObject(
                    "function",
                    "app.touch()",
                    "CREATE OR REPLACE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$",
                    "DROP FUNCTION app.touch()",
                    true));
        }
        return types;
    }

    private void domain(QualifiedName name, String type, String defaultSql, String condition) {
        var check = new CheckConstraint(name.name() + "_check", condition, false, chance(90), comment());
        schema.add(new Domain(
                name,
                DataType.parse(type),
                chance(70),
                chance(30) ? Optional.of(defaultSql) : Optional.empty(),
                Optional.empty(),
                chance(50) ? List.of(check) : List.of(),
                comment()));
        types.add(DataType.userDefined(name));
    }

    /** The table with what a plain one does not have. */
    Table decorated(Table table) {
        Table result = table;
        if (chance(20)) {
            result = result.withOptions(new TreeMap<>(Map.of("fillfactor", chance(50) ? "70" : "80")));
        }
        if (chance(20)) {
            String column = chance(70) ? "id" : pick(plain(table));
            String where = chance(30) ? " WHERE (id > 3)" : "";
            String definition = "USING hash (" + Identifiers.quote(column) + " WITH =)" + where;
            result = result.withExclusions(
                    List.of(new ExclusionConstraint(table.name().name() + "_excl", definition, comment())));
        }
        if (chance(30)) {
            List<Policy> policies = new ArrayList<>();
            if (chance(60)) {
                policies.add(Policy.of("mine", "id > " + random.nextInt(2)).withComment(comment()));
            }
            if (chance(40)) {
                String condition = Identifiers.quote(pick(plain(table))) + " IS NOT NULL";
                policies.add(new Policy(
                        "Their \"own\"",
                        false,
                        Command.UPDATE,
                        List.of(),
                        Optional.of(condition),
                        Optional.of(condition),
                        Optional.empty()));
            }
            result = result.withRowSecurity(new RowSecurity(chance(80), chance(20), policies));
        }
        if (hasTouch && chance(30)) {
            String on = Identifiers.quote(table.name());
            String of = chance(50) ? " OF " + Identifiers.quote(pick(plain(table))) : "";
            schema.add(new RawObject(
                    "trigger",
                    on + ".touch",
                    "CREATE TRIGGER touch BEFORE UPDATE" + of + " ON " + on
                            + " FOR EACH ROW EXECUTE FUNCTION app.touch()",
                    "DROP TRIGGER touch ON " + on));
        }
        return result;
    }

    /** Columns that have no special rules of their own. */
    private static List<String> plain(Table table) {
        return table.columns().stream()
                .filter(c -> c.generatedSql().isEmpty() && !c.type().array() && !isComposite(c))
                .map(Column::name)
                .toList();
    }

    static boolean isComposite(Column column) {
        return List.of("pair", "couple").contains(column.type().name());
    }

    /** Names that objects of other kinds have in other schemas, and none has in this one. */
    private List<QualifiedName> foreignNames(List<Table> tables) {
        List<QualifiedName> free = new ArrayList<>(List.of(app("order"), app("amount"), app("price"), app("couple")));
        tables.forEach(table -> free.remove(table.name()));
        types.forEach(type -> type.userType().ifPresent(free::remove));
        return free;
    }

    void views(List<Table> tables) {
        List<QualifiedName> made = new ArrayList<>();
        List<QualifiedName> foreign = foreignNames(tables);
        for (Table table : tables) {
            if (!chance(40)) {
                continue;
            }
            QualifiedName name = varied && !foreign.isEmpty() && chance(25)
                    ? foreign.remove(0)
                    : app("v_" + table.name().name().substring(0, 2));
            if (made.contains(name)) {
                continue;
            }
            String from = " FROM " + Identifiers.quote(table.name());
            String column = Identifiers.quote(pick(plain(table)));
            String sql = switch (random.nextInt(3)) {
                case 0 -> "SELECT id, " + column + " AS other" + from;
                case 1 -> "SELECT id, " + column + " AS x, id * 2 AS y" + from + " WHERE id > 1";
                default -> "SELECT id, count(*) AS n" + from + " WHERE " + column + " IS NOT NULL GROUP BY id";
            };
            boolean materialized = chance(30);
            TreeMap<String, String> options = new TreeMap<>();
            if (chance(20)) {
                options.put(materialized ? "fillfactor" : "security_barrier", materialized ? "60" : "true");
            }
            List<Index> indexes = materialized && chance(60)
                    ? List.of(Index.of(name.name() + "_idx", chance(50), List.of("id"))
                            .withComment(comment()))
                    : List.of();
            schema.add(new View(name, materialized, sql, List.of(), options, indexes, comment()));
            made.add(name);
        }
        if (!made.isEmpty() && chance(60)) {
            // its name sorts before those of the views below it
            schema.add(View.of(app("a_view"), "SELECT count(*) AS rows FROM " + Identifiers.quote(pick(made))));
        }
    }

    void partitioned() {
        if (!chance(50)) {
            return;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", DataType.of("bigint")));
        columns.add(
                Column.of("kind", DataType.of(chance(50) ? "text" : "integer")).withNullable(chance(50)));
        String middle = chance(50) ? "50" : "100";
        List<Partition> partitions = new ArrayList<>();
        if (chance(70)) {
            partitions.add(new Partition(
                    app("events_low"),
                    EVENTS,
                    "FOR VALUES FROM ('0') TO ('" + middle + "')",
                    Optional.empty(),
                    comment()));
        }
        if (chance(70)) {
            partitions.add(new Partition(
                    app("events_high"),
                    EVENTS,
                    "FOR VALUES FROM ('" + middle + "') TO ('200')",
                    Optional.of(new Partitioning(Partitioning.Strategy.HASH, "id")),
                    Optional.empty()));
            if (chance(70)) {
                partitions.add(
                        new Partition(app("a_part"), app("events_high"), "FOR VALUES WITH (modulus 2, remainder 1)"));
            }
        }
        if (chance(50)) {
            partitions.add(new Partition(app("events_rest"), EVENTS, "DEFAULT"));
        }
        var key = new PrimaryKey("events_pkey", List.of("id"), Deferrability.NOT_DEFERRABLE);
        schema.add(new Table(
                        EVENTS,
                        columns,
                        chance(70) ? Optional.of(key) : Optional.empty(),
                        List.of(),
                        List.of(),
                        chance(30) ? List.of(new CheckConstraint("events_check", "id > 0", true)) : List.of(),
                        chance(50) ? List.of(Index.of("events_kind_idx", false, List.of("kind"))) : List.of(),
                        comment())
                .withPartitions(new Partitioning(Partitioning.Strategy.RANGE, "id"), partitions));
    }

    private Optional<String> comment() {
        return chance(15) ? Optional.of("note " + random.nextInt(3)) : Optional.empty();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
