package dev.squall.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.testing.TestServer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * For schemas A and B: what DDL makes of A, changed by the difference of A and B, equals what DDL makes of B; and the
 * difference of B and B is empty. The newest server walks through thousands of pairs, the oldest one through hundreds.
 *
 * <p>{@code -Dsquall.law.seed=217} continues where the ordinary run ends, {@code -Dsquall.law.walks=1} with it takes
 * only the pairs of that seed: so a failure, whose message names the seed, is repeated. Renames are said of a part of the pairs.
 */
class MigrationLawTest {
    private static final long SEED = Long.getLong("squall.law.seed", 1);

    @ParameterizedTest
    @CsvSource({"NEWEST, 24, false", "NEWEST, 4, true", "OLDEST, 5, false"})
    void everySchemaBecomesEveryOther(TestServer server, int ordinary, boolean renames, TestReporter reporter)
            throws Exception {
        int walks = Integer.getInteger("squall.law.walks", ordinary);
        long start = System.nanoTime();
        List<Integer> pairs = Workers.run(LongStream.range(0, walks)
                .mapToObj(walk -> (Callable<Integer>) () -> LawWalk.run(server, SEED + walk * LawWalk.SCHEMAS, renames))
                .toList());
        int sum = pairs.stream().mapToInt(Integer::intValue).sum();
        reporter.publishEntry(
                "migration law",
                "PostgreSQL %d%s: %d pairs of schemas, seeds %d to %d, in %d s"
                        .formatted(
                                server.major(),
                                renames ? " with renames" : "",
                                sum,
                                SEED,
                                SEED + (long) walks * LawWalk.SCHEMAS - 1,
                                (System.nanoTime() - start) / 1_000_000_000));
        assertThat(sum).isEqualTo(walks * LawWalk.SCHEMAS * (LawWalk.SCHEMAS - 1));
    }
}
