package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The name of the host does not resolve. */
public final class UnknownHost extends ConnectionException {

    /**
     * For {@code dev.squall.db}.
     *
     * @param message what is wrong, where, and what to do; without secrets
     * @param cause what the driver said, without secrets, or null
     */
    public UnknownHost(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
