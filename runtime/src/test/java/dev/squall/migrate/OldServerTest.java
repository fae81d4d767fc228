package dev.squall.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.CatalogReader;
import dev.squall.migrate.live.Push;
import dev.squall.migrate.release.Release;
import dev.squall.migrate.release.Sources;
import dev.squall.schema.DesiredSchema;
import dev.squall.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the oldest server that is supported lacks is said before anything runs there. */
class OldServerTest {
    private static final String NEW_THINGS = """
            CREATE TABLE a_first (id int);
            CREATE TABLE t (id bigint PRIMARY KEY, v int, twice bigint GENERATED ALWAYS AS (id * 2) VIRTUAL,
                CONSTRAINT t_v_key UNIQUE NULLS NOT DISTINCT (v));
            CREATE UNIQUE INDEX t_twice_idx ON t (id, v) NULLS NOT DISTINCT;
            CREATE VIEW seen WITH (security_invoker = true) AS SELECT id FROM t;
            CREATE TABLE parts (id bigint GENERATED ALWAYS AS IDENTITY) PARTITION BY RANGE (id);
            """;

    private final DatabaseConfig old = DatabaseConfig.parse(TestServer.OLDEST.createDatabase());

    @Test
    void filesAndPushesAreRefusedWhole(@TempDir Path db) throws Exception {
        DesiredSchema desired = Sources.of(NEW_THINGS);
        Release.in(db).run("first", desired);
        Path files = db.resolve("migration");
        Migrator refused = Migrator.builder(old).directory(files).build();
        assertThatThrownBy(refused::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("this server is older than PostgreSQL 18, which the migration needs for"
                        + " NULLS NOT DISTINCT of public.t.t_twice_idx (PostgreSQL 15),"
                        + " NULLS NOT DISTINCT of public.t.t_v_key (PostgreSQL 15),"
                        + " security_invoker of public.seen (PostgreSQL 15),"
                        + " the identity column public.parts.id with partitions (PostgreSQL 17),"
                        + " the virtual column public.t.twice (PostgreSQL 18)")
                .hasMessageContaining("Nothing of the migration has run.");
        assertThat(tables(old)).containsOnly(Migrator.HISTORY_TABLE);
        assertThatThrownBy(() -> Push.to(old).run(desired))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("older than PostgreSQL 18")
                .hasMessageContaining("Before it, 0 statements have run");
        assertThat(tables(old)).containsOnly(Migrator.HISTORY_TABLE);

        DatabaseConfig newest = DatabaseConfig.parse(TestServer.NEWEST.createDatabase());
        assertThat(Migrator.builder(newest).directory(files).build().migrate()).isNotEmpty();
        assertThat(tables(newest)).contains("a_first", "parts", "t");
    }

    private static Iterable<String> tables(DatabaseConfig database) throws SQLException {
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            return CatalogReader.read(connection).schema().tables().stream()
                    .map(table -> table.name().name())
                    .toList();
        }
    }
}
