package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** Nobody listens at the host and port, or the server does not accept connections now. */
public final class ServerUnreachable extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public ServerUnreachable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
