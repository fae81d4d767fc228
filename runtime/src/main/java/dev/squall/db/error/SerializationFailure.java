package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/**
 * A concurrent transaction was in the way: serialization failure or deadlock (SQLSTATE 40001, 40P01); running
 * the whole transaction again may succeed.
 */
public final class SerializationFailure extends StatementException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public SerializationFailure(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }
}
