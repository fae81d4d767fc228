package dev.squall.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.squall.db.DatabaseConfig;
import dev.squall.studio.http.Access;
import dev.squall.studio.http.Method;
import dev.squall.studio.http.Route;
import dev.squall.studio.testing.TestDatabase;
import dev.squall.studio.testing.TestStudio;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about who may do what, over the real server. */
class StudioHttpTest {
    private static TestDatabase database;
    private static TestStudio studio;

    @BeforeAll
    static void start() {
        database = TestDatabase.with("create table notes (id int primary key, body text, file bytea);"
                + " insert into notes values (1, '=1+1', '\\x3c7363726970743e'), (2, null, null), (3, '', '');"
                + " create table large (id int primary key, text text, bytes bytea, n numeric);"
                + " insert into large select 1, repeat('\u00e9\u4e2d\ud83d\ude00x', 300000),"
                + " decode(repeat('00ff10', 1200000), 'hex'), 1.50;"
                + " insert into large values (2, '', null, null);"
                + " create table terminal (id int primary key, said text);"
                + " insert into terminal values (1, E'a\\x1b[31mb\\nc'), (20, null)");
        studio = TestStudio.over(database.reader());
    }

    @AfterAll
    static void stop() {
        assertThat(studio.defects()).isEmpty();
        studio.close();
    }

    /** Sends a request as it is written, for headers that no client lets one write. */
    private static String raw(String request) throws IOException {
        String authority = studio.studio().authority();
        int port = Integer.parseInt(authority.substring(authority.lastIndexOf(':') + 1));
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/-/health", "/t/public/notes", "/no/such/page", "/?token=" + TestStudio.TOKEN})
    void aForeignHostIsRefusedBeforeAnythingElse(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: rebound.example\r\nAuthorization: Bearer "
                + TestStudio.TOKEN + "\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 421")
                .doesNotContain("Set-Cookie")
                .doesNotContain("notes");
    }

    /** Browsers try ::1 first for localhost: another program must not be there in our place. */
    @Test
    void theLoopbackAddressOfIpv6IsOursToo() throws IOException {
        assumeTrue(NetworkInterface.getByInetAddress(InetAddress.getByName("::1")) != null, "no IPv6 here");
        String authority = studio.studio().authority();
        int port = Integer.parseInt(authority.substring(authority.lastIndexOf(':') + 1));
        try (var socket = new Socket("::1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET /-/health HTTP/1.1\r\nHost: [::1]:" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("squall-studio ok\n");
        }
    }

    @Test
    void aRequestWithoutAHostOrWithTwoIsRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421");
    }

    @Test
    void everyRouteAsksForTheTokenUnlessItSaysOtherwise() {
        assertThat(studio.studio().routes()).hasSizeGreaterThan(6);
        for (Route route : studio.studio().routes()) {
            String path = route.pattern().replaceAll("[{<][a-z]+[}>]", "notes");
            HttpRequest.Builder request = studio.anonymous(path)
                    .method(route.method().name(), BodyPublishers.noBody())
                    .header("Sec-Fetch-Site", "same-origin");
            HttpResponse<String> response = studio.send(request);
            int expected = route.access() == Access.ANYBODY ? 200 : 401;
            assertThat(response.statusCode()).as(route.method() + " " + path).isEqualTo(expected);
            assertThat(response.body()).doesNotContain("notes (").doesNotContain("=1+1");
        }
    }

    @Test
    void nothingThatIsOpenToAnybodyReadsTheDatabase() {
        List<String> open = studio.studio().routes().stream()
                .filter(route -> route.access() == Access.ANYBODY)
                .map(Route::pattern)
                .toList();
        assertThat(open).allMatch(path -> path.startsWith("/-/assets/") || path.equals("/-/health"));
    }

    @Test
    void getNeverWrites() {
        // these take long, run typed SQL or save a file; the database they only read
        assertThat(studio.studio().routes())
                .filteredOn(route -> route.method() != Method.GET)
                .extracting(Route::pattern)
                .containsExactly("/t/{schema}/{table}/count", "/sql", "/-/cancel", "/settings/check");
        assertThat(studio.send(studio.request("/t/public/notes/count").GET()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/-/health",
                "/t/public/notes",
                "/t/public/notes.csv",
                "/r/public/notes/1/file",
                "/nope",
                "/t/public/notes?f=id.eq.x"
            })
    void everyResponseHasTheSecurityHeaders(String path) {
        for (HttpRequest.Builder request : List.of(studio.request(path), studio.anonymous(path))) {
            Map<String, List<String>> headers = studio.send(request).headers().map();
            assertThat(headers)
                    .containsEntry(
                            "content-security-policy",
                            List.of(
                                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                                            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"))
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
                    .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
                    .containsEntry("cache-control", List.of("no-store"))
                    .doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
        }
    }

    @Test
    void aForeignOriginCannotPostAndAPreflightGetsNothing() {
        HttpRequest.Builder post = studio.request("/t/public/notes/count").POST(BodyPublishers.noBody());
        assertThat(studio.send(post.copy().header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(studio.send(post.copy()).statusCode()).isEqualTo(200);
        HttpResponse<String> preflight = studio.send(studio.request("/t/public/notes/count")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "POST"));
        assertThat(preflight.statusCode()).isEqualTo(403);
        assertThat(preflight.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void theTokenInTheAddressBecomesACookie() {
        HttpResponse<String> swapped = studio.send(studio.anonymous("/t/public/notes?n=2&token=" + TestStudio.TOKEN));
        assertThat(swapped.statusCode()).isEqualTo(303);
        assertThat(swapped.headers().firstValue("location")).contains("/t/public/notes?n=2");
        assertThat(swapped.headers().firstValue("set-cookie")).get().asString().contains("HttpOnly");
    }

    @Test
    void bodiesAndHeadersAreCapped() throws IOException {
        String host = studio.studio().authority();
        // Announced and not sent: a client that still sends while it is refused may lose the answer to a reset.
        assertThat(raw("POST /t/public/notes/count HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer "
                        + TestStudio.TOKEN + "\r\nContent-Length: " + 3 * 1024 * 1024 + "\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nX: " + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void bytesAreADownloadOfNoKnownType() {
        HttpResponse<byte[]> response =
                studio.send(studio.request("/r/public/notes/1/file"), BodyHandlers.ofByteArray());
        assertThat(response.body()).asString(StandardCharsets.UTF_8).isEqualTo("<script>");
        assertThat(response.headers().firstValue("content-type")).contains("application/octet-stream");
        assertThat(response.headers().firstValue("content-disposition")).contains("attachment; filename=\"file.bin\"");
    }

    @Test
    void aWholeValueComesInPiecesWithoutLosingAByte() {
        String text = studio.get("/r/public/large/1/text").body();
        assertThat(text).isEqualTo("\u00e9\u4e2d\ud83d\ude00x".repeat(300_000));
        byte[] bytes = studio.send(studio.request("/r/public/large/1/bytes"), BodyHandlers.ofByteArray())
                .body();
        assertThat(bytes).hasSize(3_600_000);
        assertThat(java.util.Arrays.copyOfRange(bytes, 3_599_997, 3_600_000)).containsExactly(0, 0xff, 0x10);
        assertThat(studio.get("/r/public/large/1/n").body()).isEqualTo("1.50");
        assertThat(studio.get("/r/public/large/2/text").body()).isEmpty();
        assertThat(studio.get("/r/public/large/2/bytes").statusCode()).isEqualTo(200);
        assertThat(studio.get("/r/public/large/3/text").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageComesAsTextForTerminalsWithoutOrdersToThem() {
        assertThat(studio.get("/t/public/terminal.txt").body()).isEqualTo("""
                id  said
                --  --------
                 1  a [31mb c
                20  NULL
                """.replace("--------", "---------"));
        assertThat(studio.get("/t/public/notes.txt?n=1").body()).contains("next: /t/public/notes.txt?after=");
    }

    @Test
    void aPageRefreshesItselfOnlyWhenAsked() {
        assertThat(studio.get("/t/public/notes").headers().firstValue("refresh"))
                .isEmpty();
        HttpResponse<String> live = studio.get("/t/public/notes?live=1&n=2");
        assertThat(live.headers().firstValue("refresh")).contains("5");
        assertThat(live.body()).contains("<a href=\"/t/public/notes?n=2\">stop refreshing</a>");
    }

    @Test
    void csvTellsNullFromEmptyAndCanBeGuardedAgainstFormulas() {
        assertThat(studio.get("/t/public/notes.csv?c=id,body").body().lines())
                .containsExactly("id,body", "1,=1+1", "2,", "3,\"\"");
        assertThat(studio.get("/t/public/notes.csv?c=id,body&guard=1&f=id.eq.1")
                        .body()
                        .lines())
                .containsExactly("id,body", "1,'=1+1");
        assertThat(studio.get("/t/public/notes.ndjson?c=id,body").body().lines())
                .containsExactly(
                        "{\"id\":\"1\",\"body\":\"=1+1\"}",
                        "{\"id\":\"2\",\"body\":null}",
                        "{\"id\":\"3\",\"body\":\"\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/t/public/notes/../../pg_catalog/pg_authid",
                "/t/pg_catalog/pg_authid",
                "/t/public/notes%22%3Bdrop%20table%20notes",
                "/t/public/..%2f..%2fetc%2fpasswd",
                "/-/assets/../../../etc/passwd",
                "/r/public/notes",
                "/r/public/notes/1/2/3",
                "/t/public/notes.exe",
                "/r/public/notes/999",
                "/r/public/notes/1/nope",
            })
    void pathTricksFindNothing(String path) {
        HttpResponse<String> response = studio.get(path);
        assertThat(response.statusCode()).isBetween(400, 404);
        assertThat(response.body()).doesNotContain("root:");
    }

    @Test
    void aValueOfTheWrongTypeIsExplainedOnItsPage() {
        HttpResponse<String> response = studio.get("/t/public/notes?f=id.eq.1;drop");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("22P02", "invalid input syntax for type integer", "Remove the filter on id");
        HttpResponse<String> json = studio.get("/t/public/notes.json?f=id.eq.x");
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(json.body()).contains("\"sqlstate\" : \"22P02\"");
    }

    @Test
    void aMalformedEscapeIsRefusedAfterTheGates() throws IOException {
        String host = "Host: " + studio.studio().authority() + "\r\nConnection: close\r\n";
        String start = "GET /t/public/notes?f=id.eq.%ZZ HTTP/1.1\r\n" + host;
        assertThat(raw(start + "\r\n")).startsWith("HTTP/1.1 401");
        assertThat(raw(start + "Authorization: Bearer " + TestStudio.TOKEN + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void aDroppedTableIsSaidToBeGoneAndANewOneIsFound() {
        database.execute("create table passing (id int primary key)");
        try (TestStudio other = TestStudio.over(database.reader())) {
            assertThat(other.get("/t/public/passing").statusCode()).isEqualTo(200);
            database.execute("drop table passing; create table coming (id int primary key)");
            HttpResponse<String> gone = other.get("/t/public/passing");
            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(gone.body()).contains("The database has changed");
            assertThat(other.get("/t/public/coming").statusCode()).isEqualTo(200);
            assertThat(other.defects()).isEmpty();
        }
    }

    @Test
    void aTableThatTheRoleMayNotReadIsRefusedPolitely() {
        database.execute("create table secret (id int primary key, name text);"
                + " create table leak (id int primary key, secret_id int references secret);"
                + " insert into secret values (1, 'classified'); insert into leak values (1, 1);"
                + " revoke all on secret from " + database.owner().user().orElseThrow());
        try (TestStudio other = TestStudio.over(database.owner())) {
            HttpResponse<String> refused = other.get("/t/public/secret");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("The role of the studio may not do that", "42501");
            HttpResponse<String> child = other.get("/t/public/leak");
            assertThat(child.statusCode())
                    .as("the label of a parent is left out")
                    .isEqualTo(200);
            assertThat(child.body()).doesNotContain("classified");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsAPageWithoutItsPassword() {
        DatabaseConfig nowhere = database.reader().toBuilder()
                .port(1)
                .password("very-secret-password")
                .build();
        try (TestStudio other = TestStudio.over(nowhere)) {
            HttpResponse<String> response = other.get("/");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).contains("The database does not answer").doesNotContain("very-secret-password");
            assertThat(other.send(other.anonymous("/-/health")).statusCode()).isEqualTo(200);
            assertThat(other.defects()).isEmpty();
        }
        DatabaseConfig wrong =
                database.reader().toBuilder().password("very-secret-password").build();
        try (TestStudio other = TestStudio.over(wrong)) {
            assertThat(other.get("/").body()).contains("28P01").doesNotContain("very-secret-password");
        }
    }

    @Test
    void headIsAnsweredWithoutABody() {
        HttpResponse<String> response =
                studio.send(studio.request("/t/public/notes").method("HEAD", BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }
}
