package dev.squall.migrate.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.DatabaseConfig;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.testing.TestPostgres;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class UndoTest {
    private static final QualifiedName USERS = new QualifiedName("public", "users");

    @TempDir
    Path db;

    @Test
    void theNewestReleaseIsTakenBackWithItsHistory() throws Exception {
        Release.in(db)
                .run(
                        "first",
                        Sources.of("CREATE TABLE users (id bigint PRIMARY KEY, mail text NOT NULL, legacy text,"
                                + " small int);"));
        Intents intents = Intents.builder()
                .renameColumn(USERS, "mail", "email")
                .dropColumn(USERS, "legacy", true)
                .build();
        ReleaseReport second = Release.in(db)
                .run(
                        "second",
                        Sources.of(
                                "CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, small bigint);"
                                        + "CREATE INDEX users_email_idx ON users (email);",
                                intents));
        String undo = Files.readString(db.resolve("undo/U2__second.sql"));
        assertThat(undo)
                .contains("-- squall:undoes " + String.join(" ", second.files()) + "\n")
                .contains("RENAME COLUMN email TO mail")
                .contains("-- IRREVERSIBLE: add column legacy to public.users: the data that the release dropped")
                .doesNotContain("do not lead back");

        var database = DatabaseConfig.parse(TestPostgres.createDatabase());
        assertThatThrownBy(() -> Undo.in(db).run(database)).hasMessageContaining("has run no migration");
        Migrator migrator =
                Migrator.builder(database).directory(db.resolve("migration")).build();
        migrator.migrate();
        assertThat(Undo.in(db).run(database)).isEqualTo(second.files());
        assertThat(migrator.status().currentVersion()).contains("1");
        assertThat(columns(database)).isEqualTo("id,legacy,mail,small");
        assertThat(migrator.migrate()).hasSize(second.files().size());

        Files.delete(db.resolve("undo/U2__second.sql"));
        assertThatThrownBy(() -> Undo.in(db).run(database))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(
                        "undoes " + second.files().get(second.files().size() - 1));
    }

    @Test
    void whateverWasRenamedGetsItsOldNameBack() throws Exception {
        Release.in(db).run("first", Sources.of("""
                                CREATE TYPE mood AS ENUM ('ok');
                                CREATE TYPE cash AS (cents bigint, code text);
                                CREATE DOMAIN mail AS text;
                                CREATE SEQUENCE numbers;
                                CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
                                CREATE TABLE clients (id bigint PRIMARY KEY, mail mail, total cash, mood mood, n text);
                                CREATE VIEW seen AS SELECT id FROM clients;
                                """));
        QualifiedName money = name("price");
        Intents intents = Intents.builder()
                .renameEnum(name("mood"), name("feeling"))
                .renameLabel(name("feeling"), "ok", "fine")
                .renameObject("composite type", name("cash"), money)
                .renameColumn(money, "cents", "minor")
                .renameObject("domain", name("mail"), name("email"))
                .renameObject("sequence", name("numbers"), name("bills"))
                .renameObject("view", name("seen"), name("visible"))
                .renameTable(name("clients"), USERS)
                .renameColumn(USERS, "mood", "feels")
                .dropTable(USERS, false)
                .convert(USERS, "n", "n::int")
                .backfill(USERS, "mail", "'x'")
                .build();
        Release.in(db).run("second", Sources.of("""
                                CREATE TYPE feeling AS ENUM ('fine');
                                CREATE TYPE price AS (minor bigint, code text);
                                CREATE DOMAIN email AS text;
                                CREATE SEQUENCE bills;
                                CREATE TABLE users (id bigint PRIMARY KEY, mail email NOT NULL, total price,
                                    feels feeling, n int);
                                CREATE VIEW visible AS SELECT id FROM users;
                                """, intents));
        assertThat(Files.readString(db.resolve("undo/U2__second.sql")).lines())
                .contains(
                        "ALTER TYPE feeling RENAME TO mood;",
                        "ALTER TYPE price RENAME TO cash;",
                        "ALTER TYPE cash RENAME ATTRIBUTE minor TO cents;",
                        "ALTER DOMAIN email RENAME TO mail;",
                        "ALTER VIEW visible RENAME TO seen;",
                        "ALTER TABLE users RENAME TO clients;",
                        "ALTER TABLE clients RENAME COLUMN feels TO mood;",
                        "ALTER TYPE mood RENAME VALUE 'fine' TO 'ok';",
                        "ALTER SEQUENCE bills RENAME TO numbers;",
                        "-- IRREVERSIBLE: create table public.users: the data that the release dropped do not come back.",
                        "-- IRREVERSIBLE: change the type of public.clients.n to text: the data that the release"
                                + " dropped do not come back.",
                        "-- IRREVERSIBLE: accept NULL in public.clients.mail: the values that the release filled in"
                                + " stay.")
                .noneMatch(line -> line.startsWith("DROP") || line.contains("do not lead back"));
    }

    private static QualifiedName name(String name) {
        return new QualifiedName("public", name);
    }

    @Test
    void numbersMayBeTimesButNeverGoBack() {
        Clock clock = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
        assertThat(Numbering.TIMESTAMP.first(BigInteger.TWO, clock)).hasToString("20260131120000");
        BigInteger later = new BigInteger("20270131120001");
        assertThat(Numbering.TIMESTAMP.first(later, clock)).isEqualTo(later);
        assertThat(Numbering.SEQUENTIAL.first(BigInteger.TWO, clock)).hasToString("2");
    }

    private static String columns(DatabaseConfig database) throws Exception {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT string_agg(attname, ',' ORDER BY attname) FROM"
                        + " pg_attribute WHERE attrelid = 'users'::regclass AND attnum > 0 AND NOT attisdropped")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
