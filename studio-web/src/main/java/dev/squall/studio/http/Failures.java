package dev.squall.studio.http;

/** Turns a failure into the response that the user sees. */
@FunctionalInterface
public interface Failures {
    /** The response for a failure; must not fail itself. */
    Response answer(Request request, Throwable failure);
}
