package dev.squall.studio.javacode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import dev.squall.sql.Executor;
import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Sql;
import dev.squall.studio.expand.ExpansionParser;
import dev.squall.studio.grid.GridQuery;
import dev.squall.studio.grid.GridReader;
import dev.squall.studio.grid.Operator;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.link.Segment;
import dev.squall.studio.testing.TestDatabase;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shown Java gives the rows of the page: for every column type and every operator that it offers, in every order, with
 * any choice of columns. All of it is compiled in one go, by javac with Squall's processor, and run.
 */
class QuerySourceTest {
    private static final String TABLE = """
            create schema lab;
            create type lab.mood as enum ('sad', 'very-ok', 'happy');
            create domain lab.score as int check (value >= 0);
            create domain lab.word as text;
            create type lab.pair as (a int, b text);
            create table lab.things (id int generated always as identity primary key,
                small smallint, big bigint not null default 7, num numeric, price numeric(8, 2), r real, d double precision,
                txt text, short_text varchar(20), fixed char(5), tag name, flag bool, feel lab.mood not null, points lab.score,
                word lab.word, doc jsonb, raw json, markup xml, uid uuid, bin bytea, day date, at_time time, at_timetz timetz,
                local timestamp, exact timestamptz(3), gap interval, net inet, subnet cidr, mac macaddr, mac8 macaddr8,
                bits bit(3), more_bits varbit, pt point, seg lseg, bx box, pth path, pol polygon, ci circle, tags text[],
                nums int[], moods lab.mood[], span int4range, wide int8range, amounts numrange, days daterange,
                stay tstzrange, many int4multirange, words tsvector, pairing lab.pair, "class" text, "a.b~c" text,
                "toString" int, double_num numeric generated always as (num * 2) stored, cash money);
            create table lab.notes (id bigint primary key, thing_id int not null references lab.things, next_id bigint
                references lab.notes, small_thing smallint references lab.things, said text, feel lab.mood);
            create index on lab.notes (thing_id);
            create index on lab.notes (next_id);
            insert into lab.things (small, big, num, price, r, d, txt, short_text, fixed, tag, flag, feel, points, word, doc,
                raw, markup, uid, bin, day, at_time, at_timetz, local, exact, gap, net, subnet, mac, mac8, bits, more_bits,
                pt, seg, bx, pth, pol, ci, tags, nums, moods, span, wide, amounts, days, stay, many, words, pairing, "class",
                "a.b~c", "toString", cash)
            values (1, 9007199254740993, 1.50, 10.20, 1.5, 0.1, 'one, two', 'say "hi"\\', 'ab', 'nm', true, 'very-ok', 7,
                'w', '{"k": 1}', '{"k":  1}', '<a/>', '11111111-1111-1111-1111-111111111111', '\\x00ff', '2026-01-01',
                '12:30', '12:30+02', '2026-01-01 12:00:00.25', '2026-01-01 12:00+00', '1 mon 2 days 03:00', '10.0.0.1',
                '10.0.0.0/8', '08:00:2b:01:02:03', '08:00:2b:01:02:03:04:05', '101', '11', '(1,2)', '[(0,0),(1,1)]',
                '(1,1),(0,0)', '[(0,0),(1,1)]', '((0,0),(1,0),(1,1))', '<(0,0),2>', '{x,"y z"}', '{1,2}', '{sad}', '[1,5)',
                '[1,5)', '[1.5,2.5]', '[2026-01-01,2026-02-01)', '[2026-01-01 00:00+00,2026-02-01 00:00+00)', '{[1,3)}',
                'fat cat', '(1,x)', 'c', 'dot', 1, 1),
              (2, 2, 2, 2, 2, 2, '50%_off', '', 'abcde', 'other', false, 'happy', 8, '', '{"n": null}', '[]', '<b/>',
                '22222222-2222-2222-2222-222222222222', '', '2026-06-01', '00:00', '00:00+00', '2026-06-01', '2026-06-01 12:00+00',
                '2 hours', '::1', '10.1.0.0/16', '08:00:2b:01:02:04', '08:00:2b:01:02:03:04:06', '000', '', '(3,4)',
                '[(0,0),(2,2)]', '(2,2),(0,0)', '((0,0),(2,2))', '((0,0),(2,0),(2,2))', '<(1,1),1>', '{}', '{}', '{}', '[4,9)',
                '(,4]', 'empty', '[2026-01-15,)', '(,)', '{}', 'dog', '(2,y)', '', '', 2, 2),
              (null, 3, null, null, 'NaN', 'Infinity', null, null, null, null, null, 'sad', null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, '{a}', null, null, null, null, null, null, null, null, null, null, null, null, null, null);
            insert into lab.notes values (10, 1, null, 1, 'one', 'sad'), (11, 2, 10, null, 'two', null), (12, 2, 10, 2, 'one', 'happy');
            """;

    /** Values that mean the same only if nobody guesses: quotes, patterns, words of the server, bounds. */
    private static final List<String> CAREFUL = List.of(
            "f=txt.eq.one, two",
            "f=txt.in.one\\, two,x",
            "f=txt.contains.0%_O",
            "f=txt.like.50\\%%",
            "f=txt.ilike.ONE%",
            "f=short_text.eq.say \"hi\"\\",
            "f=num.eq.1.5e0",
            "f=d.eq.NaN",
            "f=r.gt.1e1",
            "f=day.gt.today",
            "f=day.lt.infinity",
            "f=exact.le.2026-01-01 13:00+01",
            "f=exact.gt.2026-01-01 13:00",
            "f=exact.between.2026-01-01,2026-12-31 23:59:59Z",
            "f=tags.contains.{x,\"y z\"}",
            "f=tags.overlaps.{x,null}",
            "f=nums.contains.{}",
            "f=wide.contains.[2,3]",
            "f=amounts.contains.[1.7,1.8)",
            "f=days.overlaps.[2026-01-20,)",
            "f=flag.eq.t&f=big.gt.5&f=txt.nnull",
            "f=big.in.9007199254740993,2",
            "f=flag.eq.off&s=-flag,txt",
            "f=small.nnull&s=id&c=id,txt,feel,price",
            "s=-feel,small&n=2");

    /** Parents are joined, also through a key of another type and to itself; children are a statement of their own. */
    private static final List<String> EXPANDED = List.of(
            "x=thing,next&s=-id",
            "x=small_thing,next&c=id,said&f=said.eq.one",
            "x=thing(notes_by_thing_id)&f=id.gt.10",
            "x=notes_by_thing_id&s=id");

    @TempDir
    private static Path directory;

    private static TestDatabase database;
    private static ReadLane lane;
    private static Catalog catalog;
    private static Relation things;

    @BeforeAll
    static void create() throws SQLException {
        database = TestDatabase.with(TABLE);
        lane = database.lane();
        catalog = new CatalogCache(lane).current();
        things = catalog.relation("lab", "things").orElseThrow();
    }

    @AfterAll
    static void close() {
        lane.close();
    }

    @Test
    void theShownCodeCompilesAndGivesTheRowsOfThePage() throws Exception {
        Map<String, GridQuery> queries = new LinkedHashMap<>();
        for (String address : addresses()) {
            queries.put(address, GridQuery.parse(things, parameters(address)));
        }
        assertThat(queries).hasSizeGreaterThan(350);
        EXPANDED.forEach(address -> queries.put(address, expanded(address)));
        List<String> shown = new ArrayList<>(queries.keySet());
        Map<String, String> sources = new LinkedHashMap<>();
        var imports = new TreeSet<String>();
        var methods = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            for (JavaFile file : QuerySource.of(queries.get(shown.get(i)))) {
                if (file.name().endsWith("Query.java")) {
                    file.text()
                            .lines()
                            .filter(line -> line.startsWith("import "))
                            .forEach(imports::add);
                    methods.append(method(file.text(), i));
                } else {
                    sources.put(file.name(), file.text());
                }
            }
        }
        sources.put(
                "Queries.java",
                "package app.lab;\n" + String.join("\n", imports)
                        + "\npublic final class Queries {\n    private Queries() {}\n" + methods + "}\n");
        compile(sources);
        List<String> wrong = new ArrayList<>();
        try (var classes = new URLClassLoader(
                        new URL[] {directory.resolve("out").toUri().toURL()});
                Database db = Database.of(database.owner())) {
            for (int i = 0; i < shown.size(); i++) {
                GridQuery query = queries.get(shown.get(i));
                List<String> expected = page(query);
                List<String> actual = run(classes.loadClass("app.lab.Queries"), "rows" + i, db);
                if (!actual.equals(expected)) {
                    wrong.add(shown.get(i) + ": the page has " + expected + ", the code gives " + actual);
                }
            }
            assertThat(children(classes.loadClass("app.lab.Queries"), db)).isEqualTo(List.of("10", "11", "12"));
        }
        assertThat(wrong).isEmpty();
    }

    private static GridQuery expanded(String address) {
        Relation notes = catalog.relation("lab", "notes").orElseThrow();
        Parameters parameters = parameters(address);
        Relation relation = parameters.all("x").get(0).startsWith("notes") ? things : notes;
        return GridQuery.parse(relation, parameters)
                .expanding(ExpansionParser.parse(catalog, relation, parameters.all("x")));
    }

    /** The second statement of the last address: all notes of all things. */
    private static List<String> children(Class<?> queries, Database db) throws ReflectiveOperationException {
        Method things = List.of(queries.getDeclaredMethods()).stream()
                .filter(m -> m.getReturnType() == List.class && m.getParameterCount() == 1)
                .max(Comparator.comparingInt(m -> Integer.parseInt(m.getName().substring("rows".length()))))
                .orElseThrow();
        Method notes = queries.getDeclaredMethod("notesByThingId", Executor.class, List.class);
        things.setAccessible(true);
        notes.setAccessible(true);
        List<String> ids = new ArrayList<>();
        for (Object note : (List<?>) notes.invoke(null, db, things.invoke(null, db))) {
            ids.add(String.valueOf(id(note)));
        }
        return ids;
    }

    /** Every operator of every column with a value that a row has, and every order; with a key to tell rows by. */
    private static List<String> addresses() throws SQLException {
        List<String> addresses = new ArrayList<>(CAREFUL);
        for (Column column : things.columns()) {
            String name = Segment.encode(column.name());
            String value = first(column);
            for (Operator operator : Operator.of(column)) {
                addresses.add("f=" + name + "." + operator.code() + "." + fitting(operator, value));
            }
            String order = column.sortable() ? "&n=2&s=-" + name : "";
            addresses.add("c=" + (JavaType.of(things, column).isPresent() ? name + "," : "") + "id" + order);
        }
        return addresses;
    }

    /** Reads an address that is written without escapes; no value here has an ampersand. */
    private static Parameters parameters(String address) {
        Parameters parameters = Parameters.none();
        for (String pair : address.split("&", -1)) {
            int equals = pair.indexOf('=');
            parameters = parameters.and(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return parameters;
    }

    private static String fitting(Operator operator, String value) {
        String item = value.replace("\\", "\\\\").replace(",", "\\,");
        return switch (operator) {
            case BETWEEN -> item + "," + item;
            case IN -> item;
            case HAS_KEY -> "k";
            case LIKE, ILIKE -> value.substring(0, Math.min(2, value.length())) + "%";
            default -> value;
        };
    }

    private static String first(Column column) throws SQLException {
        Sql sql = Sql.of("select ").then(column.quoted()).then("::text from lab.things where id = 1");
        return lane.read(Duration.ofSeconds(5), reader -> reader.first(sql, row -> row.getString(1)))
                .orElseThrow();
    }

    private static List<String> page(GridQuery query) throws SQLException {
        return new GridReader(lane)
                .page(catalog, query).rows().stream()
                        .map(row -> row.key().get(0))
                        .toList();
    }

    private static List<String> run(Class<?> queries, String name, Database db) {
        try {
            Method rows = queries.getDeclaredMethod(name, Executor.class);
            rows.setAccessible(true);
            List<String> ids = new ArrayList<>();
            for (Object row : (List<?>) rows.invoke(null, db)) {
                ids.add(String.valueOf(id(row)));
            }
            return ids;
        } catch (ReflectiveOperationException e) {
            return List.of(Optional.ofNullable(e.getCause()).orElse(e).toString());
        }
    }

    private static Object id(Object row) throws ReflectiveOperationException {
        if (row instanceof Number) {
            return row;
        }
        RecordComponent first = row.getClass().getRecordComponents()[0];
        if (first.getType().isRecord()) {
            first.getAccessor().setAccessible(true);
            return id(first.getAccessor().invoke(row));
        }
        Method id = row.getClass().getDeclaredMethod("id");
        id.setAccessible(true);
        return id.invoke(row);
    }

    /** The body of the shown class, to stand beside those of others in one: a class for each takes javac four times as long. */
    private static String method(String source, int number) {
        String start = "Query() {}\n";
        String body = source.substring(source.indexOf(start) + start.length(), source.lastIndexOf('}'));
        return body.replace(" rows(", " rows" + number + "(").replaceAll("\\bRow\\b", "Row" + number);
    }

    private static void compile(Map<String, String> sources) throws IOException {
        Path src = Files.createDirectories(directory.resolve("src"));
        Path out = Files.createDirectories(directory.resolve("out"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(src.resolve(source.getKey()), source.getValue()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    out.toString(),
                    "--release",
                    "17",
                    "-Xlint:all,-processing,-classfile",
                    "-Werror",
                    "-processor",
                    "dev.squall.processor.SquallProcessor",
                    "-classpath",
                    System.getProperty("java.class.path"));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            assertThat(task.call()).as(messages.toString()).isTrue();
        }
    }
}
