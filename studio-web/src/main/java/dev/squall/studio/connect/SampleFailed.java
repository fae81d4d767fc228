package dev.squall.studio.connect;

/** The sample could not be loaded; the message says what to do. */
public final class SampleFailed extends RuntimeException {
    SampleFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
