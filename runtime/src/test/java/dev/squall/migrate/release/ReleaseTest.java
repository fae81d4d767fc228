package dev.squall.migrate.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.CatalogReader;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.snapshot.SnapshotReader;
import dev.squall.schema.snapshot.SnapshotWriter;
import dev.squall.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ReleaseTest {
    private static final String USERS = "CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL%s);";

    @TempDir
    Path db;

    @Test
    void releasesAreNumberedVerifiedAndRunOnARealDatabase() throws Exception {
        ReleaseReport first = Release.in(db).run("First tables", desired(USERS.formatted("")));
        assertThat(first.files()).containsExactly("V1__first_tables.sql");
        assertThat(files().keySet())
                .containsExactly(
                        "migration/V1__first_tables.sql",
                        "migration/V1__first_tables.sql.conf",
                        "migrations.sum",
                        "schema.snapshot.json",
                        "undo/U1__first_tables.sql");

        Map<String, String> before = files();
        assertThat(Release.in(db).run("again", desired(USERS.formatted(""))).isEmpty())
                .isTrue();
        assertThat(files()).isEqualTo(before);

        ReleaseReport second = Release.in(db)
                .run("add index", desired(USERS.formatted(", age int") + "CREATE INDEX users_age_idx ON users (age);"));
        assertThat(second.files()).hasSizeGreaterThan(1).first().isEqualTo("V2__add_index.sql");
        assertThat(second.hazards()).anyMatch(line -> line.contains("[index-blocks-writes]"));
        assertThat(files().get("migration/V3__add_index_index_1.sql.conf")).contains("executeInTransaction=false");

        var database = DatabaseConfig.parse(TestPostgres.createDatabase());
        Migrator migrator =
                Migrator.builder(database).directory(db.resolve("migration")).build();
        assertThat(migrator.migrate()).hasSize(1 + second.files().size());
        assertThat(migrator.status().pending()).isEmpty();
    }

    @Test
    void whatTheSourcesLeaveOpenIsNotReleased() throws Exception {
        Release.in(db).run("first", desired(USERS.formatted(", legacy text")));
        Map<String, String> before = files();
        assertThatThrownBy(() -> Release.in(db).run("drop", desired(USERS.formatted(""))))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("legacy")
                .hasMessageContaining("nothing is released");
        assertThatThrownBy(() -> Release.in(db).run("gone", desired("")))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("users");
        for (String name : new String[] {"", "../x", "a__/b", "\u00e9"}) {
            assertThatThrownBy(() -> Release.in(db).run(name, desired("")))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("cannot be a file name");
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void changedReleasesAreRefusedUntilTheyAreVerifiedAgain() throws Exception {
        Release.in(db).run("first", desired(USERS.formatted("")));
        Path file = db.resolve("migration/V1__first.sql");
        String original = Files.readString(file);
        DesiredSchema more = desired(USERS.formatted(", age int"));

        Files.writeString(file, original + "CREATE TABLE by_hand (id int);\n");
        assertThatThrownBy(() -> Release.in(db).run("more", more))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("migration/V1__first.sql was changed after its release")
                .hasMessageContaining("squall:rehash");
        assertThatThrownBy(() -> Release.in(db).rehash())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("do not make what schema.snapshot.json says")
                .hasMessageContaining("by_hand");

        Files.writeString(file, original + "INSERT INTO users VALUES (1, 'first');\n");
        Release.in(db).rehash();
        assertThat(Release.in(db).run("more", more).files()).containsExactly("V2__more.sql");
    }

    @Test
    void schemaThatPostgresRefusesIsNotReleased() throws Exception {
        DesiredSchema good = desired(USERS.formatted(", age int CHECK (age > 0)"));
        String text = SnapshotWriter.write(good).replace("age > 0", "agee > 0");
        DesiredSchema broken = SnapshotReader.read(text, "test");
        assertThatThrownBy(() -> Release.in(db).run("broken", broken))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("column \"agee\" does not exist");
        assertThat(files()).isEmpty();
    }

    private static DesiredSchema desired(String sql) throws SQLException {
        try (Connection connection = TestPostgres.createDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            Schema schema = CatalogReader.read(connection).schema();
            return new DesiredSchema(schema, Intents.NONE);
        }
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> walk = Files.walk(db)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(db.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
