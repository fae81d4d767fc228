package dev.squall.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The committed sources are what the generator writes, but for white space, which belongs to the formatter.
 * {@code -Dgolden.update=true} writes them; format afterwards.
 */
class ArityTypesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void theCommittedSourcesAreTheGeneratedOnes() throws IOException {
        for (Map.Entry<String, String> source : ArityTypes.sources().entrySet()) {
            Path file = SOURCES.resolve(source.getKey());
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
            assertThat(file).exists();
            assertThat(withoutSpace(Files.readString(file)))
                    .as(source.getKey())
                    .isEqualTo(withoutSpace(source.getValue()));
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
