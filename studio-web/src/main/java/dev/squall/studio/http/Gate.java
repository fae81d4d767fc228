package dev.squall.studio.http;

import java.util.Optional;

/** A check that runs before routing, for every request, also for one that no route matches. */
@FunctionalInterface
public interface Gate {
    /** The refusal, or empty to let the request pass. */
    Optional<Response> check(Request request);
}
