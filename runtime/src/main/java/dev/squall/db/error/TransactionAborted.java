package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/**
 * An earlier statement of the transaction failed, so that the server ignores the rest and rolls back (SQLSTATE
 * 25P02).
 */
public final class TransactionAborted extends StatementException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public TransactionAborted(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }
}
