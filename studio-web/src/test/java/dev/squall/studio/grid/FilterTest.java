package dev.squall.studio.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.cell.Cell;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.http.BadRequest;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.link.Segment;
import dev.squall.studio.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed filters, counts, and what is said about those that do not fit. */
class FilterTest {
    private static final String TABLES = """
            create type mood as enum ('sad', 'ok', 'happy');
            create domain score as int check (value >= 0);
            create table things (id int primary key, num numeric, txt text, at timestamptz, day date, flag bool, feel mood,
                doc jsonb, raw json, tags text[], span int4range, uid uuid, bin bytea, pts score, pt point, gap interval,
                net inet, "a.b~c" text);
            insert into things values
              (1, 1.50, 'one, two', '2026-01-01 12:00+00', '2026-01-01', true, 'sad', '{"k": 1}', '{"k":  1}', '{x,y}', '[1,5)',
               '11111111-1111-1111-1111-111111111111', '\\x00ff', 7, '(1,2)', '1 day', '10.0.0.1', 'x'),
              (2, 2, '50%_off', '2026-06-01 12:00+00', '2026-06-01', false, 'happy', '{"n": null}', '[]', '{}', '[4,9)',
               '22222222-2222-2222-2222-222222222222', '', 8, '(3,4)', '2 hours', '10.0.0.2', ''),
              (3, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
            """;

    private static ReadLane lane;
    private static Catalog catalog;
    private static Relation things;

    @BeforeAll
    static void create() throws SQLException {
        lane = TestDatabase.with(TABLES).lane();
        catalog = new CatalogCache(lane).current();
        things = catalog.relation("public", "things").orElseThrow();
    }

    @AfterAll
    static void close() {
        lane.close();
    }

    private static List<String> ids(String filter) throws SQLException {
        Parameters parameters = Parameters.none().and("f", filter).and("c", "id");
        GridQuery query = GridQuery.parse(things, parameters);
        List<String> ids = new ArrayList<>();
        new GridReader(lane)
                .page(catalog, query)
                .rows()
                .forEach(row -> ids.add(String.valueOf(row.cells().get(0).text())));
        assertThat(new RowCounter(lane).quick(catalog, query).rows()).isEqualTo(ids.size());
        assertThat(new RowCounter(lane).exact(catalog, query, Optional.empty()).rows())
                .isEqualTo(ids.size());
        return ids;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id.in.1,3 | 1 3",
                "num.eq.1.5 | 1",
                "num.ne.1.5 | 2 3",
                "num.between.1,1.9 | 1",
                "num.null | 3",
                "num.nnull | 1 2",
                "txt.eq.one, two | 1",
                "txt.in.one\\, two,x | 1",
                "txt.contains.0%_O | 2",
                "txt.contains.0x | ''",
                "txt.like.50% | 2",
                "txt.ilike.ONE% | 1",
                "at.lt.2026-01-01 13:00+01 | ''",
                "at.le.2026-01-01 13:00+01 | 1",
                "day.ge.2026-02-01 | 2",
                "flag.eq.t | 1",
                "feel.gt.sad | 2",
                "feel.in.sad,ok | 1",
                "doc.contains.{\"k\": 1} | 1",
                "doc.has-key.n | 2",
                "doc.eq.{\"k\":1} | 1",
                "raw.like.%  1% | 1",
                "tags.contains.{x} | 1",
                "tags.overlaps.{q,y} | 1",
                "tags.eq.{} | 2",
                "span.overlaps.[5,6) | 2",
                "span.contains.[1,2] | 1",
                "uid.eq.22222222-2222-2222-2222-222222222222 | 2",
                "uid.like.1111% | 1",
                "bin.eq.\\x00ff | 1",
                "pts.gt.7 | 2",
                "pt.like.(1,% | 1",
                "gap.lt.1 day | 2",
                "net.eq.10.0.0.2 | 2",
                "a~2Eb~7Ec.eq.x | 1",
                "a~2Eb~7Ec.eq. | 2",
            })
    void filterByTheTypeOfTheColumn(String filter, String expected) throws SQLException {
        assertThat(String.join(" ", ids(filter))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void everyOperatorThatAColumnOffersIsUnderstoodByTheServer() throws SQLException {
        List<String> values = List.of("1", "1.5", "one", "2026-01-01", "true", "sad", "{}", "{x}", "[1,2)", "\\x00");
        for (Column column : things.columns()) {
            assertThat(Operator.of(column)).as(column.name()).isNotEmpty();
            for (Operator operator : Operator.of(column)) {
                assertThat(values.stream().anyMatch(value -> runs(column, operator, value)))
                        .as(column.type() + " " + operator.code())
                        .isTrue();
            }
        }
    }

    /** Any value that the type reads will do; only an operator that the type does not have fails for all. */
    private static boolean runs(Column column, Operator operator, String value) {
        List<String> candidates = switch (column.type()) {
            case "uuid" -> List.of("11111111-1111-1111-1111-111111111111");
            case "interval" -> List.of("1 day");
            case "inet" -> List.of("10.0.0.1");
            default -> List.of(value);
        };
        String given = operator == Operator.BETWEEN
                ? (candidates.get(0) + "," + candidates.get(0)).replace("[1,2)", "[1\\,2)")
                : candidates.get(0);
        String written = operator == Operator.IN ? given.replace("[1,2)", "[1\\,2)") : given;
        try {
            ids(Segment.encode(column.name()) + "." + operator.code() + "." + written);
            return true;
        } catch (SQLException | InvalidFilter e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f=nope.eq.1 | There is no column \"nope\" in public.things. It has: id, num,",
                "f=id.like.1 | The column \"id\" of type integer has no filter \"like\". It has: eq, ne,",
                "f=id.null | The column \"id\" of type integer has no filter \"null\"",
                "f=id | is not written as column.operator.value",
                "f=num.between.1 | \"between\" needs two values",
                "s=raw | The column \"raw\" cannot be sorted by: its type json has no order",
                "s=id%22;drop | There is no column",
                "c=id,nope | There is no column \"nope\"",
                "n=0 | The page size n must be a number from 1 to 500",
                "n=9999999999 | The page size n must be a number from 1 to 500",
            })
    void whatDoesNotFitIsExplained(String query, String message) {
        assertThatThrownBy(() -> new GridReader(lane).page(catalog, GridQuery.parse(things, Parameters.parse(query))))
                .isInstanceOf(InvalidFilter.class)
                .hasMessageContaining(message);
    }

    @Test
    void aPageTokenOfAnotherOrderOrADamagedOneIsRefused() throws SQLException {
        String token = new GridReader(lane)
                .page(catalog, GridQuery.parse(things, Parameters.parse("n=1")))
                .next()
                .orElseThrow();
        for (String query : List.of(
                "s=num&after=" + token,
                "f=id.gt.0&after=" + token,
                "after=" + token.substring(3),
                "after=%21",
                "before=AAAA")) {
            assertThatThrownBy(() -> new GridReader(lane)
                            .page(catalog, GridQuery.parse(things, Parameters.parse("n=1&" + query))))
                    .as(query)
                    .isInstanceOf(BadRequest.class);
        }
    }

    @Test
    void largeValuesAreCutByTheServer() throws SQLException {
        TestDatabase large = TestDatabase.with("create table docs (id int primary key, t text, j jsonb, b bytea);"
                + " insert into docs select n, repeat('\u00e9', 2000000), to_jsonb(repeat('x', 300)), decode(repeat('ab', 5000), 'hex')"
                + " from generate_series(1, 3) n");
        try (ReadLane other = large.lane()) {
            Catalog there = new CatalogCache(other).current();
            GridQuery query = GridQuery.parse(there.relation("public", "docs").orElseThrow(), Parameters.none());
            List<Cell> cells =
                    new GridReader(other).page(there, query).rows().get(0).cells();
            assertThat(cells.get(0).cut()).isFalse();
            assertThat(cells.get(1)).satisfies(cell -> {
                assertThat(cell.text()).hasSize(256);
                assertThat(cell.bytes()).isEqualTo(4_000_000);
                assertThat(cell.cut()).isTrue();
            });
            assertThat(cells.get(2).bytes()).isEqualTo(302);
            assertThat(cells.get(3).text()).startsWith("\\xabab").hasSize(2 + 128);
            assertThat(cells.get(3).bytes()).isEqualTo(5000);
        }
    }
}
