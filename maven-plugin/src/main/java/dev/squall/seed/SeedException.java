package dev.squall.seed;

/** Says why a database was not filled, and what to do. */
public final class SeedException extends RuntimeException {
    SeedException(String message) {
        super(message);
    }
}
