package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The server is there and has no database of that name. */
public final class UnknownDatabase extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public UnknownDatabase(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
