package dev.squall.schema.snapshot;

/** A snapshot cannot be read: it is truncated, was edited, or was written by a newer version. */
public final class SnapshotException extends RuntimeException {
    SnapshotException(String message) {
        super(message);
    }

    SnapshotException(String message, Throwable cause) {
        super(message, cause);
    }
}
