package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** A lock was not granted in time (SQLSTATE 55P03). */
public final class LockNotAvailable extends StatementException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public LockNotAvailable(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }
}
