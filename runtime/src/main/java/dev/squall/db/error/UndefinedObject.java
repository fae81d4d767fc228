package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/**
 * A table, column, function or type does not exist in this database: its schema is not the compiled one
 * (SQLSTATE 42P01, 42703, 42883, 42704, 3F000).
 */
public final class UndefinedObject extends StatementException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without values
     * @param report what is known about the failure
     * @param cause what the driver said, without values, or null
     */
    public UndefinedObject(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }
}
