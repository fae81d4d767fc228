package dev.squall.db;

import java.util.List;

/**
 * Whether the compiled schema, the released migrations and the database belong together.
 *
 * @param state the answer
 * @param versions the migrations that the answer is about, for example the pending ones
 * @param message one line: what it means and what to do
 */
public record SchemaAgreement(State state, List<String> versions, String message) {

    public SchemaAgreement {
        versions = List.copyOf(versions);
    }

    /** Whether nothing is to be done. */
    public boolean agrees() {
        return state == State.AGREES;
    }

    /** How the three relate. */
    public enum State {
        /** The database has all released migrations, and they make the compiled schema. */
        AGREES,
        /** Released migrations have not run on the database. */
        PENDING_MIGRATIONS,
        /** The sources have changed since the newest release. */
        DRAFT_NOT_RELEASED,
        /** The database has migrations that this application does not know. */
        DATABASE_AHEAD,
        /** A migration has failed half way. */
        FAILED_MIGRATION,
        /** The database has never been migrated. */
        NO_HISTORY,
        /** The application carries no schema or no migrations to compare with. */
        UNKNOWN
    }
}
