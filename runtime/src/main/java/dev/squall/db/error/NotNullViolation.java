package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** A column that is NOT NULL was given none (SQLSTATE 23502). */
public final class NotNullViolation extends ConstraintViolation {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public NotNullViolation(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }
}
