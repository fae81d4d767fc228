package dev.squall.sql;

import static dev.squall.sql.Sql.*;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.sql.render.Rendered;
import dev.squall.sql.sample.NewCity;
import dev.squall.sql.sample.NewUser;
import dev.squall.sql.sample.Preferences;
import dev.squall.sql.sample.Role;
import dev.squall.testing.TestPostgres;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random expressions mean what the same SQL with every parenthesis means, on random rows. */
class RandomExpressionsTest {

    private static final int EXPRESSIONS_PER_DATABASE = 40;

    private static PlainExecutor db;

    @BeforeAll
    static void createTables() throws SQLException {
        db = new PlainExecutor(TestPostgres.createDataSource());
        db.script("""
                create type role as enum ('ADMIN', 'MEMBER');
                create table cities (id bigint generated always as identity primary key, name text not null);
                create table users (
                    id bigint generated always as identity primary key,
                    email text not null,
                    name text not null,
                    age integer,
                    city_id bigint,
                    created_at timestamptz not null default now(),
                    balance numeric(12, 2) not null,
                    role role not null,
                    preferences jsonb not null,
                    tags text[] not null);
                """);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        db.close();
    }

    @RepeatedTest(8)
    void randomExpressionsMeanWhatTheyShould(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        RandomExpressions expressions = new RandomExpressions(random);
        fillTables(random, expressions);
        for (int i = 0; i < EXPRESSIONS_PER_DATABASE; i++) {
            var number = expressions.number(3);
            var text = expressions.text(3);
            var condition = expressions.condition(4);
            Select<?> select = select(USERS.id, number.expression(), text.expression(), condition.expression())
                    .from(USERS)
                    .where(condition.expression().isNotTrue())
                    .orderBy(USERS.id.asc());
            String plain = "select users.id, " + number.meaning() + ", " + text.meaning() + ", " + condition.meaning()
                    + " from users where (" + condition.meaning() + " is not true) order by users.id";
            compare(select, plain);
        }
    }

    @RepeatedTest(4)
    void randomAggregatesMeanWhatTheyShould(RepetitionInfo repetition) {
        Random random = new Random(1000 + repetition.getCurrentRepetition());
        RandomExpressions expressions = new RandomExpressions(random);
        fillTables(random, expressions);
        for (int i = 0; i < EXPRESSIONS_PER_DATABASE; i++) {
            var number = expressions.number(2);
            var text = expressions.text(2);
            var condition = expressions.condition(3);
            compare(
                    select(
                                    sum(number.expression()).filter(condition.expression()),
                                    stringAgg(text.expression(), ",").orderBy(USERS.id.desc()),
                                    count(number.expression()).distinct(),
                                    boolOr(condition.expression()))
                            .from(USERS)
                            .groupBy(USERS.role),
                    "select sum(" + number.meaning() + ") filter (where " + condition.meaning() + "), string_agg("
                            + text.meaning() + ", ',' order by users.id desc), count(distinct " + number.meaning()
                            + "), bool_or(" + condition.meaning() + ") from users group by users.role");
            compare(
                    select(
                                    USERS.id,
                                    lag(number.expression())
                                            .over(w -> w.partitionBy(condition.expression())
                                                    .orderBy(USERS.id.desc())),
                                    max(number.expression())
                                            .over(w -> w.orderBy(USERS.id.asc()).rows(preceding(2), currentRow())),
                                    rank().over(w ->
                                            w.orderBy(number.expression().asc())))
                            .from(USERS)
                            .orderBy(USERS.id.asc()),
                    "select users.id, lag(" + number.meaning() + ") over (partition by (" + condition.meaning()
                            + ") order by users.id desc), max(" + number.meaning() + ") over (order by users.id rows"
                            + " between 2 preceding and current row), rank() over (order by " + number.meaning()
                            + ") from users order by users.id");
        }
    }

    private static void compare(Select<?> select, String plain) {
        assertThat(rows(select.sql()))
                .as("%s\nshould mean %s", select.sql().sql(), plain)
                .isEqualTo(rows(new Rendered(plain, List.of())));
    }

    private static List<String> rows(Rendered statement) {
        return db.query(statement, RandomExpressionsTest::all);
    }

    private static List<String> all(ResultSet rows) throws SQLException {
        List<String> all = new ArrayList<>();
        while (rows.next()) {
            all.add(rows.getString(1) + "|" + rows.getString(2) + "|" + rows.getString(3) + "|" + rows.getString(4));
        }
        return all;
    }

    private static void fillTables(Random random, RandomExpressions expressions) {
        db.script("truncate cities, users restart identity");
        insert(CITIES, List.of(NewCity.name("x"), NewCity.name("y"), NewCity.name("z")))
                .execute(db);
        Stream.iterate(0, i -> i + 1)
                .limit(6)
                .forEach(i -> insert(
                                USERS,
                                NewUser.email("e" + i)
                                        .name(expressions.word())
                                        .balance(BigDecimal.ONE)
                                        .role(Role.ADMIN)
                                        .preferences(new Preferences("a"))
                                        .tags(random.nextBoolean() ? List.of() : List.of(expressions.word()))
                                        .cityId(Optional.of((long) random.nextInt(4))
                                                .filter(c -> c > 0)
                                                .orElse(null)))
                        .execute(db));
    }
}
