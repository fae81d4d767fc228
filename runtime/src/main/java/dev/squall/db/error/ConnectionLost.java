package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** An open connection broke; whether the running statement took effect is not known. */
public final class ConnectionLost extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public ConnectionLost(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
