package dev.squall.studio.security;

import dev.squall.studio.http.Gate;
import dev.squall.studio.http.Method;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import java.util.Optional;

/**
 * Lets an unsafe method pass only from a page of the studio itself, or with the token as bearer.
 *
 * <p>Browsers say where a request comes from in {@code Sec-Fetch-Site}, older ones in {@code Origin}; a client that
 * says neither is a script and shows that it knows the token. Preflights are refused, as nothing is shared.
 */
public final class OriginGate implements Gate {
    private static final int FORBIDDEN = 403;

    private final Origins origins;
    private final TokenGate token;

    /** Creates the gate for the names of the studio. */
    public OriginGate(Origins origins, TokenGate token) {
        this.origins = origins;
        this.token = token;
    }

    @Override
    public Optional<Response> check(Request request) {
        if (request.method().safe() || (request.method() != Method.OPTIONS && isOwn(request))) {
            return Optional.empty();
        }
        return Optional.of(Response.text(
                FORBIDDEN, "This request comes from another site; only pages of the studio may send it.\n"));
    }

    private boolean isOwn(Request request) {
        Optional<String> site = request.header("Sec-Fetch-Site");
        if (site.isPresent()) {
            return site.get().equals("same-origin");
        }
        Optional<String> origin = request.header("Origin");
        if (origin.isPresent()) {
            return origins.isSame(origin.get(), request.header("Host").orElse(""));
        }
        return token.hasBearer(request);
    }
}
