package dev.squall.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.squall.db.DatabaseConfig;
import dev.squall.schema.QualifiedName;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class SeederTest {
    private static final Path SCHEMAS = Path.of("../runtime/src/test/resources/schemas");
    private static final Path CHATMAPS = Path.of("../examples/src/main/resources/db/migration/V1__initial.sql");

    /** Of each table, a number that depends on all values of all rows. */
    private static final String DIGESTS = """
            SELECT c.oid::regclass::text,
                   (xpath('/row/h/text()', query_to_xml(format(
                       'SELECT coalesce(sum(hashtextextended(t::text, 0)), 0) AS h FROM %s t', c.oid::regclass),
                       false, true, '')))[1]::text
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname !~ '^pg_|^information_schema'
            ORDER BY 1
            """;

    /** What the server does not check by itself, once data are there: everything, once more. */
    private static final String VALIDATE = """
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %2$I %s',
                          conrelid::regclass, conname, pg_get_constraintdef(oid))
            FROM pg_constraint WHERE contype IN ('c', 'f') AND conparentid = 0 AND coninhcount = 0 AND conrelid <> 0
              AND connamespace::regnamespace::text !~ '^pg_|^information_schema'
            """;

    private static EmbeddedPostgres server;
    private static int databases;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chatmaps", "rental", "orders", "saas"})
    void rowsKeepAllConstraintsAndDependOnTheSeedAlone(String schema) throws Exception {
        DatabaseConfig first = database(schema);
        SeedReport report = Seeder.of(first).rows(RowCounts.parse("400")).run();

        assertThat(report.tables()).allSatisfy(table -> {
            boolean byTriggers = table.notes().toString().contains("has rows from triggers");
            assertThat(table.rows() > 0 || byTriggers).as(table.toString()).isTrue();
        });
        assertThat(report.rows()).isBetween(320L, 410L);
        for (String again : query(first, VALIDATE)) {
            execute(first, again);
        }

        DatabaseConfig second = database(schema);
        Seeder.of(second).rows(RowCounts.parse("400")).run();
        DatabaseConfig other = database(schema);
        Seeder.of(other).seed(2).rows(RowCounts.parse("400")).run();
        List<String> digests = digests(first);
        assertThat(digests(second)).isEqualTo(digests);
        assertThat(digests(other)).hasSameSizeAs(digests).doesNotContainAnyElementsOf(digests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cycles", "partitions", "every-type", "every-index", "odd-names", "version-18"})
    void cornersOfPostgresAreFilledOrReported(String schema) throws Exception {
        DatabaseConfig database = database(schema);
        SeedReport report = Seeder.of(database).rows(RowCounts.parse("250")).run();
        for (SeedReport.TableReport table : report.tables()) {
            assertThat(table.rows() > 0 || !table.notes().isEmpty())
                    .as(table.toString())
                    .isTrue();
        }
        if (schema.equals("cycles")) {
            // references in rings, and those that had to wait for the other table
            assertThat(query(database, "SELECT count(director_id) > 0 FROM company"))
                    .containsExactly("t");
            assertThat(query(database, "SELECT count(*) > 0 FROM egg JOIN other.hen ON hen_id = hen.id"))
                    .containsExactly("t");
        }
    }

    @Test
    void refusesWhatIsNotAnEmptyDatabaseOnThisMachine() throws Exception {
        DatabaseConfig database = database("chatmaps");
        execute(database, "INSERT INTO users (email, name) VALUES ('a@b.example', 'A'), ('c@d.example', 'C')");
        Seeder seeder = Seeder.of(database).rows(RowCounts.parse("100"));
        assertThatThrownBy(seeder::run)
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("There are rows in public.users")
                .hasMessageContaining("-Dforce");

        SeedReport plan = seeder.force(true).dryRun(true).run();
        assertThat(plan.loaded()).isFalse();
        assertThat(plan.rows()).isEqualTo(100);
        assertThat(query(database, "SELECT count(*) FROM maps")).containsExactly("0");

        SeedReport report = seeder.force(true).run();
        assertThat(report.notes()).singleElement().asString().contains("public.users");
        assertThat(query(database, "SELECT count(*), count(DISTINCT owner_id) FROM maps, users"))
                .singleElement()
                .asString()
                .endsWith("|2");
        assertThat(query(database, "SELECT count(*) FROM users")).containsExactly("2");

        DatabaseConfig elsewhere =
                DatabaseConfig.builder().host("db.example.com").database("prod").build();
        assertThatThrownBy(Seeder.of(elsewhere)::run)
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("not on this machine");
        assertThatThrownBy(Seeder.of(database("views")).rows(RowCounts.parse("nowhere:5"))::run)
                .hasMessageContaining("no table \"nowhere\"");
        assertThatThrownBy(() -> RowCounts.parse("many")).hasMessageContaining("give a number");
    }

    @Test
    void failuresLeaveNothingBehind() throws Exception {
        DatabaseConfig database = empty();
        execute(database, """
                CREATE TABLE a (id int PRIMARY KEY);
                CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a);
                CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'no rows here'; END$$;
                CREATE TRIGGER no BEFORE INSERT ON b FOR EACH ROW EXECUTE FUNCTION no();
                """);
        assertThatThrownBy(Seeder.of(database)::run)
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("in the table public.b: no rows here")
                .hasMessageContaining("Nothing was loaded");
        assertThat(query(database, "SELECT count(*) FROM a")).containsExactly("0");
        execute(
                database,
                "CREATE OR REPLACE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS"
                        + " $$BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN new; END$$");
        assertThatThrownBy(Seeder.of(database)::run)
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("in the table public.b: ")
                .hasMessageContaining("Nothing was loaded");
        SeedReport report = Seeder.of(database).rows(RowCounts.parse("b:0,a:7")).run();
        assertThat(report.tables())
                .extracting(SeedReport.TableReport::table, SeedReport.TableReport::rows)
                .containsExactly(
                        tuple(new QualifiedName("public", "a"), 7L), tuple(new QualifiedName("public", "b"), 0L));
    }

    @Test
    void aDomainThatNothingFitsIsLeftOutWhereItMayBe() throws Exception {
        DatabaseConfig database = empty();
        execute(database, """
                CREATE DOMAIN own_hash AS text CHECK (VALUE = md5(VALUE));
                CREATE TABLE optional (id int PRIMARY KEY, hash own_hash);
                CREATE TABLE required (id int PRIMARY KEY, hash own_hash NOT NULL);
                """);
        SeedReport report = Seeder.of(database).rows(RowCounts.parse("20")).run();
        assertThat(query(database, "SELECT count(*) > 0, count(hash) FROM optional"))
                .containsExactly("t|0");
        assertThat(report.tables())
                .filteredOn(table -> table.table().name().equals("required"))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.rows()).isZero();
                    assertThat(table.notes().toString())
                            .contains("because of hash of the type own_hash, for which there are no values");
                });
    }

    @Test
    void valuesAreWhatNamesAndConditionsSay() throws Exception {
        DatabaseConfig database = empty();
        execute(database, """
                CREATE DOMAIN even AS integer CHECK (VALUE % 2 = 0) CHECK (VALUE BETWEEN 10 AND 400);
                CREATE TABLE shop (
                    id serial PRIMARY KEY,
                    email text NOT NULL,
                    code char(4) NOT NULL UNIQUE CHECK (code ~ '^[A-C][0-9]{3}$'),
                    price numeric(8, 2) NOT NULL CHECK (price > 5 AND price <= 20),
                    old_price numeric(8, 2) NOT NULL CHECK (old_price > price),
                    half even NOT NULL,
                    opened_on date NOT NULL CHECK (opened_on >= '2000-01-01' AND opened_on < '2000-02-01'),
                    kind text NOT NULL CHECK (kind IN ('big', 'small')),
                    open boolean NOT NULL,
                    closed_at timestamptz,
                    doubled integer GENERATED ALWAYS AS (half * 2) STORED,
                    created_at timestamptz NOT NULL,
                    updated_at timestamptz NOT NULL,
                    CHECK (open = (closed_at IS NULL)),
                    CHECK (doubled <> 100)
                );
                CREATE UNIQUE INDEX ON shop (lower(email)) WHERE open;
                CREATE TABLE opening (shop_id int REFERENCES shop, weekday int CHECK (weekday BETWEEN 1 AND 7),
                    PRIMARY KEY (shop_id, weekday));
                """);
        SeedReport report = Seeder.of(database)
                .rows(RowCounts.parse("shop:500,opening:99999"))
                .run();
        assertThat(report.tables().get(1).rows()).isEqualTo(3500);
        assertThat(report.tables().get(1).notes()).singleElement().asString().startsWith("3500 of 99999 rows");
        assertThat(query(database, """
                SELECT count(*), bool_and(email ~ '^[a-z0-9.]+@example.com$'), count(DISTINCT half) > 50,
                    bool_and(updated_at > created_at), count(DISTINCT open), count(DISTINCT kind) FROM shop
                """)).containsExactly("500|t|t|t|2|2");
        // the next one comes after those that were made up
        assertThat(query(database, "SELECT nextval('shop_id_seq')")).containsExactly("501");
    }

    private static List<String> digests(DatabaseConfig database) throws SQLException {
        // what triggers have written has the time in it; of few articles and categories, each is with each
        return query(database, DIGESTS).stream()
                .filter(line -> !line.startsWith("change_log") && !line.startsWith("article_category"))
                .toList();
    }

    private static DatabaseConfig database(String schema) throws SQLException, IOException {
        DatabaseConfig database = empty();
        Path file = schema.equals("chatmaps") ? CHATMAPS : SCHEMAS.resolve(schema + ".sql");
        execute(database, Files.readString(file));
        return database;
    }

    private static DatabaseConfig empty() throws SQLException {
        String name = "seed_" + ++databases;
        DatabaseConfig admin =
                DatabaseConfig.builder().port(server.getPort()).user("postgres").build();
        execute(admin, "CREATE DATABASE " + name);
        return admin.toBuilder().database(name).build();
    }

    private static void execute(DatabaseConfig database, String sql) throws SQLException {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private static List<String> query(DatabaseConfig database, String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var values = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
                lines.add(String.join("|", values));
            }
        }
        return lines;
    }
}
