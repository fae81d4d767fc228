package dev.squall.db.error;

/** The database does not have the schema that the application was compiled with. */
public final class SchemaMismatch extends DataAccessException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what differs, where, and what to do; without secrets
     */
    public SchemaMismatch(String message) {
        super(message, null);
    }
}
