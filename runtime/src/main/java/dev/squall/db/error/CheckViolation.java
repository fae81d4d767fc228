package dev.squall.db.error;

import dev.squall.sql.CheckConstraint;
import org.jspecify.annotations.Nullable;

/** A row does not fulfil a check constraint (SQLSTATE 23514). */
public final class CheckViolation extends ConstraintViolation {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public CheckViolation(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }

    /** Says whether it is this constraint that is violated. */
    public boolean on(CheckConstraint<?> constraint) {
        return isOn(constraint);
    }
}
