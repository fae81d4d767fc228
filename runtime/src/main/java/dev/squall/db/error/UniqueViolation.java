package dev.squall.db.error;

import dev.squall.sql.UniqueKey;
import org.jspecify.annotations.Nullable;

/** A row with the same key exists (SQLSTATE 23505). */
public final class UniqueViolation extends ConstraintViolation {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public UniqueViolation(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }

    /** Says whether it is this constraint that is violated. */
    public boolean on(UniqueKey<?> constraint) {
        return isOn(constraint);
    }
}
