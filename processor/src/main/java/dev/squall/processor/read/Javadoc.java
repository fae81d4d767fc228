package dev.squall.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of a documentation comment as plain text: its first paragraph and its parameters. */
final class Javadoc {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)[ \\t]*");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");
    private static final Pattern HTML_TAG = Pattern.compile("</?\\w[^>]*>");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n|<p>|<p/>|<ul>|<pre>");

    private final String body;
    private final Map<String, String> parameters = new HashMap<>();

    Javadoc(@Nullable String comment) {
        String text = comment == null ? "" : comment.replace("\r\n", "\n");
        Matcher tag = BLOCK_TAG.matcher(text);
        boolean tagged = tag.find();
        this.body = tagged ? text.substring(0, tag.start()) : text;
        while (tagged) {
            String name = tag.group(1);
            int start = tag.end();
            tagged = tag.find();
            String content =
                    text.substring(start, tagged ? tag.start() : text.length()).strip();
            if (name.equals("param")) {
                String[] parts = content.split("\\s+", 2);
                if (parts.length == 2) {
                    parameters.put(parts[0], parts[1]);
                }
            }
        }
    }

    Optional<String> firstParagraph() {
        return plain(body);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).flatMap(Javadoc::plain);
    }

    private static Optional<String> plain(String text) {
        String paragraph = PARAGRAPH.split(text.strip(), 2)[0];
        String withoutTags = INLINE_TAG.matcher(paragraph).replaceAll(Javadoc::inline);
        String plain = HTML_TAG.matcher(withoutTags)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
        return Optional.of(plain).filter(p -> !p.isEmpty());
    }

    private static String inline(java.util.regex.MatchResult tag) {
        String content = tag.group(2).strip();
        boolean link = tag.group(1).startsWith("link");
        // a link shows its label, or its target without '#'
        String[] parts = content.split("\\s+", 2);
        String shown = !link
                ? content
                : parts.length == 2 ? parts[1] : content.replaceFirst("^#", "").replace('#', '.');
        return Matcher.quoteReplacement(shown);
    }
}
