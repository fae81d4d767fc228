package dev.squall.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The round trip law: what is pulled compiles, makes the same database, drafts nothing, and is pulled again to the last
 * byte. With {@code -Dpull.schemas=all} over every schema of the runtime's tests; with {@code -Dpull.binaries=JAR} on the
 * server in a jar of io.zonky.test.postgres.
 */
@Timeout(600)
class PullLawTest {
    private static final String DAILY = "rental,odd-names";
    private static final String ALL = "cycles,every-index,every-type,extension-types,foreign,legacy,odd-names,orders,"
            + "partitions,rental,restricted,routines,saas,sequences,states,version-15,version-18,views,wide";

    /** The version that the counts are of. */
    private static final int NEWEST = 18;

    private static final Path COUNTS = Path.of("src/test/resources/pull/counts.txt");

    @TempDir
    Path directory;

    static Stream<String> schemas() {
        String chosen = System.getProperty("pull.schemas", DAILY);
        return Stream.of((chosen.equals("all") ? ALL : chosen).split(","));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatIsPulledIsTheDatabase(String name) throws SQLException, IOException {
        assumeThat(PulledProject.loads(name)).as("a newer server is needed").isTrue();
        PulledProject project = PulledProject.fixture(directory.resolve("first"), name);
        Tally tally = PullLaw.holds(project, directory.resolve("second"));
        if (PulledProject.major() < NEWEST) {
            return;
        }
        SortedMap<String, SortedMap<String, Tally.Counts>> recorded = Tally.parse(Files.readString(COUNTS));
        if (Boolean.getBoolean("golden.update")) {
            recorded.put(name, tally.kinds());
            Files.writeString(COUNTS, Tally.format(recorded));
        } else {
            assertThat(tally.kinds()).isEqualTo(recorded.get(name));
        }
    }

    @Test
    void theDocumentAddsUpTheCounts() throws IOException {
        String table = Tally.table(Tally.parse(Files.readString(COUNTS)));
        Path document = Path.of("../docs/pull.md");
        String text = Files.readString(document);
        int start = text.indexOf("| object | in all |");
        int end = text.indexOf("\n\n", start) + 1;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(document, text.substring(0, start) + table + text.substring(end));
        } else {
            assertThat(text.substring(start, end)).isEqualTo(table);
        }
    }
}
