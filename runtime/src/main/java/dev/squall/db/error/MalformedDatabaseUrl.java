package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The database URL cannot be read; the message says which part, without showing secrets. */
public final class MalformedDatabaseUrl extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public MalformedDatabaseUrl(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
