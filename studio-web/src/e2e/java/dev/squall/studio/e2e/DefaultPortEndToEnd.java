package dev.squall.studio.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The jar as a person starts it, at the address that the documents name: open to its own browser page, to nobody else. */
class DefaultPortEndToEnd {
    private static final String ORIGIN = "http://127.0.0.1:4983";

    @Test
    void aBrowserOpensIt() {
        List<String> complaints = new ArrayList<>();
        Page page = SampleBrowser.open(SampleBrowser.wide(), complaints);
        assertThat(SampleBrowser.studio().url()).startsWith(ORIGIN + "/?token=");
        assertThat(page.url()).isEqualTo(ORIGIN + "/");
        assertThat(page.locator("#main").innerText()).contains("messages");
        SampleBrowser.shoot(page, "port-4983");
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aForeignHostIsRefusedAlsoWithTheToken() throws IOException {
        for (String host :
                List.of("rebound.example:4983", "rebound.example", "127.0.0.1", "127.0.0.1:80", "0.0.0.0:4983")) {
            String answer = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n" + bearer() + "Connection: close\r\n\r\n");
            assertThat(answer).as(host).startsWith("HTTP/1.1 421").doesNotContain("messages");
        }
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:4983\r\n" + bearer() + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aForeignOriginIsRefusedAlsoWithTheToken() throws IOException {
        for (String from : List.of("Origin: http://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site")) {
            assertThat(post(from)).as(from).startsWith("HTTP/1.1 403").doesNotContain("rows");
        }
        assertThat(post("Origin: " + ORIGIN)).startsWith("HTTP/1.1 200").contains("rows");
    }

    private static String post(String from) throws IOException {
        return raw("POST /t/chat/messages/count HTTP/1.1\r\nHost: 127.0.0.1:4983\r\n" + from + "\r\n" + bearer()
                + "Content-Length: 0\r\nConnection: close\r\n\r\n");
    }

    private static String bearer() {
        String url = SampleBrowser.studio().url();
        return "Authorization: Bearer " + url.substring(url.indexOf("token=") + "token=".length()) + "\r\n";
    }

    /** Sends a request as it is written, for headers that no client lets one write. */
    private static String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", SampleBrowser.DEFAULT_PORT)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
