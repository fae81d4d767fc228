package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** No database is configured: {@code DATABASE_URL} is neither in the environment nor in {@code .env}. */
public final class MissingDatabaseUrl extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public MissingDatabaseUrl(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
