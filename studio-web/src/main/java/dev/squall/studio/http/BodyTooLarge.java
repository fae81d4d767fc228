package dev.squall.studio.http;

/** A request body over the limit. */
public final class BodyTooLarge extends RuntimeException {
    BodyTooLarge(long limit) {
        super("The request body is larger than " + limit + " bytes; send less at once.");
    }
}
