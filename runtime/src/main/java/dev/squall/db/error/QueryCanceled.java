package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The statement was cancelled, by a timeout or an administrator (SQLSTATE 57014). */
public final class QueryCanceled extends StatementException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public QueryCanceled(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }
}
