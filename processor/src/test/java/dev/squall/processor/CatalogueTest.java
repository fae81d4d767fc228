package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Deferrable;
import dev.squall.annotation.Partitioned;
import dev.squall.annotation.Policy;
import dev.squall.processor.diagnostic.Code;
import dev.squall.schema.Deferrability;
import dev.squall.schema.Partitioning;
import dev.squall.schema.RowSecurity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/errors.md} lists the catalogue; {@code -Dgolden.update=true} rewrites it. */
class CatalogueTest {

    private static final Path DOCUMENT = TestFiles.root().resolve("docs/errors.md");

    private static final String HEADER = """
            # What the processor says

            Every message of the annotation processor has a code that never changes its meaning. All errors of a compile are
            reported at once, at the smallest place the compiler knows (an annotation's value, an annotation, a component,
            a record); then nothing is generated. `...` stands for a detail. This file is kept equal to the catalogue by a test.

            | code | kind | text |
            |---|---|---|
            """;

    @Test
    void theDocumentListsEveryCode() throws IOException {
        StringBuilder expected = new StringBuilder(HEADER);
        for (Code code : Code.values()) {
            expected.append("| ")
                    .append(code.id())
                    .append(" | ")
                    .append(code.severity().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(code.template()
                            .replace("%s", "...")
                            .replace("|", "\\|")
                            .replace("<", "&lt;"))
                    .append(" |\n");
        }
        if (TestFiles.UPDATE) {
            Compiles.write(DOCUMENT, expected.toString());
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(expected.toString());
    }

    @Test
    void codesAreInOrderAndTextsSayWhatToDo() {
        assertThat(Stream.of(Code.values()).map(Code::id)).isSorted().doesNotHaveDuplicates();
        assertThat(Code.values()).allSatisfy(code -> assertThat(code.template()).isNotBlank());
    }

    /** Annotations may not see the schema model, so that it is told twice what can be said. */
    @Test
    void annotationsNameWhatTheModelHas() {
        assertThat(names(dev.squall.annotation.Hazard.values()))
                .isEqualTo(names(dev.squall.schema.diff.Hazard.values()));
        assertThat(names(Deferrable.values())).isEqualTo(names(Deferrability.values()));
        assertThat(names(Policy.Command.values())).isEqualTo(names(RowSecurity.Command.values()));
        assertThat(names(Partitioned.By.values())).isEqualTo(names(Partitioning.Strategy.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
