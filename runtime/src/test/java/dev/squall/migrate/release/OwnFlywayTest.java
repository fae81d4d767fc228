package dev.squall.migrate.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.DatabaseConfig;
import dev.squall.migrate.Migrator;
import dev.squall.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What Flyway finds hard, released and run by the migrator and by a project that configures Flyway itself. */
@Timeout(300)
class OwnFlywayTest {
    private static final String FIRST = """
            CREATE TYPE state AS ENUM ('open', 'closed');
            CREATE TABLE orders (id bigint PRIMARY KEY, state state NOT NULL DEFAULT 'open', note text DEFAULT '${x}');
            """;
    private static final String SECOND = """
            CREATE TYPE state AS ENUM ('draft', 'open', 'closed');
            CREATE TABLE orders (id bigint PRIMARY KEY, state state NOT NULL DEFAULT 'draft', note text DEFAULT '${x}');
            CREATE INDEX orders_state_idx ON orders (state);
            CREATE INDEX orders_draft_idx ON orders (id) WHERE state = 'draft';
            """;
    /** A body that has semicolons of its own, without quotes around it. */
    private static final String ATOMIC = """
            CREATE FUNCTION total(given state) RETURNS bigint LANGUAGE sql
            BEGIN ATOMIC
                SELECT 1;
                SELECT count(*) FROM orders WHERE state = given;
            END""";

    @TempDir
    Path db;

    @Test
    void enumValuesConcurrentIndexesAndAtomicBodiesRun() throws Exception {
        Release.in(db).run("first", Sources.of(FIRST));
        assertThat(Release.in(db).run("second", Sources.of(SECOND, ATOMIC)).files())
                .containsExactly(
                        "V2__second_enums.sql", "V3__second.sql", "V4__second_index_1.sql", "V5__second_index_2.sql");

        var own = DatabaseConfig.parse(TestPostgres.createDatabase());
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(own.unpooledDataSource())
                .locations("filesystem:" + db.resolve("migration"))
                .validateMigrationNaming(true);
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        assertThat(configuration.load().migrate().migrationsExecuted).isEqualTo(5);

        var ours = DatabaseConfig.parse(TestPostgres.createDatabase());
        assertThat(Migrator.builder(ours)
                        .directory(db.resolve("migration"))
                        .build()
                        .migrate())
                .hasSize(5);
        for (DatabaseConfig database : new DatabaseConfig[] {own, ours}) {
            assertThat(text(database, "INSERT INTO orders (id) VALUES (1) RETURNING state || note"))
                    .isEqualTo("draft${x}");
            assertThat(text(database, "SELECT total('draft')")).isEqualTo("1");
            assertThat(text(
                            database,
                            "SELECT count(*) FROM pg_index WHERE indrelid = 'orders'::regclass AND indisvalid"))
                    .isEqualTo("3");
        }
    }

    private static String text(DatabaseConfig database, String sql) throws SQLException {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
