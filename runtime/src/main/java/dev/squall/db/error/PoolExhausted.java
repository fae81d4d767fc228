package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** All connections of the pool were in use for the whole connection timeout. */
public final class PoolExhausted extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public PoolExhausted(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
