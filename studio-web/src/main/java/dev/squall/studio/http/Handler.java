package dev.squall.studio.http;

/** Answers a request; called by several threads at once. */
@FunctionalInterface
public interface Handler {
    /**
     * Answers one request.
     *
     * @throws Exception any failure; the server shows it as an error page
     */
    Response handle(Request request) throws Exception;
}
