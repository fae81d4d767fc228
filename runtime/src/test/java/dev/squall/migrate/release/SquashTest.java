package dev.squall.migrate.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.DatabaseConfig;
import dev.squall.migrate.Migration;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.schema.Intents;
import dev.squall.schema.diff.Hazard;
import dev.squall.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class SquashTest {
    private static final String USERS = "CREATE TYPE mood AS ENUM ('fine', 'sad');"
            + "CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, mood mood NOT NULL%s);"
            + "CREATE TABLE posts (id uuid PRIMARY KEY, author bigint NOT NULL REFERENCES users, tags text[],"
            + " at timestamptz NOT NULL);";

    @TempDir
    Path db;

    @Test
    void oneFileStandsForManyOnNewAndOnOldDatabases() throws Exception {
        Release.in(db).run("first", Sources.of(USERS.formatted("")));
        assertThatThrownBy(() -> Squash.in(db).run("base", false)).hasMessageContaining("nothing to squash");
        Release.in(db).run("second", Sources.of(USERS.formatted(", age int")));
        var old = DatabaseConfig.parse(TestPostgres.createDatabase());
        migrate(old);

        Path first = db.resolve("migration/V1__first.sql");
        String text = Files.readString(first);
        Files.writeString(first, text + "INSERT INTO users (mood) VALUES ('sad');\n");
        Release.in(db).rehash();
        assertThatThrownBy(() -> Squash.in(db).run("base", false))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("V1__first.sql:")
                .hasMessageContaining("-DloseData=true");
        assertThat(Squash.in(db).run("base", true)).isEqualTo("B2__base.sql");
        assertThat(Sources.files(db).keySet())
                .containsExactly(
                        "migration/B2__base.sql",
                        "migration/B2__base.sql.conf",
                        "migrations.sum",
                        "schema.snapshot.json");
        assertThat(Check.in(db).run()).isEmpty();

        Release.in(db).run("third", Sources.of(USERS.formatted(", age int, name text")));
        assertThat(migrate(old)).extracting(Migration::file).containsExactly("V3__third.sql");
        var fresh = DatabaseConfig.parse(TestPostgres.createDatabase());
        assertThat(migrate(fresh)).extracting(Migration::file).containsExactly("B2__base.sql", "V3__third.sql");
    }

    @Test
    void rowsOfEveryTableMeetTheNewestRelease() throws Exception {
        Release.in(db).run("first", Sources.of(USERS.formatted(", name text")));
        Release.in(db).run("second", Sources.of(USERS.formatted(", name text, age int NOT NULL DEFAULT 1")));
        assertThat(Verification.of(db)
                        .desired(Sources.of(USERS.formatted(", name text, age int NOT NULL DEFAULT 1")))
                        .run())
                .containsExactly("With rows: V2__second.sql.");
        assertThatThrownBy(() -> Verification.of(db)
                        .desired(Sources.of(USERS.formatted(", name text")))
                        .run())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("sources have changed");

        // the sample rows have NULLs, as databases have
        Release.in(db)
                .run(
                        "third",
                        Sources.of(
                                USERS.formatted(", name text NOT NULL, age int NOT NULL DEFAULT 1"),
                                Intents.builder()
                                        .allow("public.users.name", Hazard.NOT_NULL_SCANS.id())
                                        .build()));
        assertThatThrownBy(() -> Verification.of(db).run())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("fails on a database with rows")
                .hasMessageContaining("V");
    }

    private List<Migration> migrate(DatabaseConfig database) {
        return Migrator.builder(database)
                .directory(db.resolve("migration"))
                .build()
                .migrate();
    }
}
