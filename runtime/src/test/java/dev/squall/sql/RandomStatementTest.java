package dev.squall.sql;

import static dev.squall.sql.Sql.*;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.sql.sample.City;
import dev.squall.sql.sample.NewCity;
import dev.squall.sql.tuple.Row2;
import dev.squall.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Statements composed at random give what the same steps give on Java lists, whatever their names are. */
class RandomStatementTest {

    private static final List<String> NAMES =
            List.of("t", "T t", "a\"b", "select", "x'; drop table cities; --", "\u00e9?", "$1");

    private static PlainExecutor db;
    private static List<City> cities;

    /** A query, the columns that it selects, and what it must give, in any order. */
    private record Step(Query<City> query, NumberValue<Long> id, TextValue name, List<City> rows) {

        Step then(NamedQuery<City> table, Query<City> next, List<City> nextRows) {
            return new Step(next, table.column(id), table.column(name), nextRows);
        }
    }

    @BeforeAll
    static void fill() throws SQLException {
        db = new PlainExecutor(TestPostgres.createDataSource());
        db.script(SampleDatabase.TABLES);
        List<NewCity> rows = Stream.iterate(1, i -> i + 1)
                .limit(12)
                .map(i -> NewCity.name(i % 5 == 0 ? "'; drop table cities; --" : "c" + i % 4))
                .toList();
        insert(CITIES, rows).execute(db);
        cities = selectFrom(CITIES).list(db);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        db.close();
    }

    @Test
    void compositionsGiveWhatTheListsGive() {
        for (int seed = 0; seed < 300; seed++) {
            Step step = random(new Random(seed), 1 + seed % 5, new int[1]);
            assertThat(step.query().list(db))
                    .as("seed %d: %s", seed, step.query())
                    .containsExactlyInAnyOrderElementsOf(step.rows());
            assertThat(step.query().count(db))
                    .as("count of seed %d", seed)
                    .isEqualTo(step.rows().size());
            assertThat(step.query().exists(db)).isEqualTo(!step.rows().isEmpty());
        }
        assertThat(selectFrom(CITIES).count(db)).isEqualTo(12);
    }

    /** Wraps the rows of fewer steps once more; {@code names} counts, so that each name in WITH is used once. */
    private static Step random(Random random, int steps, int[] names) {
        if (steps == 0) {
            return new Step(selectFrom(CITIES), CITIES.id, CITIES.name, cities);
        }
        Step inner = random(random, steps - 1, names);
        String name = NAMES.get(random.nextInt(NAMES.size())) + ++names[0];
        return switch (random.nextInt(6)) {
            case 0 -> filtered(random, inner, inner.query().asTable(name));
            case 1 -> filtered(random, inner, with(name, inner.query()));
            case 2 ->
                filtered(random, inner, with(name, inner.query()).materialized().as(name + "b"));
            case 3 -> union(inner, random(random, steps - 1, names), random.nextBoolean());
            case 4 -> semiJoin(inner, random(random, steps - 1, names), name);
            default -> smallest(inner, random.nextInt(4), name);
        };
    }

    private static Step filtered(Random random, Step inner, NamedQuery<City> table) {
        long limit = random.nextInt(12);
        String text = random.nextBoolean() ? "c1" : "'; drop table cities; --";
        Condition condition =
                table.column(inner.id()).gt(limit).or(table.column(inner.name()).eq(text));
        return inner.then(
                table,
                select().from(table).where(condition),
                inner.rows().stream()
                        .filter(c -> c.id() > limit || c.name().equals(text))
                        .toList());
    }

    private static Step union(Step left, Step right, boolean all) {
        List<City> both = new ArrayList<>(left.rows());
        both.addAll(right.rows());
        Query<City> query =
                all ? left.query().unionAll(right.query()) : left.query().union(right.query());
        return new Step(
                query,
                left.id(),
                left.name(),
                all ? both : both.stream().distinct().toList());
    }

    private static Step semiJoin(Step outer, Step inner, String name) {
        var left = outer.query().asTable(name);
        var right = inner.query().asTable(name + "r");
        Condition same = right.column(inner.name()).eq(left.column(outer.name()));
        return outer.then(
                left,
                select().from(left)
                        .where(exists(
                                select(right.column(inner.id())).from(right).where(same))),
                outer.rows().stream()
                        .filter(c ->
                                inner.rows().stream().anyMatch(i -> i.name().equals(c.name())))
                        .toList());
    }

    private static Step smallest(Step inner, int limit, String name) {
        var table = inner.query().asTable(name);
        return inner.then(
                table,
                select().from(table)
                        .orderBy(
                                table.column(inner.id()).asc(),
                                table.column(inner.name()).asc())
                        .limit(limit),
                inner.rows().stream()
                        .sorted(Comparator.comparing(City::id))
                        .limit(limit)
                        .toList());
    }

    /** Whatever a user can type goes in as a value or as a quoted name; the tables are there afterwards. */
    @Test
    void hostileTextIsOnlyEverText() {
        for (String hostile : NAMES) {
            UnaryOperator<String> named = start -> start + hostile;
            var given = values(named.apply("v"), TEXT, TEXT, List.of(new Row2<>(hostile, hostile)));
            var alias = given.v1().as(named.apply("a"));
            var table = select(alias).from(given).asTable(named.apply("d"));
            assertThat(select(table.column(alias)).from(table).list(db)).containsExactly(hostile);
            assertThat(prepare(TEXT, text -> select(text.concat(""))).one(db, hostile))
                    .isEqualTo(hostile);
            assertThat(select(value(hostile)).list(db.comment(hostile, hostile)))
                    .containsExactly(hostile);
            assertThat(selectFrom(CITIES)
                            .keyset(CITIES.name.desc(), CITIES.id.desc())
                            .after(new Cursor(List.of(hostile, "0")), db, 50)
                            .rows())
                    .hasSizeLessThanOrEqualTo(12);
        }
        assertThat(selectFrom(CITIES).count(db)).isEqualTo(12);
        assertThat(selectFrom(USERS).exists(db)).isFalse();
    }
}
