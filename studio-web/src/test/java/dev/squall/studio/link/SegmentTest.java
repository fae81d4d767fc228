package dev.squall.studio.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.studio.http.BadRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {
    @Test
    void anyTextSurvivesAPath() {
        for (String text : List.of(
                "",
                " ",
                ".",
                "..",
                "/",
                "a/b",
                "%2F",
                "~",
                "~7E",
                "a.csv",
                "+",
                "&=?#;",
                "\u00fc\u4f60",
                "\ud83d\ude00",
                "\"'<>",
                "-1",
                "\u202eabc",
                "\\",
                "\n\t")) {
            String segment = Segment.encode(text);
            assertThat(segment).isNotEmpty().doesNotContain("/", ".", "?", "#", " ");
            // what a browser makes of it, and what the server hands on
            String path = URI.create("http://h/t/" + segment).normalize().getRawPath();
            assertThat(path).isEqualTo("/t/" + segment);
            String received = URLDecoder.decode(segment, StandardCharsets.UTF_8);
            assertThat(Segment.decode(received)).isEqualTo(text);
        }
    }

    @Test
    void malformedEscapesAreRefused() {
        for (String segment : List.of("a~", "~2", "~zz", "~-1", "~+1")) {
            assertThatThrownBy(() -> Segment.decode(segment)).as(segment).isInstanceOf(BadRequest.class);
        }
    }
}
