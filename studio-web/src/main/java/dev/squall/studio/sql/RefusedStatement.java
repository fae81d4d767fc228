package dev.squall.studio.sql;

/** A typed statement that the studio does not send to the server; the message says why, and what to do. */
public final class RefusedStatement extends RuntimeException {
    /** A refusal with its reason. */
    public RefusedStatement(String message) {
        super(message);
    }
}
