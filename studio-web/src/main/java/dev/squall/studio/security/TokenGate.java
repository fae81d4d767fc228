package dev.squall.studio.security;

import dev.squall.studio.http.Access;
import dev.squall.studio.http.Gate;
import dev.squall.studio.http.Method;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.http.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the token of this start, for every path that is not open to anybody; also for those that do not exist.
 *
 * <p>The token comes in the printed address and is swapped for a cookie by a redirect, so that it stays in no history
 * and in no copied link. The cookie has a value of its own: cookies ignore ports, so other servers of this machine get
 * to see it, and it must not serve them as a bearer token.
 */
public final class TokenGate implements Gate {
    private static final int UNAUTHORIZED = 401;
    private static final String BEARER = "Bearer ";

    private final @Nullable Secret token;
    private final Secret session = Secret.random();
    private final String cookie;
    private final Set<String> openPaths;
    private final Function<Request, Response> refusal;

    private TokenGate(@Nullable Secret token, int port, List<Route> routes, Function<Request, Response> refusal) {
        this.token = token;
        this.cookie = "squall_studio_" + port;
        this.openPaths = routes.stream()
                .filter(route -> route.access() == Access.ANYBODY)
                .map(Route::pattern)
                .collect(Collectors.toUnmodifiableSet());
        this.refusal = refusal;
    }

    /**
     * A gate that asks for a token.
     *
     * @param token the token of this start
     * @param port the port, part of the cookie's name
     * @param routes the route table, for its open paths
     * @param refusal makes the page that says how to get in
     */
    public static TokenGate asking(Secret token, int port, List<Route> routes, Function<Request, Response> refusal) {
        return new TokenGate(token, port, routes, refusal);
    }

    /** A gate that lets everybody in, for {@code --no-token}. */
    public static TokenGate open(int port) {
        return new TokenGate(null, port, List.of(), request -> Response.text(UNAUTHORIZED, ""));
    }

    @Override
    public Optional<Response> check(Request request) {
        if (token == null) {
            return Optional.empty();
        }
        if (request.method() == Method.GET
                && request.query().first("token").filter(token::matches).isPresent()) {
            return Optional.of(swap(request));
        }
        if (openPaths.contains(request.path()) || hasBearer(request) || hasCookie(request)) {
            return Optional.empty();
        }
        return Optional.of(refusal.apply(request).withStatus(UNAUTHORIZED));
    }

    private Response swap(Request request) {
        String path = request.path().replaceFirst("^/+", "/");
        return Response.seeOther(path + request.query().without("token").toQuery())
                .withHeader("Set-Cookie", cookie + "=" + session.reveal() + "; Path=/; HttpOnly; SameSite=Strict");
    }

    boolean hasBearer(Request request) {
        return token != null
                && request.header("Authorization")
                        .filter(value -> value.startsWith(BEARER))
                        .map(value -> value.substring(BEARER.length()).trim())
                        .filter(token::matches)
                        .isPresent();
    }

    private boolean hasCookie(Request request) {
        String value = request.cookies().get(cookie);
        return value != null && session.matches(value);
    }
}
