package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.squall.processor.Compiles.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under {@code golden} is a compile: sources in {@code in}, every text that the compiler writes in
 * {@code out}. {@code -Dgolden.update=true} rewrites {@code out}; review it like code.
 */
class GoldenTest {

    private static final Path FOLDERS = TestFiles.resources().resolve("golden");

    @TempDir
    Path directory;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDERS)) {
            return paths.map(p -> p.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void javacWritesWhatIsExpected(String name) {
        Result result = compiles(name).compile();

        assertThat(result.diagnostics()).as(result.console()).allMatch(line -> line.contains("note: [SQ"));
        assertThat(result.success()).isTrue();
        SortedMap<String, String> actual = new TreeMap<>(result.texts());
        actual.put("diagnostics.txt", TestFiles.lines(result.own()));
        compare(FOLDERS.resolve(name).resolve("out"), actual);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ecjWritesTheSame(String name) {
        Result javac = compiles(name).compile();
        TestFiles.delete(directory.resolve("out"));
        Result ecj = compiles(name).withEcj().compile();

        assertThat(ecj.diagnostics()).as(ecj.console()).noneMatch(line -> line.contains("error: "));
        assertThat(ecj.texts()).isEqualTo(javac.texts());
        assertThat(ecj.outputs().keySet()).isEqualTo(javac.outputs().keySet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSecondCompileChangesNoByte(String name) {
        Result first = compiles(name).compile();
        Result second = compiles(name).withOutputOnClassPath().compile();

        assertThat(second.outputs()).isEqualTo(first.outputs());
    }

    private Compiles compiles(String name) {
        return Compiles.in(directory)
                .sources(Compiles.files(FOLDERS.resolve(name).resolve("in")));
    }

    private static void compare(Path golden, SortedMap<String, String> actual) {
        if (TestFiles.UPDATE) {
            TestFiles.delete(golden);
            actual.forEach((name, text) -> Compiles.write(golden.resolve(name), text));
        }
        SortedMap<String, String> expected = Compiles.files(golden);
        assertThat(actual.keySet()).as("files of " + golden).isEqualTo(expected.keySet());
        expected.forEach((name, text) -> {
            if (!text.equals(actual.get(name))) {
                fail(golden.resolve(name) + " differs; -Dgolden.update=true accepts it\n"
                        + TestFiles.diff(text, String.valueOf(actual.get(name))));
            }
        });
    }
}
