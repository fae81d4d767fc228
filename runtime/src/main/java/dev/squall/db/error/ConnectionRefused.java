package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The server refused the connection for another reason, for example TLS or too many clients. */
public final class ConnectionRefused extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public ConnectionRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
