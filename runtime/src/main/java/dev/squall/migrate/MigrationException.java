package dev.squall.migrate;

import org.jspecify.annotations.Nullable;

/** Migrations could not run, or a release could not be made; the message says which file and how to go on. */
public final class MigrationException extends RuntimeException {

    /** With a message that says what is wrong, where, and what to do. */
    public MigrationException(String message) {
        super(message);
    }

    /** With a message of that kind, and what led to it. */
    public MigrationException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
