package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The {@code Database} was used after it had been closed. */
public final class DatabaseClosed extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public DatabaseClosed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
