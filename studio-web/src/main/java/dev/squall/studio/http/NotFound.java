package dev.squall.studio.http;

/** Something that a URL names does not exist; its message is shown to the user. */
public final class NotFound extends RuntimeException {
    /** Creates the failure with what is missing and what to do. */
    public NotFound(String message) {
        super(message);
    }
}
