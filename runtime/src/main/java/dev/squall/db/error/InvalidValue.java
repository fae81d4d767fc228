package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The server refused a value: out of range, too long, or not of the type (SQLSTATE class 22). */
public final class InvalidValue extends StatementException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public InvalidValue(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }
}
