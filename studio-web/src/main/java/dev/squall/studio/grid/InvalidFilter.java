package dev.squall.studio.grid;

/** A filter, order or page size that does not fit the relation; its message is shown to the user. */
public final class InvalidFilter extends RuntimeException {
    InvalidFilter(String message) {
        super(message);
    }
}
