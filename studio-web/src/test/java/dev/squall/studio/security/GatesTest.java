package dev.squall.studio.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.studio.http.Access;
import dev.squall.studio.http.Gate;
import dev.squall.studio.http.Method;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gates as functions: what passes, and what is refused with which status. */
class GatesTest {
    private static final String TOKEN = "0123456789abcdef";
    private static final Origins ORIGINS = Origins.of(4983, List.of("studio.example", "fe80::1"));
    private static final TokenGate TOKEN_GATE = TokenGate.asking(
            Secret.of(TOKEN),
            4983,
            List.of(Route.open("/-/health", r -> Response.text(200, "")), Route.get("/t", r -> Response.text(200, ""))),
            r -> Response.text(401, ""));

    private static int status(Gate gate, Request request) {
        return gate.check(request).map(Response::status).orElse(0);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:4983, 0",
        "localhost:4983, 0",
        "LOCALHOST:4983, 0",
        "[::1]:4983, 0",
        "studio.example:4983, 0",
        "[fe80::1]:4983, 0",
        "127.0.0.1, 421",
        "127.0.0.1:4984, 421",
        "localhost.:4983, 421",
        "evil.example:4983, 421",
        "127.0.0.1.evil.example:4983, 421",
        "127.0.0.1:4983.evil.example, 421",
        "evil.example, 421",
        "'', 421",
    })
    void onlyOwnHostsAreAnswered(String host, int expected) {
        assertThat(status(new HostGate(ORIGINS), Request.get("/", "").withHeader("Host", host)))
                .isEqualTo(expected);
    }

    @Test
    void noHostIsNoOwnHost() {
        assertThat(status(new HostGate(ORIGINS), Request.get("/", ""))).isEqualTo(421);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // method, Sec-Fetch-Site, Origin, bearer, expected
                "GET, cross-site, http://evil.example, -, 0",
                "HEAD, -, -, -, 0",
                "POST, same-origin, -, -, 0",
                "POST, same-origin, http://127.0.0.1:4983, -, 0",
                "POST, cross-site, http://127.0.0.1:4983, -, 403",
                "POST, same-site, -, -, 403",
                "POST, none, -, -, 403",
                "POST, cross-site, -, 0123456789abcdef, 403",
                "POST, -, http://127.0.0.1:4983, -, 0",
                "POST, -, http://localhost:4983, -, 403",
                "POST, -, https://127.0.0.1:4983, -, 403",
                "POST, -, http://127.0.0.1:3000, -, 403",
                "POST, -, null, -, 403",
                "POST, -, -, -, 403",
                "POST, -, -, 0123456789abcdef, 0",
                "POST, -, -, 0123456789abcdeX, 403",
                "DELETE, -, http://evil.example, -, 403",
                "OTHER, -, -, -, 403",
                "OPTIONS, same-origin, http://127.0.0.1:4983, 0123456789abcdef, 403",
            })
    void unsafeMethodsComeFromTheStudioOrWithTheToken(
            Method method, String site, String origin, String bearer, int expected) {
        Request request = Request.get("/", "").withMethod(method).withHeader("Host", "127.0.0.1:4983");
        request = site == null ? request : request.withHeader("Sec-Fetch-Site", site);
        request = origin == null ? request : request.withHeader("Origin", origin);
        request = bearer == null ? request : request.withHeader("Authorization", "Bearer " + bearer);
        assertThat(status(new OriginGate(ORIGINS, TOKEN_GATE), request)).isEqualTo(expected);
    }

    @Test
    void theTokenIsSwappedForACookieOfAnotherValue() {
        Optional<Response> swap = TOKEN_GATE.check(Request.get("/t", "a=1&token=" + TOKEN + "&b=%26"));
        assertThat(swap).get().satisfies(response -> {
            assertThat(response.status()).isEqualTo(303);
            assertThat(response.headers().get("Location")).isEqualTo("/t?a=1&b=%26");
        });
        String cookie = swap.orElseThrow().headers().get("Set-Cookie");
        assertThat(cookie)
                .startsWith("squall_studio_4983=")
                .endsWith("; Path=/; HttpOnly; SameSite=Strict")
                .doesNotContain(TOKEN);

        String value = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
        Request request = Request.get("/t", "");
        assertThat(status(TOKEN_GATE, request.withCookies(Map.of("squall_studio_4983", value))))
                .isZero();
        assertThat(status(TOKEN_GATE, request.withCookies(Map.of("squall_studio_4984", value))))
                .isEqualTo(401);
        assertThat(status(TOKEN_GATE, request.withHeader("Authorization", "Bearer " + value)))
                .as("the cookie is no bearer token")
                .isEqualTo(401);
    }

    @Test
    void theRedirectStaysOnThisServer() {
        assertThat(TOKEN_GATE.check(Request.get("//evil.example/t", "token=" + TOKEN)))
                .get()
                .satisfies(response ->
                        assertThat(response.headers().get("Location")).isEqualTo("/evil.example/t"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /-/health, '', 0",
        "GET, /t, '', 401",
        "GET, /nope, '', 401",
        "GET, /t, token=wrong-wrong-wrong, 401",
        "GET, /t, token=, 401",
        "POST, /t, token=0123456789abcdef, 401",
        "GET, /-/health/, '', 401",
        "GET, /-/health/../t, '', 401",
    })
    void everythingElseAsksForTheToken(Method method, String path, String query, int expected) {
        assertThat(status(TOKEN_GATE, Request.get(path, query).withMethod(method)))
                .isEqualTo(expected);
    }

    @Test
    void secretsAreRandomStrongAndSilent() {
        assertThat(Secret.random().reveal())
                .hasSize(22)
                .isNotEqualTo(Secret.random().reveal());
        assertThat(Secret.random()).hasToString("Secret[***]");
        assertThatThrownBy(() -> Secret.of("short")).hasMessageContaining("at least 16");
        assertThatThrownBy(() -> Secret.of("with spaces and more")).hasMessageContaining("A-Z a-z 0-9");
    }

    @Test
    void anOpenRouteIsALiteralPath() {
        assertThatThrownBy(() -> new Route(Method.GET, "/x/{any}", Access.ANYBODY, r -> Response.text(200, "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
