package dev.squall.db;

import dev.squall.db.error.DataAccessException;
import java.time.Duration;
import java.util.Optional;

/**
 * What {@link Database#verify()} found out.
 *
 * @param problem why the database cannot be used; empty if it can
 * @param serverVersion the server's version, for example {@code 18.1}; empty if it cannot be reached
 * @param latency one round trip on an open connection; zero if it cannot be reached
 * @param schema whether the schema is the compiled one
 */
public record Verification(
        Optional<DataAccessException> problem, String serverVersion, Duration latency, SchemaAgreement schema) {

    /** Whether statements can run. */
    public boolean reachable() {
        return problem.isEmpty();
    }

    /** Whether statements can run and the schema is the compiled one. */
    public boolean healthy() {
        return reachable() && schema.agrees();
    }
}
