package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** A statement failed for a reason without a class of its own; see the SQLSTATE. */
public final class StatementFailed extends StatementException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public StatementFailed(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }
}
