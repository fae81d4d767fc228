package dev.squall.db;

import static dev.squall.db.Statements.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.SchemaAgreement.State;
import dev.squall.db.error.SchemaMismatch;
import dev.squall.db.error.UnknownDatabase;
import dev.squall.schema.Namespace;
import dev.squall.schema.Schema;
import dev.squall.schema.snapshot.SnapshotWriter;
import dev.squall.testing.TestPostgres;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyTest {
    private Database database;

    @BeforeEach
    void open() {
        database = Database.of(DatabaseConfig.parse(TestPostgres.createDatabase()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void reachableServerTellsVersionAndLatency() {
        Verification found = database.verify();
        assertThat(found.reachable()).isTrue();
        assertThat(found.serverVersion()).matches("[0-9]+.*");
        assertThat(found.latency()).isPositive();
        assertThat(found.schema().state()).isEqualTo(State.UNKNOWN);
        assertThat(found.healthy()).isFalse();
    }

    @Test
    void unusableDatabaseIsAnAnswerAndNoException() {
        try (Database none =
                Database.of(database.config().toBuilder().database("none").build())) {
            Verification found = none.verify();
            assertThat(found.reachable()).isFalse();
            assertThat(found.problem()).containsInstanceOf(UnknownDatabase.class);
            assertThat(found.schema().state()).isEqualTo(State.UNKNOWN);
        }
    }

    @Test
    void guardLooksAwayWarnsOrFails() {
        database.guard(SchemaGuard.OFF);
        database.guard(SchemaGuard.WARN);
        assertThatThrownBy(() -> database.guard(SchemaGuard.FAIL))
                .isInstanceOf(SchemaMismatch.class)
                .hasMessageStartingWith(database.config().displayUrl())
                .hasMessageContaining("squall:generate");
        try (Database none =
                Database.of(database.config().toBuilder().database("none").build())) {
            none.guard(SchemaGuard.WARN);
            assertThatThrownBy(() -> none.guard(SchemaGuard.FAIL)).isInstanceOf(UnknownDatabase.class);
        }
    }

    @Test
    void agreementTellsEveryState() {
        assertThat(agreement("old", "1").state()).isEqualTo(State.DRAFT_NOT_RELEASED);
        assertThat(agreement("new", "1").state()).isEqualTo(State.NO_HISTORY);
        database.update(sql("CREATE TABLE flyway_schema_history"
                + " (installed_rank int, version text, type text, success boolean)"));
        assertThat(agreement("new", "1", "2.1").versions()).containsExactly("1", "2.1");
        database.update(
                sql("INSERT INTO flyway_schema_history VALUES (0, NULL, 'SCHEMA', true), (1, '1', 'SQL', true)"));
        assertThat(agreement("new", "1", "2.1").state()).isEqualTo(State.PENDING_MIGRATIONS);
        assertThat(agreement("new", "1", "2.1").versions()).containsExactly("2.1");
        assertThat(agreement("new", "1").agrees()).isTrue();
        database.update(sql("INSERT INTO flyway_schema_history VALUES (2, '2.1', 'SQL', true)"));
        assertThat(agreement("new", "1").state()).isEqualTo(State.DATABASE_AHEAD);
        assertThat(agreement("new", "1").message()).endsWith("Versions: 2.1");
        // squashed: only databases from before have what is below the first file
        assertThat(agreement("new", "2.1").agrees()).isTrue();
        database.update(sql("UPDATE flyway_schema_history SET success = false WHERE version = '2.1'"));
        assertThat(agreement("new", "1", "2.1").state()).isEqualTo(State.FAILED_MIGRATION);
    }

    private SchemaAgreement agreement(String snapshot, String... released) {
        SortedSet<String> versions = new TreeSet<>(List.of(released));
        var state = new ReleasedState(Optional.of(schema("new")), Optional.of(schema(snapshot)), Optional.of(versions));
        return new Verifier(database, state).verify().schema();
    }

    private static String schema(String namespace) {
        return SnapshotWriter.write(
                Schema.builder().add(new Namespace(namespace, Optional.empty())).build());
    }
}
