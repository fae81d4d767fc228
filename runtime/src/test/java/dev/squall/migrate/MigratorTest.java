package dev.squall.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.DatabaseConfig;
import dev.squall.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {
    private static final String CONCURRENTLY =
            "DROP INDEX CONCURRENTLY IF EXISTS t_v_key;\nCREATE UNIQUE INDEX CONCURRENTLY t_v_key ON t (v);\n";

    @TempDir
    Path directory;

    private DatabaseConfig database;
    private Migrator migrator;

    @BeforeEach
    void create() {
        database = DatabaseConfig.parse(TestPostgres.createDatabase());
        migrator =
                Migrator.builder(database).directory(directory).lockRetries(1).build();
    }

    @Test
    @Timeout(60)
    void concurrentIndexAndPlaceholderTextRunThroughFlyway() throws Exception {
        write("V1__start.sql", "CREATE TABLE t (v text);\nINSERT INTO t VALUES ('${x}');\n");
        write("V1__start.sql.conf", "placeholderReplacement=false\n");
        write("V2__start_index.sql", CONCURRENTLY);
        write("V2__start_index.sql.conf", "executeInTransaction=false\nplaceholderReplacement=false\n");
        assertThat(migrator.status().pending()).hasSize(2);
        assertThat(migrator.migrate())
                .extracting(Migration::file)
                .containsExactly("V1__start.sql", "V2__start_index.sql");
        assertThat(migrator.migrate()).isEmpty();
        assertThat(migrator.status().currentVersion()).hasValue("2");
    }

    @Test
    void failureNamesFileStatementAndWhatWasApplied() throws Exception {
        write("V1__start.sql", "CREATE TABLE t (v text);\n");
        write("V2__broken.sql", "CREATE TABLE u (v text);\n\nSELECT nothing\nFROM t;\n");
        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("failed in V2__broken.sql, line 3: ERROR: column \"nothing\" does not exist")
                .hasMessageContaining("(SQLSTATE 42703)")
                .hasMessageContaining("Statement: SELECT nothing\nFROM t")
                .hasMessageContaining("Applied before it: V1__start.sql")
                .hasMessageContaining("nothing of it remains")
                .hasMessageNotContaining(database.password().orElse("no password"));
        write("V2__broken.sql", "CREATE TABLE u (v text);\n");
        assertThat(migrator.migrate()).extracting(Migration::version).containsExactly("2");
    }

    @Test
    void failedConcurrentIndexRunsAgainAfterItIsForgotten() throws Exception {
        write("V1__start.sql", "CREATE TABLE t (v text);\nINSERT INTO t VALUES ('s3cr3t'), ('s3cr3t');\n");
        write("V2__index.sql", CONCURRENTLY);
        write("V2__index.sql.conf", "executeInTransaction=false\n");
        assertThatThrownBy(migrator::migrate)
                .hasMessageContaining("V2__index.sql")
                .hasMessageContaining("could not create unique index")
                .hasMessageContaining("call Migrator.forgetFailed()")
                .hasMessageNotContaining("s3cr3t");
        assertThat(migrator.status().in(Migration.State.FAILED)).hasSize(1);
        execute("DELETE FROM t");
        assertThat(migrator.forgetFailed()).isEqualTo(1);
        assertThat(migrator.migrate()).extracting(Migration::version).containsExactly("2");
    }

    @Test
    void lockThatIsNotGrantedIsTriedAgainAndThenSaid() throws Exception {
        write("V1__start.sql", "CREATE TABLE t (v text);\n");
        migrator.migrate();
        write("V2__add.sql", "SET LOCAL lock_timeout = '50ms';\nALTER TABLE t ADD w text;\n");
        try (Connection holder = database.unpooledDataSource().getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("LOCK TABLE t IN ACCESS SHARE MODE");
            assertThatThrownBy(migrator::migrate).hasMessageContaining("55P03").hasMessageContaining("V2__add.sql");
            Thread release = new Thread(() -> {
                try {
                    Thread.sleep(100);
                    holder.rollback();
                } catch (SQLException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            release.start();
            assertThat(migrator.migrate()).hasSize(1);
            release.join();
        }
    }

    @Test
    void changedMissingAndMisnamedFilesAreRefused() throws Exception {
        write("V1__start.sql", "CREATE TABLE t (v text);\n");
        write("V3__later.sql", "CREATE TABLE u (v text);\n");
        migrator.migrate();
        write("V2__between.sql", "CREATE TABLE w (v text);\n");
        assertThat(migrator.status().in(Migration.State.OUT_OF_ORDER))
                .extracting(Migration::version)
                .containsExactly("2");
        Files.delete(directory.resolve("V2__between.sql"));

        write("V1__start.sql", "CREATE TABLE t (v text, w text);\n");
        assertThatThrownBy(migrator::migrate).hasMessageContaining("checksum mismatch");
        write("V1__start.sql", "CREATE TABLE t (v text);\n");

        Files.delete(directory.resolve("V3__later.sql"));
        assertThat(migrator.status().in(Migration.State.MISSING))
                .extracting(Migration::version)
                .containsExactly("3");
        write("V3__later.sql", "CREATE TABLE u (v text);\n");

        write("V4_misnamed.sql", "CREATE TABLE x (v text);\n");
        assertThatThrownBy(migrator::migrate).hasMessageContaining("V4_misnamed.sql");
    }

    @Test
    void unreachableServerAndMissingDirectoryAreSaidWithoutSecrets() {
        DatabaseConfig wrong =
                database.toBuilder().database("none").password("s3cr3t").build();
        assertThatThrownBy(() ->
                        Migrator.builder(wrong).directory(directory).build().migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining("none")
                .hasMessageNotContaining("s3cr3t");
        assertThatThrownBy(() -> Migrator.builder(database)
                        .directory(directory.resolve("nowhere"))
                        .build()
                        .migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void missingExtensionsAndPrivilegesAreExplained() throws Exception {
        write("V1__extension.sql", "CREATE EXTENSION no_such_extension;\n");
        assertThatThrownBy(migrator::migrate)
                .hasMessageContaining("failed in V1__extension.sql, line 1")
                .hasMessageContaining("no_such_extension")
                .hasMessageContaining("The server lacks an extension");
        write("V1__extension.sql", "CREATE TABLE mine (v text);\n");
        migrator.migrate();

        String role = "guest_" + database.database();
        execute("CREATE ROLE " + role + " LOGIN PASSWORD 's3cr3t';" + "GRANT ALL ON flyway_schema_history TO " + role);
        write("V2__change.sql", "ALTER TABLE mine ADD w text;\n");
        DatabaseConfig guest =
                database.toBuilder().user(role).password("s3cr3t").build();
        assertThatThrownBy(() ->
                        Migrator.builder(guest).directory(directory).build().migrate())
                .hasMessageContaining("V2__change.sql")
                .hasMessageContaining("must be owner of table mine")
                .hasMessageContaining("The user lacks a privilege")
                .hasMessageContaining("nothing of it remains")
                .hasMessageNotContaining("s3cr3t");
        assertThat(migrator.migrate()).extracting(Migration::version).containsExactly("2");
        execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
