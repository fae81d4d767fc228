package dev.squall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java snippet of the documentation is a tagged region of a source file that is compiled and run here.
 *
 * <p>A snippet is announced by {@code <!-- snippet: path#tag -->}; {@code -Dgolden.update=true} rewrites it.
 */
class DocumentationTest {

    private static final Path ROOT = Path.of(System.getProperty("squall.root"));
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->\n```(?:java|sql)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern JAVA_BLOCK = Pattern.compile("^```java$", Pattern.MULTILINE);

    @Test
    void snippetsAreTheCodeThatIsCompiled() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page);
            String expected = SNIPPET.matcher(text).replaceAll(DocumentationTest::rewritten);
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(page, expected);
            } else {
                assertThat(text).as("snippets of %s", ROOT.relativize(page)).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyJavaBlockIsASnippet() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page);
            assertThat(JAVA_BLOCK.matcher(text).results().count())
                    .as("Java blocks of %s with a snippet comment before them", ROOT.relativize(page))
                    .isEqualTo(SNIPPET.matcher(text)
                            .results()
                            .filter(m -> m.group().contains("```java"))
                            .count());
        }
    }

    @Test
    void linksOfThePagesLeadSomewhere() throws IOException {
        Pattern link = Pattern.compile("\\]\\((?!https?://|#)([^)#\\s]+)");
        for (Path page : pages()) {
            assertThat(link.matcher(Files.readString(page)).results().map(m -> m.group(1)))
                    .as("links of %s", ROOT.relativize(page))
                    .allSatisfy(
                            target -> assertThat(page.resolveSibling(target)).exists());
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(p -> p.toString().endsWith(".md") && !p.toString().contains("adr"))
                    .sorted()
                    .toList();
        }
    }

    private static String rewritten(MatchResult snippet) {
        String language = snippet.group().contains("```java\n") ? "java" : "sql";
        return Matcher.quoteReplacement("<!-- snippet: " + snippet.group(1) + "#" + snippet.group(2) + " -->\n```"
                + language + "\n" + region(snippet.group(1), snippet.group(2)) + "```\n");
    }

    /** The lines between {@code tag::name} and {@code end::name}, without their common indentation. */
    private static String region(String file, String tag) {
        List<String> lines;
        try {
            lines = Files.readAllLines(ROOT.resolve(file));
        } catch (IOException e) {
            throw new AssertionError("the documentation names a file that is not there: " + file, e);
        }
        int start = indexOf(lines, "tag::" + tag);
        int end = indexOf(lines, "end::" + tag);
        assertThat(start).as("// tag::%s in %s", tag, file).isNotNegative();
        assertThat(end).as("// end::%s in %s", tag, file).isGreaterThan(start);
        return lines.subList(start + 1, end).stream()
                        .filter(line -> !line.matches("\\s*// (tag|end)::\\S+"))
                        .collect(Collectors.joining("\n"))
                        .stripIndent()
                + "\n";
    }

    private static int indexOf(List<String> lines, String mark) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("// " + mark)) {
                return i;
            }
        }
        return -1;
    }
}
