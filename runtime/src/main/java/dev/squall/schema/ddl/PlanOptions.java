package dev.squall.schema.ddl;

/**
 * How a migration is written. Immutable.
 *
 * @param online whether released tables take forms that do not block readers and writers for long
 * @param lockTimeout how long a statement waits for a lock before the migration gives up, as PostgreSQL writes it
 */
public record PlanOptions(boolean online, String lockTimeout) {

    /** Online forms, and a lock timeout of five seconds. */
    public static final PlanOptions DEFAULTS = new PlanOptions(true, "5s");

    public PlanOptions {
        if (!lockTimeout.matches("[0-9]+(us|ms|s|min|h)?")) {
            throw new IllegalArgumentException("\"" + lockTimeout
                    + "\" is not a lock timeout; write a number and a unit, for example 5s or 500ms");
        }
    }

    /** The short forms, which lock: for small applications, new databases and development. */
    public PlanOptions offline() {
        return new PlanOptions(false, lockTimeout);
    }
}
