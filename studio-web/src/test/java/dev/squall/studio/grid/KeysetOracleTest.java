package dev.squall.studio.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Sql;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keyset pages, forwards and backwards, against PostgreSQL's own order of the whole table. */
class KeysetOracleTest {
    private static final int ROWS = 97;

    /** Every kind of value that sorts in its own way, most of them nullable, with many duplicates. */
    private static final String TABLES = """
            create type mood as enum ('sad', 'ok', 'happy');
            create table single (id int primary key, a int, b text, c timestamptz, d numeric, e mood, f float8 not null,
                                 g bool, h int[], i text collate "C" not null, j bytea, k interval, l date, "left" text);
            create table pair (x text, y int, a int, b text not null, c uuid, primary key (y, x));
            create table keyless (a int, b text);
            create view seen as select id, a, b from single;
            select setseed(0.42);
            insert into single
            select n, nullif((random() * 6)::int, 3), nullif(chr(96 + (random() * 4)::int), 'b'),
                   case when random() < 0.7 then timestamptz '2026-01-01' + (random() * 3)::int * interval '1.000001 s' end,
                   case when random() < 0.8 then round((random() * 2)::numeric, 1) end,
                   (array['sad', 'ok', 'happy', null])[1 + (random() * 3)::int]::mood,
                   (array[1.5, 'NaN', '-Infinity', 'Infinity', 0.1, -0.0])[1 + (random() * 5)::int]::float8,
                   nullif(random() < 0.6, random() < 0.2), array[(random() * 2)::int, null], repeat('z', (random() * 3)::int),
                   decode(lpad(to_hex((random() * 3)::int), 2, '0'), 'hex'), (random() * 3)::int * interval '1 day 2 hours',
                   (array['-infinity', 'infinity', '0044-03-15 BC', '2026-02-28', null])[1 + (random() * 4)::int]::date,
                   (array['', 'a''b', E'\\\\', null, 'A'])[1 + (random() * 4)::int]
            from generate_series(1, %1$d) n;
            insert into pair select chr(97 + n %% 7), n / 7, nullif(n %% 4, 2), chr(97 + n %% 3), md5((n %% 5)::text)::uuid
            from generate_series(1, %1$d) n;
            insert into keyless select n %% 5, nullif(chr(97 + n %% 3), 'b') from generate_series(1, %1$d) n;
            """.formatted(ROWS);

    private static ReadLane lane;
    private static Catalog catalog;

    @BeforeAll
    static void create() throws SQLException {
        lane = TestDatabase.with(TABLES).lane();
        catalog = new CatalogCache(lane).current();
    }

    @AfterAll
    static void close() {
        lane.close();
    }

    private static Relation relation(String name) {
        return catalog.relation("public", name).orElseThrow();
    }

    static Stream<String> randomOrders() {
        var random = new Random(20261124);
        return IntStream.range(0, 60).mapToObj(i -> {
            Relation relation = relation(i % 4 == 0 ? "pair" : i % 7 == 0 ? "keyless" : "single");
            List<String> columns = new ArrayList<>(
                    relation.columns().stream().map(c -> c.name()).toList());
            Collections.shuffle(columns, random);
            List<Sort> sorts = columns.stream()
                    .limit(1 + random.nextInt(3))
                    .map(name -> new Sort(relation.column(name).orElseThrow(), random.nextBoolean()))
                    .toList();
            return relation.name().name() + "?s=" + Sort.written(sorts) + "&n=" + (1 + random.nextInt(30));
        });
    }

    @ParameterizedTest
    @MethodSource("randomOrders")
    void pagesAreTheSlicesOfTheWholeOrder(String address) throws SQLException {
        Relation relation = relation(address.substring(0, address.indexOf('?')));
        Parameters parameters = Parameters.parse(address.substring(address.indexOf('?') + 1));
        List<String> whole = whole(GridQuery.parse(relation, parameters));

        List<List<String>> forwards = walk(relation, parameters, false);
        List<List<String>> backwards = walk(relation, parameters.and("last", "1"), true);
        Collections.reverse(backwards);

        assertThat(forwards.stream().flatMap(List::stream)).containsExactlyElementsOf(whole);
        assertThat(backwards.stream().flatMap(List::stream)).containsExactlyElementsOf(whole);
        int size = Integer.parseInt(parameters.first("n").orElseThrow());
        assertThat(forwards).hasSize((ROWS + size - 1) / size);
    }

    /** The rows in the order that the studio's own keyset asks for, by an ordinary query without pages. */
    private static List<String> whole(GridQuery query) throws SQLException {
        List<Sql> order = new ArrayList<>();
        query.sorts().forEach(s -> order.add(s.column().quoted().then(s.descending() ? " desc" : "")));
        boolean descending = query.sorts().get(query.sorts().size() - 1).descending();
        query.relation().key().forEach(k -> order.add(k.quoted().then(descending ? " desc" : "")));
        if (!query.relation().hasKey()) {
            order.add(Sql.of("ctid").then(descending ? " desc" : ""));
        }
        List<Sql> cells = query.relation().columns().stream()
                .map(c -> c.quoted().then("::text"))
                .toList();
        Sql sql = Sql.of("select to_json(array[")
                .then(Sql.join(", ", cells))
                .then("])::text from ")
                .then(query.relation().quoted())
                .then(" order by ")
                .then(Sql.join(", ", order));
        return lane.read(Duration.ofSeconds(5), reader -> reader.query(sql, row -> row.getString(1)));
    }

    private static List<List<String>> walk(Relation relation, Parameters start, boolean backwards) throws SQLException {
        List<List<String>> pages = new ArrayList<>();
        Optional<Parameters> next = Optional.of(start);
        while (next.isPresent() && pages.size() <= ROWS) {
            GridPage page = new GridReader(lane).page(catalog, GridQuery.parse(relation, next.get()));
            pages.add(page.rows().stream().map(KeysetOracleTest::text).toList());
            Optional<String> token = backwards ? page.previous() : page.next();
            next = token.map(t -> start.without("last").with(backwards ? "before" : "after", List.of(t)));
        }
        return pages;
    }

    /** The row as PostgreSQL writes an array of texts as JSON, from its cells. */
    private static String text(GridRow row) {
        return row.cells().stream()
                .map(cell -> cell.text())
                .map(text -> text == null ? "null" : '"' + text.replace("\\", "\\\\") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void aViewWithoutAKeyIsPagedByPosition() throws SQLException {
        Relation view = relation("seen");
        List<List<String>> pages = walk(view, Parameters.parse("s=id&n=10"), false);
        assertThat(pages).hasSize(10);
        assertThat(pages.stream().flatMap(List::stream)).hasSize(ROWS).doesNotHaveDuplicates();

        GridPage second = new GridReader(lane)
                .page(
                        catalog,
                        GridQuery.parse(
                                view,
                                Parameters.parse("s=id&n=10&after="
                                        + new GridReader(lane)
                                                .page(catalog, GridQuery.parse(view, Parameters.parse("s=id&n=10")))
                                                .next()
                                                .orElseThrow())));
        assertThat(second.paging()).isEqualTo(Paging.POSITION);
        assertThat(second.previous()).isPresent();
    }

    @Test
    void aDeepPageOfAnIndexedOrderReadsNoRowBeforeIt() {
        // the shape of the condition decides whether an index can start at it
        var query = GridQuery.parse(relation("pair"), Parameters.parse("s=-y,-x"));
        var keyset = Keyset.of(query);
        assertThat(keyset.behind(List.of("3", "c")).get(0).text())
                .isEqualTo("(t.\"y\", t.\"x\") < (?::integer, ?::text)");
        var mixed = Keyset.of(GridQuery.parse(relation("pair"), Parameters.parse("s=-y,x")));
        assertThat(mixed.behind(List.of("3", "c")).get(0).text()).startsWith("t.\"y\" <= ?::integer and ");
    }

    @Test
    void anOrderByAColumnWithNullsIsServedByItsIndexFromBothSidesOfThem() throws SQLException {
        try (ReadLane other = TestDatabase.with("create table gaps (id int primary key, a int);"
                        + " insert into gaps select n, nullif(n % 50, 7) from generate_series(1, 20000) n;"
                        + " create index on gaps (a); analyze gaps")
                .lane()) {
            Catalog there = new CatalogCache(other).current();
            Relation gaps = there.relation("public", "gaps").orElseThrow();
            for (String order : List.of("s=a&n=5", "s=-a&n=5")) {
                GridQuery query = GridQuery.parse(gaps, Parameters.parse(order));
                for (List<@Nullable String> place : List.of(List.of("30", "9030"), Arrays.asList(null, "9007"))) {
                    var keyset = Keyset.of(query);
                    Sql page = new GridSql(there, query).page(keyset, keyset.behind(place), 6, 0);
                    List<String> plan = other.read(
                            Duration.ofSeconds(5),
                            reader -> reader.query(Sql.of("explain ").then(page), row -> row.getString(1)));
                    assertThat(String.join("\n", plan)).contains("Index").doesNotContain("Seq Scan");
                }
            }
        }
    }
}
