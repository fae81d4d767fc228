package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The server refused the user or the password. */
public final class WrongCredentials extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public WrongCredentials(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
