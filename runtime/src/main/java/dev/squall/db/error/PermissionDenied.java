package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The database user may not do that (SQLSTATE 42501). */
public final class PermissionDenied extends StatementException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public PermissionDenied(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }
}
