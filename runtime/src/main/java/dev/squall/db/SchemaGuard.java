package dev.squall.db;

/** What an application does at its start when the database does not have the compiled schema. */
public enum SchemaGuard {
    /** It does not look. */
    OFF,
    /** It writes a warning to the log and goes on. */
    WARN,
    /** It throws {@link dev.squall.db.error.SchemaMismatch}. */
    FAIL
}
