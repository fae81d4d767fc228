package dev.squall.studio.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.studio.link.Segment;
import dev.squall.studio.testing.HostileData;
import dev.squall.studio.testing.TestDatabase;
import dev.squall.studio.testing.TestStudio;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database whose every name, comment, label and value wants to be something else; crawled by following links. */
class HostileDatabaseTest {
    private static final Pattern HREF = Pattern.compile("href=\"(?!#main)([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private static TestStudio studio;

    @BeforeAll
    static void start() {
        studio = TestStudio.over(TestDatabase.with(HostileData.script()).reader());
    }

    @AfterAll
    static void stop() {
        studio.close();
    }

    @Test
    void everyLinkLeadsToAPageAndNothingBreaksOutOfItsPlace() {
        Set<String> seen = new LinkedHashSet<>(List.of("/", "/erd", "/enums", "/views", "/settings", "/sql"));
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty() && seen.size() < 700) {
            String path = waiting.removeFirst();
            HttpResponse<String> response = studio.get(path);
            assertThat(response.statusCode()).as(path + "\n" + response.body()).isEqualTo(200);
            if (response.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                assertIsTame(path, response.body());
                links(response.body()).filter(seen::add).forEach(waiting::addLast);
            }
        }
        assertThat(seen).hasSizeGreaterThan(300);
        assertThat(studio.defects()).isEmpty();
    }

    private static Stream<String> links(String html) {
        List<String> links = new ArrayList<>();
        Matcher matcher = HREF.matcher(html);
        while (matcher.find()) {
            String href = matcher.group(1).replace("&amp;", "&");
            if (List.of("#tables", "#main").contains(href)) {
                continue;
            }
            assertThat(href).as("a link of the studio").startsWith("/");
            // a browser resolves dots before it sends anything
            assertThat(URI.create(href).normalize().getRawPath())
                    .isEqualTo(URI.create(href).getRawPath());
            links.add(href);
        }
        return links.stream();
    }

    private static void assertIsTame(String path, String html) {
        assertThat(html).as(path).doesNotContain("<script>").contains("<script src=\"/-/assets/");
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            String outsideOfValues = tags.group().replaceAll("\"[^\"]*\"", "\"\"");
            assertThat(outsideOfValues).as(path).doesNotContain("onmouseover", "alert", "style=");
        }
    }

    @Test
    void errorsThatQuoteTheRequestAreTame() {
        for (String hostile : HostileData.TEXTS) {
            String segment = Segment.encode(hostile);
            List<String> paths = List.of(
                    "/t/" + segment + "/missing",
                    "/t/" + segment + "/" + segment + "?f=" + Segment.encode("x" + hostile) + ".eq.1",
                    "/t/" + segment + "/" + segment + "?f=kind.eq." + url(hostile + "x"),
                    "/t/" + segment + "/" + segment + "?s=" + url("no" + hostile),
                    "/t/" + segment + "/" + segment + "?after=" + url(hostile),
                    "/r/" + segment + "/" + segment + "/missing" + segment);
            for (String path : paths) {
                HttpResponse<String> response = studio.get(path);
                assertThat(response.statusCode()).as(path).isBetween(400, 404);
                assertThat(response.body()).as(path).doesNotContain("<script>");
            }
        }
        assertThat(studio.defects()).isEmpty();
    }

    private static String url(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
