package dev.squall.db.error;

import dev.squall.sql.ForeignKeyConstraint;
import org.jspecify.annotations.Nullable;

/** A row refers to one that does not exist, or is still referred to (SQLSTATE 23503). */
public final class ForeignKeyViolation extends ConstraintViolation {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public ForeignKeyViolation(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }

    /** Says whether it is this constraint that is violated. */
    public boolean on(ForeignKeyConstraint<?> constraint) {
        return isOn(constraint);
    }
}
