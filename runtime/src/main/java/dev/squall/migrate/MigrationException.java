package dev.squall.migrate;

import org.jspecify.annotations.Nullable;

/** Migrations could not run, or a release could not be made; the message says which file and how to go on. */
public final class MigrationException extends RuntimeException {

    MigrationException(String message) {
        super(message);
    }

    MigrationException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
