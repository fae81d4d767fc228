package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The URL is of another database, or of no database. */
public final class UnsupportedScheme extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public UnsupportedScheme(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
