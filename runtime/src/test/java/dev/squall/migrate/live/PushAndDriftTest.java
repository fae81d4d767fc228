package dev.squall.migrate.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.DatabaseConfig;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.migrate.release.Release;
import dev.squall.migrate.release.Sources;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class PushAndDriftTest {
    private static final String USERS =
            "CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL DEFAULT lower('X')%s);";

    @TempDir
    Path db;

    private final DatabaseConfig database = DatabaseConfig.parse(TestPostgres.createDatabase());

    @Test
    void pushMakesTheDatabaseWhatTheSourcesSay() throws Exception {
        execute("CREATE SCHEMA other; CREATE TABLE other.mine (id int); CREATE VIEW v AS SELECT 1 AS one;");
        PushReport dry = Push.to(database).dryRun(true).run(Sources.of(USERS.formatted(", legacy text")));
        assertThat(dry.applied()).isFalse();
        assertThat(dry.statements()).anyMatch(sql -> sql.startsWith("CREATE TABLE"));
        assertThat(Push.to(database)
                        .run(Sources.of(USERS.formatted(", legacy text")))
                        .statements())
                .isEqualTo(dry.statements());
        PushReport again = Push.to(database).run(Sources.of(USERS.formatted(", legacy text")));
        assertThat(again.statements()).isEmpty();
        assertThat(again.notes()).anyMatch(note -> note.contains("left as they are") && note.contains("view"));

        assertThatThrownBy(() -> Push.to(database).run(Sources.of(USERS.formatted(""))))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("nothing was pushed")
                .hasMessageContaining("legacy");
        execute("INSERT INTO users VALUES (1, 'a', 'kept')");
        var users = new QualifiedName("public", "users");
        Intents guarded = Intents.builder().dropColumn(users, "legacy", false).build();
        assertThatThrownBy(() -> Push.to(database).run(Sources.of(USERS.formatted(""), guarded)))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("has values that dropping it would lose");
        Intents lossy = Intents.builder().dropColumn(users, "legacy", true).build();
        assertThat(Push.to(database).run(Sources.of(USERS.formatted(""), lossy)).hazards())
                .anyMatch(line -> line.contains("[loses-data]"));
        execute("SELECT * FROM other.mine, users");
    }

    @Test
    void driftTellsWhoChangedWhatAndHowToMendIt() throws Exception {
        Release.in(db).run("first", Sources.of(USERS.formatted("")));
        Migrator.builder(database).directory(db.resolve("migration")).build().migrate();
        assertThat(Drift.of(database, db).run(Sources.of(USERS.formatted(""))).agrees())
                .isTrue();

        Release.in(db).run("second", Sources.of(USERS.formatted(", age int")));
        execute("ALTER TABLE users ADD by_hand int; ALTER TABLE users ALTER email DROP DEFAULT");
        DriftReport report = Drift.of(database, db).run(Sources.of(USERS.formatted(", age int, name text")));
        assertThat(report.agrees()).isFalse();
        assertThat(report.pending()).containsExactly("V2__second.sql");
        assertThat(report.items())
                .extracting(item -> item.kind() + " " + String.join("; ", item.statements()))
                .containsExactlyInAnyOrder(
                        "DATABASE ALTER TABLE users DROP COLUMN by_hand",
                        "DATABASE ALTER TABLE users ALTER COLUMN email SET DEFAULT lower('X'::text)",
                        "SOURCES ALTER TABLE users ADD COLUMN name text");
    }

    /** A pull leaves it out, so it is no change by hand, and nothing that the sources could take back. */
    @Test
    void whatOnlyASuperuserMakesIsListedApartAndStays() throws Exception {
        Push.to(database).run(Sources.of(USERS.formatted("")));
        execute("CREATE FUNCTION native(int) RETURNS int LANGUAGE internal IMMUTABLE AS 'int4abs';"
                + " CREATE INDEX by_native ON users (native(length(email)))");
        DriftReport drift = Drift.of(database, db).run(Sources.of(USERS.formatted("")));
        assertThat(drift.agrees()).as(drift.toString()).isTrue();
        assertThat(drift.notes())
                .anyMatch(note -> note.startsWith("Outside the model")
                        && note.contains("function public.native(integer)")
                        && note.contains("by_native"));
        PushReport push = Push.to(database).run(Sources.of(USERS.formatted(", age int")));
        assertThat(push.statements()).singleElement().asString().contains("ADD COLUMN age");
        assertThat(push.notes()).anyMatch(note -> note.startsWith("Outside the model"));

        execute("CREATE INDEX by_hand ON users (email)");
        assertThat(Drift.of(database, db)
                        .run(Sources.of(USERS.formatted(", age int")))
                        .items())
                .extracting(DriftReport.Item::statements)
                .containsExactly(List.of("DROP INDEX by_hand"));
    }

    /** The server prints this view as it was written, and in another way once it is made of what was printed. */
    @Test
    void anotherSpellingOfAViewIsNoDrift() throws Exception {
        String view = "CREATE OR REPLACE VIEW pairs (a, b) AS VALUES (%d, 'x')";
        execute(view.formatted(1));
        DesiredSchema sources = Sources.of(view.formatted(1));
        assertThat(Drift.of(database, db).run(sources).items()).isEmpty();
        execute(view.formatted(2));
        assertThat(Drift.of(database, db).run(sources).items())
                .extracting(DriftReport.Item::change)
                .containsExactly("replace view public.pairs");
    }

    @Test
    void aServerThatGoesAwayHalfWayIsTold() throws Exception {
        execute("CREATE FUNCTION leave() RETURNS event_trigger LANGUAGE plpgsql AS"
                + " 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); END';"
                + " CREATE EVENT TRIGGER leave ON ddl_command_end EXECUTE FUNCTION leave()");
        assertThatThrownBy(() -> Push.to(database).run(Sources.of(USERS.formatted(""))))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("failed: FATAL: terminating connection due to administrator command")
                .hasMessageContaining("Before it, 0 statements have run");
        execute("DROP EVENT TRIGGER leave");
        assertThat(Push.to(database).run(Sources.of(USERS.formatted(""))).applied())
                .isTrue();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
