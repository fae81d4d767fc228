package dev.squall.migrate.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.CatalogReader;
import dev.squall.migrate.Migration;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.migrate.release.Release;
import dev.squall.migrate.release.Sources;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanFile;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Hazard;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.Problem;
import dev.squall.schema.diff.SchemaDiff;
import dev.squall.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The law of the hazards: the generated files, run by Flyway on a table that has rows, is read and written all the time
 * and is held by a long transaction, make no other statement wait longer than their lock timeout.
 */
@Timeout(300)
class HazardTest {
    private static final int ROWS = 50_000;
    /** A rewrite under a lock takes as long as the table is large: it is flagged, not avoided. */
    private static final int FEW_ROWS = 5_000;

    private static final long LOCK_TIMEOUT = 1_000;
    private static final PlanOptions OPTIONS = new PlanOptions(true, LOCK_TIMEOUT + "ms");
    private static final String TARGET = "CREATE TABLE target (id bigint PRIMARY KEY);\n";
    private static final String TARGET_ROWS = "INSERT INTO target VALUES (0), (1)";

    @TempDir
    static Path db;

    private static Schema before = Schema.EMPTY;
    private static Schema after = Schema.EMPTY;
    private static DatabaseConfig database = DatabaseConfig.parse("postgresql://localhost/none");

    @BeforeAll
    static void create() throws IOException {
        before = Sources.of(sources(false)).schema();
        after = Sources.of(sources(true)).schema();
        database = DatabaseConfig.parse(TestServer.NEWEST.createDatabase());
        Files.writeString(db.resolve("V1__first.sql"), sources(false) + TARGET_ROWS);
        migrate(database, db);
    }

    /** What the sources say before or after all cases. */
    private static String sources(boolean changed) {
        return TARGET
                + Arrays.stream(HazardCase.values())
                        .map(each -> each.sources(changed))
                        .collect(Collectors.joining());
    }

    /** The schema before, with the table of one case as it is after. */
    private static DesiredSchema desired(HazardCase each) {
        Schema.Builder schema = Schema.builder();
        before.namespaces().forEach(schema::add);
        before.tables()
                .forEach(table -> schema.add(
                        table.name().equals(each.table())
                                ? after.table(table.name()).orElseThrow()
                                : table));
        return new DesiredSchema(schema.build(), each.intents());
    }

    /** Writes the files as a release does, and returns their names. */
    private static List<String> write(HazardCase each, Path directory) throws IOException {
        Diff diff = SchemaDiff.between(before, desired(each));
        assertThat(diff.problems()).noneMatch(Problem::isError);
        Set<Hazard> hazards = EnumSet.copyOf(diff.hazards());
        // what the source says, for example a backfill, may take the hazard away
        var unsaid = new DesiredSchema(desired(each).schema(), Intents.NONE);
        hazards.addAll(SchemaDiff.between(before, unsaid, LossPolicy.ACCEPT).hazards());
        assertThat(hazards).contains(each.hazard());
        List<String> names = new ArrayList<>();
        for (PlanFile file : MigrationPlan.of(diff, OPTIONS).files()) {
            String name = "V" + (100 * (1 + each.ordinal()) + names.size()) + "__" + each + file.suffix() + ".sql";
            Files.writeString(directory.resolve(name), file.sql());
            Files.writeString(directory.resolve(name + ".conf"), file.conf());
            names.add(name);
        }
        return names;
    }

    @ParameterizedTest
    @EnumSource(HazardCase.class)
    void nobodyWaitsLongerThanTheLockTimeout(HazardCase each) throws Exception {
        List<String> files = write(each, db);
        int rows = each.rewrites() ? FEW_ROWS : ROWS;
        execute(database, each.rows(rows));
        Map<String, Long> waits;
        try (Traffic traffic = Traffic.start(database.unpooledDataSource(), rows, each.read(), each.write())) {
            try (Connection reader = reader(database, each)) {
                Thread end = new Thread(() -> end(reader, LOCK_TIMEOUT / 5));
                end.start();
                assertThat(migrate(database, db)).isEqualTo(files);
                end.join();
            }
            waits = traffic.stop();
            assertThat(traffic.failures()).isEmpty();
            assertThat(traffic.statements()).isPositive();
        }
        assertThat(waits.values()).as("%s", waits).allMatch(millis -> millis <= LOCK_TIMEOUT);
        assertThat(waits.keySet()).noneMatch(HazardTest::mustNotBlock);
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            Schema actual = CatalogReader.read(connection).schema();
            assertThat(actual.table(each.table())).isEqualTo(after.table(each.table()));
        }
    }

    /** What takes long on a large table, and therefore must not be in the way of anybody. */
    private static boolean mustNotBlock(String statement) {
        return statement.matches("(?s).*(CREATE (UNIQUE )?INDEX|VALIDATE CONSTRAINT).*");
    }

    @Test
    void aMigrationThatDoesNotGetItsLockLeavesNothingAndRunsAgain(@TempDir Path directory) throws Exception {
        HazardCase check = HazardCase.CHECK;
        DatabaseConfig other = DatabaseConfig.parse(TestServer.NEWEST.createDatabase());
        Release.in(directory).run("first", Sources.of(check.sources(false)));
        Path migrations = directory.resolve("migration");
        migrate(other, migrations);
        execute(other, check.rows(1000));
        List<String> files = Release.in(directory)
                .options(OPTIONS)
                .run("check", Sources.of(check.sources(true), check.intents()))
                .files();
        String constraints = "SELECT conname || ' ' || convalidated FROM pg_constraint WHERE contype = 'c'"
                + " AND conrelid > 16384";
        try (Traffic traffic = Traffic.start(other.unpooledDataSource(), 1000, check.read(), check.write())) {
            try (Connection reader = reader(other, check)) {
                assertThatThrownBy(() -> migrate(other, migrations))
                        .isInstanceOf(MigrationException.class)
                        .hasMessageContaining("lock timeout")
                        .hasMessageContaining("(SQLSTATE 55P03)")
                        .hasMessageContaining(files.get(0))
                        .hasMessageContaining("nothing of it remains");
                reader.rollback();
            }
            assertThat(texts(other, constraints)).isEmpty();
            assertThat(migrate(other, migrations)).isEqualTo(files);
            assertThat(texts(other, constraints)).containsExactly(check.table().name() + "_check true");
            // others queue behind the statement that waits, and go on when it gives up
            assertThat(traffic.stop().values()).isNotEmpty().allMatch(millis -> millis <= LOCK_TIMEOUT * 3 / 2);
            assertThat(traffic.failures()).isEmpty();
        }
    }

    @Test
    void waitsAreSeen() throws Exception {
        HazardCase any = HazardCase.INDEX;
        DatabaseConfig other = DatabaseConfig.parse(TestServer.NEWEST.createDatabase());
        execute(other, any.sources(false) + any.rows(1000));
        try (Traffic traffic = Traffic.start(other.unpooledDataSource(), 1000, any.read(), any.write())) {
            execute(other, "BEGIN; LOCK TABLE " + any.table().name() + " IN SHARE MODE;SELECT pg_sleep(0.5); COMMIT");
            assertThat(traffic.stop())
                    .hasEntrySatisfying(
                            "SELECT pg_sleep(0.5)", millis -> assertThat(millis).isGreaterThan(100));
            assertThat(traffic.failures()).isEmpty();
        }
    }

    @Test
    void everyHazardHasACase() {
        assertThat(Arrays.stream(HazardCase.values()).map(HazardCase::hazard).distinct())
                .containsExactlyInAnyOrder(Hazard.values());
    }

    /** A transaction that has read the table and goes on. */
    private static Connection reader(DatabaseConfig config, HazardCase each) throws SQLException {
        Connection connection = config.unpooledDataSource().getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement statement = connection.prepareStatement(each.read())) {
            statement.setLong(1, 1);
            statement.setLong(2, 1);
            statement.execute();
        }
        return connection;
    }

    private static void end(Connection reader, long millis) {
        try {
            Thread.sleep(millis);
            reader.rollback();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> migrate(DatabaseConfig config, Path directory) {
        return Migrator.builder(config).directory(directory).lockRetries(0).build().migrate().stream()
                .map(Migration::file)
                .toList();
    }

    private static void execute(DatabaseConfig config, String sql) throws SQLException {
        try (Connection connection = config.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(DatabaseConfig config, String sql) throws SQLException {
        try (Connection connection = config.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
