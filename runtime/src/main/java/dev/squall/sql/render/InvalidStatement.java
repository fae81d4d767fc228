package dev.squall.sql.render;

/** A statement that cannot be written as SQL, found before anything is sent: its message says what to change. */
public final class InvalidStatement extends RuntimeException {

    /** Makes one. */
    public InvalidStatement(String message) {
        super(message);
    }
}
