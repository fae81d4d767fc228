package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** A row conflicts with another by an exclusion constraint (SQLSTATE 23P01). */
public final class ExclusionViolation extends ConstraintViolation {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public ExclusionViolation(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }
}
