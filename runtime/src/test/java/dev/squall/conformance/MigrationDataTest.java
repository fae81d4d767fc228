package dev.squall.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.SchemaDiff;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Migrations of tables that have rows: nothing is lost but what the source gives up. */
class MigrationDataTest {
    private static final QualifiedName USERS = new QualifiedName("public", "users");
    private static final QualifiedName MOOD = new QualifiedName("public", "mood");

    private ScratchDatabase actual;
    private ScratchDatabase wanted;

    @BeforeEach
    void open() throws SQLException {
        actual = new ScratchDatabase();
        wanted = new ScratchDatabase();
    }

    @AfterEach
    void close() throws SQLException {
        actual.close();
        wanted.close();
    }

    private void migrate(String before, String after, Intents.Builder intents) throws SQLException {
        actual.run(List.of(before));
        wanted.run(List.of(after));
        Schema to = wanted.introspect().schema();
        Diff diff = SchemaDiff.between(actual.introspect().schema(), new DesiredSchema(to, intents.build()));
        assertThat(diff.problems()).isEmpty();
        actual.run(MigrationPlan.of(diff, PlanOptions.DEFAULTS));
        assertThat(actual.introspect().schema()).isEqualTo(to);
    }

    @Test
    void rowsKeepTheirValuesThroughRenames() throws SQLException {
        migrate(
                """
                CREATE TYPE feeling AS ENUM ('ok', 'sad');
                CREATE TABLE clients (id int PRIMARY KEY, mail text UNIQUE CHECK (mail <> ''), f feeling DEFAULT 'ok');
                INSERT INTO clients VALUES (1, 'a@b', 'sad');
                """,
                """
                CREATE TYPE mood AS ENUM ('fine', 'sad');
                CREATE TABLE users (id int PRIMARY KEY, email text UNIQUE CHECK (email <> ''), f mood DEFAULT 'fine');
                """,
                Intents.builder()
                        .renameTable(new QualifiedName("public", "clients"), USERS)
                        .renameColumn(USERS, "mail", "email")
                        .renameEnum(new QualifiedName("public", "feeling"), MOOD)
                        .renameLabel(MOOD, "ok", "fine"));
        assertThat(actual.rows("SELECT id, email, f FROM users")).containsExactly("1|a@b|sad");
    }

    @Test
    void labelsThatGoAreMapped() throws SQLException {
        migrate("""
                CREATE TYPE mood AS ENUM ('a', 'b', 'c');
                CREATE TABLE users (m mood DEFAULT 'c' CHECK (m <> 'b'), ms mood[]);
                INSERT INTO users VALUES ('a', '{a,b,c}'), (NULL, NULL);
                """, """
                CREATE TYPE mood AS ENUM ('c', 'b');
                CREATE TABLE users (m mood DEFAULT 'c' CHECK (m <> 'b'), ms mood[]);
                """, Intents.builder().dropLabel(MOOD, "a", "c"));
        assertThat(actual.rows("SELECT m, ms FROM users")).containsExactly("c|{c,b,c}", "null|null");
    }

    @Test
    void aNewLabelCanBeTheDefaultInTheSameRelease() throws SQLException {
        migrate(
                "CREATE TYPE mood AS ENUM ('a'); CREATE TABLE users (m mood DEFAULT 'a'); INSERT INTO users VALUES ('a')",
                "CREATE TYPE mood AS ENUM ('z', 'a'); CREATE TABLE users (m mood DEFAULT 'z')",
                Intents.builder());
        assertThat(actual.rows("INSERT INTO users DEFAULT VALUES RETURNING m")).containsExactly("z");
    }

    @Test
    void anIdentityGoesOnAfterTheRowsThatAreThere() throws SQLException {
        migrate(
                "CREATE TABLE users (id bigserial PRIMARY KEY, a int); INSERT INTO users (a) VALUES (1), (2), (3)",
                "CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a int)",
                Intents.builder());
        assertThat(actual.rows("INSERT INTO users (a) VALUES (4) RETURNING id")).containsExactly("4");
    }

    @Test
    void aBackfillComesBeforeNotNull() throws SQLException {
        migrate(
                "CREATE TABLE users (a int); INSERT INTO users VALUES (1), (NULL)",
                "CREATE TABLE users (a int NOT NULL, b text NOT NULL)",
                Intents.builder().backfill(USERS, "a", "0").backfill(USERS, "b", "'x'"));
        assertThat(actual.rows("SELECT a, b FROM users ORDER BY a")).containsExactly("0|x", "1|x");
    }

    @Test
    void aDropIsStoppedByRowsUnlessTheirLossIsMeant() throws SQLException {
        String before = "CREATE TABLE users (a int, legacy text); INSERT INTO users VALUES (1, 'x')";
        String after = "CREATE TABLE users (a int)";
        assertThatThrownBy(() -> migrate(before, after, Intents.builder().dropColumn(USERS, "legacy", false)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("column public.users.legacy has values that dropping it would lose");
        assertThat(actual.rows("SELECT a, legacy FROM users")).containsExactly("1|x");

        actual.clear();
        wanted.clear();
        migrate(before, after, Intents.builder().dropColumn(USERS, "legacy", true));
        assertThat(actual.rows("SELECT * FROM users")).containsExactly("1");
    }

    @Test
    void valuesAreConvertedAsTheSourceSays() throws SQLException {
        migrate(
                "CREATE TABLE users (a text DEFAULT 'no'); INSERT INTO users VALUES ('yes'), ('no')",
                "CREATE TABLE users (a int DEFAULT 0)",
                Intents.builder().convert(USERS, "a", "CASE a WHEN 'yes' THEN 1 ELSE 0 END"));
        assertThat(actual.rows("SELECT a FROM users ORDER BY a")).containsExactly("0", "1");
    }
}
