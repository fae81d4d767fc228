package dev.squall.pull;

import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of every object of a database, by kind. The objects are counted by a query of its own, on the database
 * that was pulled and on the one that the pulled project makes.
 *
 * @param kinds the counts by kind
 * @param refused the objects that the project does not make
 */
record Tally(SortedMap<String, Counts> kinds, Set<Thing> refused) {

    /**
     * An object.
     *
     * @param kind what it is
     * @param names its name, from the schema on
     * @param about what kind of object it is about, for comments and privileges
     */
    record Thing(String kind, List<String> names, String about) {}

    /** How many are read into annotations, kept as SQL in the sources, and refused with a reason. */
    record Counts(int read, int kept, int refused) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts more) {
            return new Counts(read + more.read, kept + more.kept, refused + more.refused);
        }

        int all() {
            return read + kept + refused;
        }
    }

    static Tally of(Set<Thing> live, Set<Thing> made, Schema sources) {
        Set<Thing> declared = declared(sources);
        Set<String> comments = new HashSet<>();
        sources.rawObjects().stream().filter(o -> o.kind().equals("comment")).forEach(o -> comments.add(o.name()));
        SortedMap<String, Counts> kinds = new TreeMap<>();
        Set<Thing> refused = new HashSet<>();
        for (Thing thing : live) {
            Counts one;
            if (!made.contains(thing)) {
                refused.add(thing);
                one = new Counts(0, 0, 1);
            } else if (isDeclared(thing, declared, comments)) {
                one = new Counts(1, 0, 0);
            } else {
                one = new Counts(0, 1, 0);
            }
            kinds.merge(thing.kind(), one, Counts::plus);
        }
        return new Tally(kinds, refused);
    }

    private static boolean isDeclared(Thing thing, Set<Thing> declared, Set<String> comments) {
        if (!thing.kind().equals("comment")) {
            return declared.contains(thing);
        }
        String last = thing.names().get(thing.names().size() - 1);
        boolean raw = comments.stream()
                .anyMatch(name ->
                        name.replace("\"", "").endsWith(last + " (comment)") && name.startsWith(word(thing.about())));
        boolean ofColumn = thing.names().size() == 3
                && Set.of("table", "view", "materialized view", "composite type")
                        .contains(thing.about());
        List<String> owner = ofColumn ? thing.names().subList(0, 2) : thing.names();
        return !raw && declared.contains(new Thing(thing.about(), owner, ""));
    }

    private static String word(String kind) {
        return switch (kind) {
            case "primary key", "unique constraint", "foreign key", "exclusion constraint", "check" -> "constraint ";
            case "partition" -> "table ";
            default -> kind.toLowerCase(Locale.ROOT) + " ";
        };
    }

    /** What the annotations of the sources say, without raw SQL. */
    private static Set<Thing> declared(Schema schema) {
        Set<Thing> all = new HashSet<>();
        schema.namespaces().forEach(n -> all.add(new Thing("schema", List.of(n.name()), "")));
        schema.extensions().forEach(e -> all.add(new Thing("extension", List.of(e.name()), "")));
        schema.enums().forEach(e -> all.add(thing("enum", e.name())));
        schema.composites().forEach(c -> all.add(thing("composite type", c.name())));
        schema.sequences().forEach(s -> all.add(thing("sequence", s.name())));
        schema.domains().forEach(d -> {
            all.add(thing("domain", d.name()));
            d.checks().forEach(c -> all.add(thing("check of a domain", d.name(), c.name())));
        });
        schema.tables().forEach(t -> table(t, all));
        for (View view : schema.views()) {
            all.add(thing(view.materialized() ? "materialized view" : "view", view.name()));
            view.indexes()
                    .forEach(i -> all.add(new Thing("index", List.of(view.name().schema(), i.name()), "")));
        }
        return all;
    }

    private static void table(Table table, Set<Thing> all) {
        QualifiedName name = table.name();
        all.add(thing("table", name));
        table.partitions().forEach(p -> all.add(thing("partition", p.name())));
        table.primaryKey().ifPresent(k -> all.add(thing("primary key", name, k.name())));
        table.uniques().forEach(k -> all.add(thing("unique constraint", name, k.name())));
        table.foreignKeys().forEach(k -> all.add(thing("foreign key", name, k.name())));
        table.checks().forEach(k -> all.add(thing("check", name, k.name())));
        table.exclusions().forEach(k -> all.add(thing("exclusion constraint", name, k.name())));
        table.rowSecurity().policies().forEach(p -> all.add(thing("policy", name, p.name())));
        table.indexes().forEach(i -> all.add(new Thing("index", List.of(name.schema(), i.name()), "")));
        table.columns().forEach(c -> {
            c.defaultSql().ifPresent(sql -> all.add(thing("default", name, c.name())));
            c.generatedSql().ifPresent(sql -> all.add(thing("generated column", name, c.name())));
        });
    }

    private static Thing thing(String kind, QualifiedName name) {
        return new Thing(kind, List.of(name.schema(), name.name()), "");
    }

    private static Thing thing(String kind, QualifiedName name, String member) {
        return new Thing(kind, List.of(name.schema(), name.name(), member), "");
    }

    /** Every object of a database. */
    static Set<Thing> objects(Connection connection) throws SQLException, IOException {
        String sql = Files.readString(Path.of("src/test/resources/pull/objects.sql"));
        Set<Thing> things = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                things.add(new Thing(
                        rows.getString("kind"),
                        List.of((String[]) rows.getArray("names").getArray()),
                        rows.getString("about")));
            }
        }
        return things;
    }

    /** Lines of a file: a schema, a kind, and the counts. */
    static SortedMap<String, SortedMap<String, Counts>> parse(String text) {
        SortedMap<String, SortedMap<String, Counts>> schemas = new TreeMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split("\\|");
            schemas.computeIfAbsent(parts[0], name -> new TreeMap<>())
                    .put(
                            parts[1],
                            new Counts(
                                    Integer.parseInt(parts[2]),
                                    Integer.parseInt(parts[3]),
                                    Integer.parseInt(parts[4])));
        });
        return schemas;
    }

    static String format(SortedMap<String, SortedMap<String, Counts>> schemas) {
        StringBuilder text = new StringBuilder("# schema|kind|read|kept as SQL|refused, held by PullLawTest\n");
        schemas.forEach((schema, kinds) -> kinds.forEach(
                (kind, n) -> text.append(String.join("|", schema, kind, "" + n.read(), "" + n.kept(), "" + n.refused()))
                        .append('\n')));
        return text.toString();
    }

    /** The sum over all schemas as a table of Markdown. */
    static String table(SortedMap<String, SortedMap<String, Counts>> schemas) {
        SortedMap<String, Counts> sums = new TreeMap<>();
        schemas.values().forEach(kinds -> kinds.forEach((kind, n) -> sums.merge(kind, n, Counts::plus)));
        StringBuilder text =
                new StringBuilder("| object | in all | read | kept as SQL | refused |\n|---|---:|---:|---:|---:|\n");
        sums.forEach((kind, n) -> text.append(
                        String.join(" | ", "| " + kind, "" + n.all(), "" + n.read(), "" + n.kept(), n.refused() + " |"))
                .append('\n'));
        return text.toString();
    }
}
