package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.Compiles.Result;
import dev.squall.processor.diagnostic.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has a fixture that says where and with which words it is reported; {@code -Dgolden.update=true} rewrites. */
class ErrorsTest {

    private static final Path FIXTURES = TestFiles.resources().resolve("errors");

    @TempDir
    Path directory;

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> paths = Files.list(FIXTURES)) {
            return paths.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void javacReportsAllAtTheirPlaces(Path file) {
        Fixture fixture = Fixture.read(file);

        Result result = fixture.in(directory).compile();

        String actual = TestFiles.lines(result.own().stream().map(this::stable).toList());
        if (TestFiles.UPDATE) {
            fixture.update(actual);
        }
        String expected = Fixture.read(file).expected();
        assertThat(actual).as("expect of " + file).isEqualTo(expected);
        if (fixture.isTheOneOfItsCode()) {
            assertThat(actual).contains("[" + fixture.code() + "]");
        }
        if (actual.contains("error: ") && !fixture.code().equals(Code.OUTPUT_UNWRITABLE.id())) {
            assertThat(result.success()).isFalse();
            assertThat(result.texts().keySet())
                    .filteredOn(name -> !fixture.sections().containsKey("out/" + name))
                    .filteredOn(name -> !name.endsWith(".java") || !fixture.isAboutMigration())
                    .as("nothing is emitted after an error")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void ecjReportsTheSame(Path file) {
        Result result = Fixture.read(file).in(directory).withEcj().compile();

        assertThat(texts(result.own().stream().map(this::stable).toList()))
                .containsExactlyInAnyOrderElementsOf(
                        texts(Fixture.read(file).expected().lines().toList()));
    }

    @Test
    void everyCodeHasAFixture() throws IOException {
        List<String> covered =
                new ArrayList<>(fixtures().map(p -> Fixture.read(p).code()).toList());
        covered.add(Code.TABLES_ALREADY_WRITTEN.id()); // RoundsTest: needs another processor
        covered.add(Code.SHAPES_ALREADY_WRITTEN.id()); // RoundsTest as well

        assertThat(Stream.of(Code.values()).map(Code::id)).isSubsetOf(covered);
        assertThat(Stream.of(Code.values()).map(Code::id)).doesNotHaveDuplicates();
    }

    /** Places in the processor's own code and on the machine, and its reasons, are not compared. */
    private String stable(String line) {
        return line.replaceAll("\\n *at [^\\n]*", "")
                .replace(directory.toString(), "{dir}")
                .replaceAll("(cannot be written): .*(\\. Check)", "$1: {reason}$2");
    }

    /** The messages without their places, which ecj does not know for records. */
    private static List<String> texts(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("[SQ"))
                .map(line -> line.substring(line.indexOf("[SQ")))
                .toList();
    }
}
