package dev.squall.db;

/**
 * Is told about every statement that a {@link Database} runs. It never sees values.
 *
 * <p>Called on the thread that runs the statement, so it must be fast; what it throws fails the statement's caller.
 * Must be safe for use by several threads.
 */
public interface StatementListener {

    /**
     * A statement is about to run.
     *
     * @param sql its text, with {@code ?} for each parameter
     */
    default void beforeStatement(String sql) {}

    /** A statement has run, or has failed. */
    default void afterStatement(StatementEvent event) {}
}
