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
import dev.squall.schema.Column;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.Hazard;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.SchemaDiff;
import dev.squall.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
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

    private static final Set<HazardCase> CHANGED = EnumSet.noneOf(HazardCase.class);

    private static Schema before = Schema.EMPTY;
    private static Schema after = Schema.EMPTY;
    private static DatabaseConfig database = DatabaseConfig.parse("postgresql://localhost/none");

    @BeforeAll
    static void create() throws SQLException {
        before = Sources.of(sources(false)).schema();
        after = Sources.of(sources(true)).schema();
        database = DatabaseConfig.parse(TestServer.NEWEST.createDatabase());
        Release.in(db).run("first", new DesiredSchema(before, Intents.NONE));
        migrate(database, db.resolve("migration"));
        execute(database, TARGET_ROWS);
    }

    /** What the sources say before or after all cases. */
    private static String sources(boolean changed) {
        return TARGET
                + Arrays.stream(HazardCase.values())
                        .map(each -> each.sources(changed))
                        .collect(Collectors.joining());
    }

    /** The tables as they are after the given cases, and what else the sources say. */
    private static DesiredSchema desired(Collection<HazardCase> cases) {
        Schema.Builder schema = Schema.builder();
        before.namespaces().forEach(schema::add);
        Set<QualifiedName> changed = cases.stream().map(HazardCase::table).collect(Collectors.toSet());
        before.tables()
                .forEach(table -> schema.add(
                        changed.contains(table.name())
                                ? after.table(table.name()).orElseThrow()
                                : table));
        Intents.Builder intents = Intents.builder();
        cases.forEach(each -> intents.addAll(each.intents()));
        return new DesiredSchema(schema.build(), intents.build());
    }

    @ParameterizedTest
    @EnumSource(HazardCase.Group.class)
    void nobodyWaitsLongerThanTheLockTimeout(HazardCase.Group group) throws Exception {
        CHANGED.addAll(group.cases());
        List<String> files = Release.in(db)
                .options(OPTIONS)
                .run(group.name(), desired(CHANGED))
                .files();
        Map<HazardCase, Traffic> traffics = new EnumMap<>(HazardCase.class);
        List<Connection> readers = new ArrayList<>();
        try {
            for (HazardCase each : group.cases()) {
                int rows = each.rewrites() ? FEW_ROWS : ROWS;
                execute(database, each.rows(rows));
                traffics.put(each, Traffic.start(database.unpooledDataSource(), rows, each.read(), each.write()));
                readers.add(reader(database, each));
            }
            Thread end = new Thread(() -> end(readers, LOCK_TIMEOUT / 5));
            end.start();
            assertThat(migrate(database, db.resolve("migration"))).isEqualTo(files);
            end.join();
            for (Map.Entry<HazardCase, Traffic> each : traffics.entrySet()) {
                Map<String, Long> waits = each.getValue().stop();
                assertThat(waits.values()).as("%s %s", each.getKey(), waits).allMatch(millis -> millis <= LOCK_TIMEOUT);
                assertThat(waits.keySet()).noneMatch(HazardTest::mustNotBlock);
                assertThat(each.getValue().failures()).isEmpty();
                assertThat(each.getValue().statements()).isPositive();
            }
        } finally {
            traffics.values().forEach(Traffic::close);
            end(readers, 0);
        }
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            Schema actual = CatalogReader.read(connection).schema();
            for (HazardCase each : group.cases()) {
                assertThat(actual.table(each.table()).map(HazardTest::sorted))
                        .isEqualTo(after.table(each.table()).map(HazardTest::sorted));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(HazardCase.class)
    void theHazardIsKnown(HazardCase each) {
        DesiredSchema said = desired(List.of(each));
        Set<Hazard> hazards = new HashSet<>(SchemaDiff.between(before, said).hazards());
        // what the source says, for example a backfill, may take the hazard away
        var unsaid = new DesiredSchema(said.schema(), Intents.NONE);
        hazards.addAll(SchemaDiff.between(before, unsaid, LossPolicy.ACCEPT).hazards());
        assertThat(hazards).contains(each.hazard());
    }

    /** A batch that fails leaves those before it; the next run goes on, and does not wait for rows that others hold. */
    @Test
    void aBackfillThatWasCutOffGoesOnWhereItWas(@TempDir Path directory) throws Exception {
        HazardCase fill = HazardCase.BACKFILL;
        DatabaseConfig other = DatabaseConfig.parse(TestServer.NEWEST.createDatabase());
        Release.in(directory).run("first", Sources.of(fill.sources(false)));
        Path migrations = directory.resolve("migration");
        migrate(other, migrations);
        execute(other, fill.rows(ROWS));
        String table = fill.table().name();
        Intents intents = Intents.builder()
                .backfill(fill.table(), "c", "(100 / (id - " + ROWS / 2 + "))::text")
                .build();
        Release.in(directory).options(OPTIONS).run("fill", Sources.of(fill.sources(true), intents));
        assertThatThrownBy(() -> migrate(other, migrations))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("V3__fill_backfill_1.sql")
                .hasMessageContaining("division by zero");
        String filled = "SELECT count(*) FROM " + table + " WHERE c IS NOT NULL";
        assertThat(Integer.parseInt(texts(other, filled).get(0))).isBetween(1, ROWS / 2);

        execute(other, "DELETE FROM " + table + " WHERE id = " + ROWS / 2);
        try (Connection locker = other.unpooledDataSource().getConnection();
                Statement statement = locker.createStatement()) {
            locker.setAutoCommit(false);
            statement.execute("SELECT FROM " + table + " WHERE id = " + ROWS + " FOR UPDATE");
            Thread end = new Thread(() -> end(List.of(locker), LOCK_TIMEOUT / 5));
            end.start();
            Migrator.builder(other).directory(migrations).build().forgetFailed();
            assertThat(migrate(other, migrations))
                    .containsExactly("V3__fill_backfill_1.sql", "V4__fill_constrain.sql", "V5__fill_validate.sql");
            end.join();
        }
        assertThat(texts(other, filled)).containsExactly(String.valueOf(ROWS - 1));
    }

    /** The order of columns is not the sources': a column that replaces another one comes last. */
    private static Table sorted(Table table) {
        return table.withColumns(table.columns().stream()
                .sorted(Comparator.comparing(Column::name))
                .toList());
    }

    /** What takes long on a large table, and therefore must not be in the way of anybody. */
    private static boolean mustNotBlock(String statement) {
        return statement.matches("(?s).*(CREATE (UNIQUE )?INDEX|DROP INDEX|VALIDATE CONSTRAINT).*");
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
                            "relation of SELECT pg_sleep(0.5) (active)",
                            millis -> assertThat(millis).isGreaterThan(100));
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

    private static void end(List<Connection> readers, long millis) {
        try {
            Thread.sleep(millis);
            for (Connection reader : readers) {
                reader.close();
            }
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
