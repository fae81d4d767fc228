package dev.squall.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of a documentation comment as plain text: its first paragraph and its parameters. */
final class Javadoc {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)[ \\t]*");
    private static final Pattern HTML_TAG = Pattern.compile("</?\\w[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|quot|amp|#[0-9]{1,7});");
    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "quot", "\"", "amp", "&");
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
        String plain = withoutInlineTags(paragraph).replaceAll("\\s+", " ").strip();
        return Optional.of(ENTITY.matcher(plain).replaceAll(Javadoc::character)).filter(p -> !p.isEmpty());
    }

    /** Last, so that a line end or a second space can be written as a number. */
    private static String character(MatchResult entity) {
        String name = entity.group(1);
        return Matcher.quoteReplacement(
                name.startsWith("#") && Character.isValidCodePoint(Integer.parseInt(name.substring(1)))
                        ? Character.toString(Integer.parseInt(name.substring(1)))
                        : NAMED.getOrDefault(name, entity.group()));
    }

    /** The text with the content of inline tags, whose braces may nest, in their place. */
    private static String withoutInlineTags(String text) {
        int start = text.indexOf("{@");
        int end = start < 0 ? -1 : closingBrace(text, start);
        if (end < 0) {
            return HTML_TAG.matcher(text).replaceAll("");
        }
        String before = HTML_TAG.matcher(text.substring(0, start)).replaceAll("");
        return before + content(text.substring(start + 2, end)) + withoutInlineTags(text.substring(end + 1));
    }

    private static int closingBrace(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** What a tag shows: a link its label, or its target without the mark. */
    private static String content(String tag) {
        String[] parts = tag.strip().split("\\s+", 2);
        String content = parts.length == 2 ? parts[1] : "";
        if (!parts[0].startsWith("link")) {
            return content;
        }
        String[] link = content.split("\\s+", 2);
        return link.length == 2 ? link[1] : content.replaceFirst("^#", "").replace('#', '.');
    }
}
