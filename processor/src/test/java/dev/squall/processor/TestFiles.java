package dev.squall.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files that tests compare with. */
final class TestFiles {

    /** Whether expectations are rewritten; the build passes the property's text even if it is not set. */
    static final boolean UPDATE = "true".equals(System.getProperty("golden.update"));

    private TestFiles() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("processor") ? here.getParent() : here;
    }

    /** The test resources in the source tree, so that they can be rewritten. */
    static Path resources() {
        return root().resolve("processor/src/test/resources");
    }

    static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines in which two texts differ, from the first to the last such line. */
    static String diff(String expected, String actual) {
        List<String> left = expected.lines().toList();
        List<String> right = actual.lines().toList();
        int start = 0;
        while (start < Math.min(left.size(), right.size()) && left.get(start).equals(right.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(left.size(), right.size()) - start
                && left.get(left.size() - 1 - end).equals(right.get(right.size() - 1 - end))) {
            end++;
        }
        StringBuilder out = new StringBuilder("@@ line " + (start + 1) + "\n");
        left.subList(start, left.size() - end)
                .forEach(line -> out.append("- ").append(line).append('\n'));
        right.subList(start, right.size() - end)
                .forEach(line -> out.append("+ ").append(line).append('\n'));
        return out.toString();
    }
}
