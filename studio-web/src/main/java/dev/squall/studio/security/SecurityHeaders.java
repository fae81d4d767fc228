package dev.squall.studio.security;

import dev.squall.studio.http.Response;
import dev.squall.studio.http.WebServer.Finish;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers of every response: nothing is loaded from or sent to anywhere else, framed, cached or guessed.
 *
 * <p>The referrer goes to the studio itself only; with no referrer at all, browsers would also hide the origin of its own
 * forms. A response may set its own {@code Cache-Control}, which only assets without data do.
 */
public final class SecurityHeaders implements Finish {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", POLICY,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cache-Control", "no-store");

    @Override
    public Response apply(Response response) {
        Map<String, String> headers = new LinkedHashMap<>(ALL);
        headers.putAll(response.headers());
        return new Response(response.status(), headers, response.body());
    }
}
