package dev.squall.studio.http;

/** A request that cannot be understood; its message is shown to the user. */
public final class BadRequest extends RuntimeException {
    /** Creates the failure with what is wrong and what to do. */
    public BadRequest(String message) {
        super(message);
    }
}
