package dev.squall.db;

import dev.squall.db.SchemaAgreement.State;
import dev.squall.db.error.DataAccessException;
import dev.squall.db.error.UndefinedObject;
import dev.squall.schema.snapshot.SnapshotException;
import dev.squall.sql.Executor;
import dev.squall.sql.render.Rendered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Asks a database how it is, and compares its history with what the application carries. */
final class Verifier {
    private static final SchemaAgreement NOT_ASKED = new SchemaAgreement(
            State.UNKNOWN, List.of(), "The database cannot be reached, so its schema is not known.");

    private final Executor database;
    private final ReleasedState released;

    Verifier(Executor database, ReleasedState released) {
        this.database = database;
        this.released = released;
    }

    Verification verify() {
        try {
            String version = serverVersion();
            long start = System.nanoTime();
            serverVersion();
            var latency = Duration.ofNanos(System.nanoTime() - start);
            return new Verification(Optional.empty(), version, latency, agreement());
        } catch (DataAccessException e) {
            return new Verification(Optional.of(e), "", Duration.ZERO, NOT_ASKED);
        }
    }

    private String serverVersion() {
        return database.query(new Rendered("SHOW server_version", List.of()), rows -> {
            rows.next();
            return rows.getString(1);
        });
    }

    private SchemaAgreement agreement() {
        if (released.versions().isEmpty() || released.compiled().isEmpty()) {
            return answer(
                    State.UNKNOWN,
                    List.of(),
                    "The class path has no META-INF/squall/schema.json or no db/migrations.sum to compare with. Compile"
                            + " with the processor, and release with squall:generate.");
        }
        boolean isReleased;
        try {
            isReleased = released.isReleased();
        } catch (SnapshotException e) {
            return answer(State.UNKNOWN, List.of(), String.valueOf(e.getMessage()));
        }
        if (!isReleased) {
            return answer(
                    State.DRAFT_NOT_RELEASED,
                    List.of(),
                    "The sources have changed since the newest release. See db/draft/next.sql, and release it with"
                            + " squall:generate -Dname=...");
        }
        Map<String, Boolean> history;
        try {
            history = history();
        } catch (UndefinedObject e) {
            return answer(
                    State.NO_HISTORY,
                    List.of(),
                    "The database has never been migrated. Run squall:migrate or Migrator.");
        }
        return compare(history);
    }

    private SchemaAgreement compare(Map<String, Boolean> history) {
        List<String> failed = history.keySet().stream()
                .filter(version -> !history.getOrDefault(version, true))
                .toList();
        var pending = new TreeSet<>(released.versions().orElseThrow());
        pending.removeAll(history.keySet());
        var ahead = new ArrayList<>(history.keySet());
        ahead.removeAll(released.versions().orElseThrow());
        ahead.removeIf(released::isSquashed);
        if (!failed.isEmpty()) {
            return answer(
                    State.FAILED_MIGRATION,
                    failed,
                    "A migration has failed half way. Correct its cause, and see Migrator.forgetFailed().");
        }
        if (!ahead.isEmpty()) {
            return answer(
                    State.DATABASE_AHEAD,
                    ahead,
                    "The database has migrations that this application does not know. Deploy the version that does.");
        }
        if (!pending.isEmpty()) {
            return answer(
                    State.PENDING_MIGRATIONS,
                    List.copyOf(pending),
                    "Released migrations have not run. Run squall:migrate or Migrator.");
        }
        return answer(State.AGREES, List.of(), "The database has the compiled schema.");
    }

    /** Version to whether it has succeeded; a later entry of one version wins. */
    private Map<String, Boolean> history() {
        String sql = "SELECT version, success FROM flyway_schema_history"
                + " WHERE version IS NOT NULL AND type <> 'SCHEMA' ORDER BY installed_rank";
        return database.query(new Rendered(sql, List.of()), rows -> {
            var history = new LinkedHashMap<String, Boolean>();
            while (rows.next()) {
                history.put(rows.getString(1), rows.getBoolean(2));
            }
            return history;
        });
    }

    private static SchemaAgreement answer(State state, List<String> versions, String message) {
        return new SchemaAgreement(
                state, versions, versions.isEmpty() ? message : message + " Versions: " + String.join(", ", versions));
    }
}
