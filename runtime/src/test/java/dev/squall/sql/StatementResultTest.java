package dev.squall.sql;

import static dev.squall.sql.Sql.*;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.db.error.QueryCanceled;
import dev.squall.db.error.UniqueViolation;
import dev.squall.sql.render.Rendered;
import dev.squall.sql.sample.NewCity;
import dev.squall.sql.sample.NewUser;
import dev.squall.sql.sample.Preferences;
import dev.squall.sql.sample.Role;
import dev.squall.sql.sample.User;
import dev.squall.sql.tuple.Row2;
import dev.squall.testing.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole statements on a real PostgreSQL. One file, longer than others, because all of it runs on the same rows. */
class StatementResultTest {

    private static Database db;

    private long oslo;
    private long rome;

    @BeforeAll
    static void createTables() {
        db = Database.of(DatabaseConfig.parse(TestPostgres.createDatabase()));
        for (String sql : SampleDatabase.TABLES.split(";")) {
            if (!sql.isBlank()) {
                db.update(new Rendered(sql, List.of()));
            }
        }
        db.update(new Rendered("create unique index on cities (lower(name)) where name <> 'old'", List.of()));
    }

    @AfterAll
    static void disconnect() {
        db.close();
    }

    @BeforeEach
    void fillTables() {
        db.update(new Rendered("truncate cities, users restart identity", List.of()));
        List<Long> ids = insert(CITIES, List.of(NewCity.name("Oslo"), NewCity.name("Rome")))
                .returning(CITIES.id)
                .list(db);
        oslo = ids.get(0);
        rome = ids.get(1);
        insert(
                        USERS,
                        List.of(
                                user("Ann", 30).cityId(oslo),
                                user("Bob", 17).cityId(oslo),
                                user("Cid", 40).cityId(rome),
                                user("Dan", 50)))
                .execute(db);
    }

    private static NewUser user(String name, int age) {
        return NewUser.email(name + "@x.org")
                .name(name)
                .balance(new BigDecimal("1.00"))
                .role(Role.MEMBER)
                .preferences(new Preferences("dark"))
                .tags(List.of("a", name))
                .age(age);
    }

    private static List<String> names() {
        return select(USERS.name).from(USERS).orderBy(USERS.id.asc()).list(db);
    }

    /** The texts that {@link StatementTextTest} expects, planned by the server. */
    @Test
    void postgresAcceptsEveryText() {
        db.update(new Rendered("create unique index by_name on cities (name) where name <> 'z'", List.of()));
        SoftAssertions.assertSoftly(accepted -> StatementTextTest.everyStatement()
                .forEach(s -> accepted.assertThatCode(() -> s.explain(db))
                        .as(s.sql().sql())
                        .doesNotThrowAnyException()));
        db.update(new Rendered("drop index by_name", List.of()));
    }

    @Test
    void derivedTablesKeepTypesAndNullability() {
        var n = count().as("n");
        var perCity = select(USERS.cityId, n).from(USERS).groupBy(USERS.cityId).asTable("per_city");
        List<Row2<String, Optional<Long>>> counts = select(
                        CITIES.name, perCity.outer().column(n))
                .from(CITIES)
                .leftJoin(perCity.outer(), CITIES.id.eq(perCity.outer().column(USERS.cityId)))
                .orderBy(CITIES.name.asc())
                .list(db);
        assertThat(counts).containsExactly(new Row2<>("Oslo", Optional.of(2L)), new Row2<>("Rome", Optional.of(1L)));

        var adults = selectFrom(USERS).where(USERS.age.ge(18)).asTable("adults");
        List<User> rows =
                select().from(adults).orderBy(adults.column(USERS.age).desc()).list(db);
        assertThat(rows).extracting(User::name).containsExactly("Dan", "Cid", "Ann");
    }

    @Test
    void lateralSeesWhatStandsBeforeIt() {
        var oldest = select(USERS.name)
                .from(USERS)
                .where(USERS.cityId.eq(CITIES.id))
                .orderBy(USERS.age.desc())
                .limit(1)
                .asTable("oldest")
                .lateral();
        assertThat(select(CITIES.name, oldest.column(USERS.name))
                        .from(CITIES)
                        .crossJoin(oldest)
                        .orderBy(CITIES.id.asc())
                        .list(db))
                .containsExactly(new Row2<>("Oslo", "Ann"), new Row2<>("Rome", "Cid"));
    }

    @Test
    void changesInWithGiveTheirRows() {
        var moved = with("moved", deleteFrom(USERS).where(USERS.age.lt(18)).returning(USERS.name));
        assertThat(insert(CITIES, CITIES.name, select(moved.column(USERS.name)).from(moved))
                        .returning(CITIES.name)
                        .list(db))
                .containsExactly("Bob");
        assertThat(names()).containsExactly("Ann", "Cid", "Dan");

        var closed = with(
                "closed", update(USERS).set(USERS.age, 1).where(USERS.id.eq(1)).returning(USERS.id));
        assertThat(insert(CITIES, NewCity.name("Kiel")).with(closed).execute(db))
                .isEqualTo(1);
        assertThat(selectFrom(USERS).where(USERS.age.eq(1)).exists(db)).isTrue();
    }

    @Test
    void recursionEndsAndIsOrdered() {
        var i = value(1).as("i");
        var numbers = withRecursive(
                "numbers",
                select(i),
                n -> select(n.column(i).plus(1)).from(n).where(n.column(i).lt(4)));
        assertThat(select().from(numbers).list(db)).containsExactly(1, 2, 3, 4);

        // 1 -> 2 -> 3 -> 1
        var edges = values("e", INTEGER, INTEGER, List.of(new Row2<>(1, 2), new Row2<>(2, 3), new Row2<>(3, 1)));
        var walk = withRecursive(
                        "walk",
                        select(i),
                        w -> select(edges.v2()).from(edges).join(w, edges.v1().eq(w.column(i))))
                .cycle(i);
        assertThat(select(walk.column(i), walk.isCycle()).from(walk).list(db))
                .containsExactly(new Row2<>(1, false), new Row2<>(2, false), new Row2<>(3, false), new Row2<>(1, true));

        var tree = withRecursive(
                        "tree",
                        select(i),
                        t -> select(edges.v2())
                                .from(edges)
                                .join(t, edges.v1().eq(t.column(i)))
                                .where(edges.v2().gt(1)))
                .searchBreadthFirst(i);
        assertThat(select().from(tree).orderBy(tree.searchOrder()).list(db)).containsExactly(1, 2, 3);
    }

    @Test
    void preparedStatementsTakeTypedValues() {
        Query2<String, Integer, User> byName = prepare(
                TEXT,
                INTEGER,
                (name, max) -> selectFrom(USERS)
                        .where(USERS.name.like(name))
                        .orderBy(USERS.id.asc())
                        .limit(max));
        assertThat(byName.list(db, "%n", 1)).extracting(User::name).containsExactly("Ann");
        assertThat(byName.list(db, "%n", 9)).extracting(User::name).containsExactly("Ann", "Dan");
        assertThat(byName.optional(db, "x", 1)).isEmpty();
        assertThat(byName.first(db, "%n", 9).map(User::name)).contains("Ann");
        assertThat(byName.first(db, "x", 9)).isEmpty();
        assertThat(byName.one(db, "Bob", 1).age()).isEqualTo(17);
        try (Stream<User> rows = byName.stream(db, "%", 3)) {
            assertThat(rows).hasSize(3);
        }
        assertThat(byName.sql()).isSameAs(byName.sql());

        var byIds = prepare(
                BIGINT.array(),
                SqlType.of(USERS.role),
                (ids, role) ->
                        select(USERS.name).from(USERS).where(USERS.id.in(ids).and(USERS.role.eq(role))));
        assertThat(byIds.list(db, List.of(1L, 2L), Role.MEMBER)).containsExactlyInAnyOrder("Ann", "Bob");

        Query1<String, User> named = prepare(
                TEXT, name -> selectFrom(USERS).where(USERS.name.like(name)).orderBy(USERS.id.desc()));
        assertThat(named.first(db, "%n").map(User::name)).contains("Dan");

        Command2<Long, String> rename = prepareCommand(
                BIGINT, TEXT, (id, name) -> update(USERS).set(USERS.name, name).where(USERS.id.eq(id)));
        assertThat(rename.execute(db, 1L, "Anna")).isEqualTo(1);
        assertThat(rename.executeBatch(
                        db, List.of(new Row2<>(2L, "Rob"), new Row2<>(3L, "Sid"), new Row2<>(99L, "No"))))
                .isEqualTo(2);
        assertThat(names()).containsExactly("Anna", "Rob", "Sid", "Dan");

        var add =
                prepare(TEXT, name -> insert(CITIES, CITIES.name, select(name)).returning(CITIES.id));
        assertThat(add.one(db, "Bonn")).isEqualTo(3L);
    }

    @Test
    void aPreparedStatementIsSafeAgainstItsValues() {
        var byName = prepare(TEXT, name -> selectFrom(USERS).where(USERS.name.eq(name)));
        assertThat(byName.list(db, "' or true --")).isEmpty();
        assertThat(byName)
                .hasToString("select id, email, name, age, city_id, created_at, balance, role, preferences,"
                        + " tags from users where name = ? -- [text NULL]");
    }

    @Test
    void aBatchHappensAsAWhole() {
        var add = prepareCommand(TEXT, name -> insert(CITIES, CITIES.name, select(name)));
        assertThatThrownBy(() -> add.executeBatch(db, List.of("Bonn", "ROME"))).isInstanceOf(UniqueViolation.class);
        assertThat(selectFrom(CITIES).count(db)).isEqualTo(2);
        assertThat(add.executeBatch(db, List.of())).isZero();
    }

    @Test
    void manyRowsGetValuesOfTheirOwn() {
        record Patch(long id, String name, Integer age, List<String> tags) {}
        long changed = update(USERS)
                .each(
                        List.of(new Patch(1, "Anna", 31, List.of("x", "y,\"")), new Patch(4, "Daan", null, List.of())),
                        p -> p.key(USERS.id, Patch::id)
                                .set(USERS.name, Patch::name)
                                .set(USERS.tags, Patch::tags)
                                .setNullable(USERS.age, Patch::age))
                .execute(db);
        assertThat(changed).isEqualTo(2);
        assertThat(selectFrom(USERS).orderBy(USERS.id.asc()).list(db))
                .extracting(u -> u.name() + " " + u.age() + " " + u.tags())
                .containsExactly("Anna 31 [x, y,\"]", "Bob 17 [a, Bob]", "Cid 40 [a, Cid]", "Daan null []");
    }

    @Test
    void theOldRowIsReadBack() {
        assertThat(update(USERS)
                        .set(USERS.name, "Annie")
                        .where(USERS.id.eq(1))
                        .returning(old -> row(old.column(USERS.name), USERS.name))
                        .one(db))
                .isEqualTo(new Row2<>("Ann", "Annie"));
        var upsert = insert(
                        CITIES,
                        row(CITIES.id, CITIES.name),
                        select(value(oslo), value("Bergen")).union(select(value(77L), value("Kiel"))))
                .overridingSystemValue()
                .onConflict(CITIES.PRIMARY_KEY)
                .doUpdate(s -> s.setExcluded(CITIES.name))
                .returning(old -> row(CITIES.name, old.isMissing()));
        assertThat(upsert.list(db)).containsExactlyInAnyOrder(new Row2<>("Bergen", false), new Row2<>("Kiel", true));
    }

    @Test
    void mergeTakesTheFirstBranchThatFits() {
        var given = values("v", TEXT, TEXT, List.of(new Row2<>("Oslo", "Bergen"), new Row2<>("Bonn", "Bonn")));
        List<Row2<String, String>> done = mergeInto(CITIES)
                .using(given, CITIES.name.eq(given.v1()))
                .whenMatched()
                .update(s -> s.set(CITIES.name, given.v2()))
                .whenNotMatched()
                .insert(i -> i.set(CITIES.name, given.v2().upper()))
                .whenNotMatchedBySource(CITIES.name.eq("none"))
                .delete()
                .returning(row(mergeAction(), CITIES.name))
                .list(db);
        assertThat(done).containsExactlyInAnyOrder(new Row2<>("UPDATE", "Bergen"), new Row2<>("INSERT", "BONN"));
        assertThat(select(CITIES.name).from(CITIES).list(db)).containsExactlyInAnyOrder("Bergen", "Rome", "BONN");
    }

    @Test
    void conflictsOnColumnsAndPartialIndexes() {
        db.update(new Rendered("create unique index small on cities (name) where name < 'M'", List.of()));
        var again = insert(CITIES, NewCity.name("Aix"))
                .onConflictColumns(CITIES.name)
                .where(CITIES.name.lt(sql("'M'").asText()))
                .doNothing();
        assertThat(again.execute(db) + again.execute(db)).isEqualTo(1);
        db.update(new Rendered("drop index small", List.of()));
        assertThat(insert(CITIES, row(CITIES.id, CITIES.name), select(value(rome), value("Roma")))
                        .overridingSystemValue()
                        .onConflictColumns(CITIES.id)
                        .doUpdate(s -> s.setExcluded(CITIES.name).where(CITIES.name.ne("Rome")))
                        .execute(db))
                .isZero();
    }

    @Test
    void functionsAndValuesAreTables() {
        var n = generateSeries("n", value(1), value(3));
        assertThat(select(n.column("value", INTEGER)).from(n).list(db)).containsExactly(1, 2, 3);
        var tag = unnest("t", USERS.tags);
        assertThat(select(tag.column("value", TEXT))
                        .from(USERS)
                        .crossJoin(tag)
                        .where(USERS.id.eq(1))
                        .list(db))
                .containsExactly("a", "Ann");
        var wanted = values("v", TEXT, INTEGER, List.of(new Row2<>("Ann", 1), new Row2<>("Cid", 2)));
        assertThat(select(USERS.name, wanted.v2())
                        .from(USERS)
                        .join(wanted, USERS.name.eq(wanted.v1()))
                        .orderBy(wanted.v2().desc())
                        .list(db))
                .containsExactly(new Row2<>("Cid", 2), new Row2<>("Ann", 1));
        var holes = values(
                "h",
                INTEGER.nullable(),
                TEXT,
                List.of(new Row2<>(Optional.<Integer>empty(), "a"), new Row2<>(Optional.of(1), "b")));
        assertThat(select(holes.v1()).from(holes).orderBy(holes.v2().asc()).list(db))
                .containsExactly(Optional.empty(), Optional.of(1));
    }

    @Test
    void groupingsCanBeSeveral() {
        assertThat(select(nullable(USERS.cityId), count())
                        .from(USERS)
                        .where(USERS.cityId.isNotNull())
                        .groupBy(rollup(USERS.cityId))
                        .orderBy(USERS.cityId.asc().nullsLast())
                        .list(db))
                .containsExactly(
                        new Row2<>(Optional.of(oslo), 2L),
                        new Row2<>(Optional.of(rome), 1L),
                        new Row2<>(Optional.empty(), 3L));
    }

    @Test
    void tiesComeToo() {
        update(USERS).set(USERS.age, 17).where(USERS.name.eq("Cid")).execute(db);
        assertThat(select(USERS.name)
                        .from(USERS)
                        .orderBy(USERS.age.asc())
                        .limit(1)
                        .withTies()
                        .list(db))
                .containsExactlyInAnyOrder("Bob", "Cid");
    }

    @Test
    void countsAndExistence() {
        Query<User> adults = selectFrom(USERS).where(USERS.age.ge(18)).orderBy(USERS.name.asc());
        assertThat(adults.count(db)).isEqualTo(3);
        assertThat(adults.limit(2).count(db)).isEqualTo(2);
        assertThat(adults.exists(db)).isTrue();
        assertThat(selectFrom(USERS).where(USERS.age.gt(99)).exists(db)).isFalse();
        assertThat(select(USERS.id)
                        .from(USERS)
                        .union(select(CITIES.id).from(CITIES))
                        .count(db))
                .isEqualTo(4);
    }

    @Test
    void theServerExplains() {
        Query<User> byId = selectFrom(USERS).where(USERS.id.eq(1));
        assertThat(byId.explain(db)).contains("users").doesNotContain("actual");
        assertThat(byId.explain(db, e -> e.analyze().buffers().verbose())).contains("actual", "Output:");
        assertThat(byId.explain(db, Explain::json)).startsWith("[");
    }

    @Test
    void commentsTellWhereAStatementCameFrom() {
        List<String> seen = new ArrayList<>();
        Executor tagged =
                new Recorder(seen).comment("route", "/a*/; drop 'x' ? b").comment("action", "list");
        selectFrom(CITIES).list(tagged);
        insert(CITIES, NewCity.name("Kiel")).execute(tagged);
        assertThat(seen)
                .containsExactly(
                        "select id, name from cities"
                                + " /*action='list',route='%2Fa%2A%2F%3B%20drop%20%27x%27%20%3F%20b'*/",
                        "insert into cities (name) values (?)"
                                + " /*action='list',route='%2Fa%2A%2F%3B%20drop%20%27x%27%20%3F%20b'*/");
    }

    /** Passes statements on to the database and keeps their text. */
    private record Recorder(List<String> seen) implements Executor {
        @Override
        public <R> R query(Rendered statement, ResultHandler<R> handler) {
            seen.add(statement.sql());
            return db.query(statement, handler);
        }

        @Override
        public long update(Rendered statement) {
            seen.add(statement.sql());
            return db.update(statement);
        }

        @Override
        public <R> Stream<R> stream(Rendered statement, RowReader<R> reader) {
            return db.stream(statement, reader);
        }
    }

    @Test
    void rowsAreCopiedInAndOut() throws IOException {
        List<NewUser> rows = Stream.iterate(1, i -> i + 1)
                .limit(1000)
                .map(i -> user("u" + i + "\t\\\n\r\"\u00e9", i))
                .toList();
        assertThat(Copy.in(db, USERS, rows.iterator())).isEqualTo(1000);
        assertThat(selectFrom(USERS).where(USERS.age.eq(1)).one(db))
                .returns("u1\t\\\n\r\"\u00e9", User::name)
                .returns(List.of("a", "u1\t\\\n\r\"\u00e9"), User::tags)
                .returns(new Preferences("dark"), User::preferences);
        assertThatThrownBy(() -> Copy.in(
                        db,
                        USERS,
                        List.of(user("x", 1), user("y", 2).cityId(oslo)).iterator()))
                .hasMessage("Row 2 to copy into \"users\" does not set the same columns as the first one. Copy them"
                        + " apart.");
        assertThat(selectFrom(USERS).where(USERS.name.eq("x")).exists(db)).isFalse();

        var csv = new ByteArrayOutputStream();
        assertThat(Copy.csv(db, selectFrom(CITIES).orderBy(CITIES.id.asc()), csv))
                .isEqualTo(2);
        assertThat(csv.toString(StandardCharsets.UTF_8)).isEqualTo("id,name\n1,Oslo\n2,Rome\n");
        var text = new ByteArrayOutputStream();
        db.<Long, IOException>transaction(tx -> Copy.out(tx, select(CITIES.name).from(CITIES), text));
        assertThat(text.toString(StandardCharsets.UTF_8)).isEqualTo("Oslo\nRome\n");
    }

    /** Every direction and place of NULL, on rows with many equal keys: pages one after another are the whole. */
    @Test
    void pagesTogetherAreTheWhole() {
        var random = new Random(4);
        deleteFrom(USERS).everyRow().execute(db);
        for (int i = 0; i < 60; i++) {
            NewUser row = user("n" + random.nextInt(5) + "-" + i, 0);
            insert(USERS, random.nextInt(3) == 0 ? row.age(null) : row.age(random.nextInt(4)))
                    .execute(db);
        }
        update(USERS).set(USERS.name, "same").where(USERS.id.modulo(3).eq(0)).execute(db);
        for (Order name : orders(USERS.name)) {
            for (Order age : orders(USERS.age)) {
                for (Order id : List.of(USERS.id.asc(), USERS.id.desc())) {
                    for (Order[] keys :
                            List.of(new Order[] {age, id}, new Order[] {name, age, id}, new Order[] {age, name, id})) {
                        int size = 1 + random.nextInt(25);
                        List<Long> whole =
                                select(USERS.id).from(USERS).orderBy(keys).list(db);
                        assertThat(pages(size, keys))
                                .as("%s", select(USERS.id).from(USERS).orderBy(keys))
                                .isEqualTo(whole);
                    }
                }
            }
        }
    }

    private static List<Order> orders(Expression<?> e) {
        return List.of(
                e.asc(),
                e.desc(),
                e.asc().nullsFirst(),
                e.desc().nullsLast(),
                e.asc().nullsLast());
    }

    private static List<Long> pages(int size, Order... keys) {
        var query = select(USERS.id).from(USERS).keyset(keys);
        Page<Long> page = query.first(db, size);
        List<Long> all = new ArrayList<>(page.rows());
        while (page.next().isPresent()) {
            page = query.after(Cursor.parse(page.next().get().toText()), db, size);
            all.addAll(page.rows());
        }
        return all;
    }

    @Test
    void aCursorIsOnlyEverValues() {
        var query = selectFrom(USERS).keyset(USERS.name.asc(), USERS.id.asc());
        Cursor hostile = new Cursor(List.of("' or true; drop table users; --", "1"));
        assertThat(query.after(Cursor.parse(hostile.toText()), db, 10).rows()).hasSize(4);
        assertThat(hostile).hasToString("Cursor[***]").isEqualTo(Cursor.parse(hostile.toText()));
    }

    @Test
    void aStatementThatTakesTooLongIsCancelled() {
        Query<?> slow = select(sql("pg_sleep({})", value(30)).asText());
        assertThatThrownBy(() -> slow.list(db.timeout(Duration.ofMillis(1)))).isInstanceOf(QueryCanceled.class);
        assertThatThrownBy(() -> db.timeout(Duration.ZERO)).hasMessage("The timeout is PT0S. It must be positive.");
        assertThat(selectFrom(CITIES).count(db.timeout(Duration.ofSeconds(30)))).isEqualTo(2);
    }

    @Test
    void aReplicaIsJustAnotherExecutor() {
        try (Database replica = Database.of(db.config())) {
            assertThat(selectFrom(CITIES).count(replica)).isEqualTo(2);
        }
        assertThat(db.query(new Rendered("select 1", List.of()), ResultSet::next))
                .isTrue();
    }
}
