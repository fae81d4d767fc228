package dev.squall.benchmarks;

import static dev.squall.benchmarks.schema.Tables.ACCOUNTS;
import static dev.squall.sql.Sql.selectFrom;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.peer.raw.Raw;
import dev.squall.benchmarks.peer.squall.SquallPeer;
import dev.squall.benchmarks.start.FirstRow;
import dev.squall.benchmarks.wire.CountingProxy;
import dev.squall.benchmarks.wire.CountingProxy.Traffic;
import dev.squall.embedded.EmbeddedDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a statement allocates more than hand-written JDBC, and how often it waits for the server: numbers that do not
 * depend on the machine, so a change that makes Squall slower fails here and not in somebody's production.
 */
class RegressionTest {
    private static final int WARM_UP = 30;
    private static final int OPERATIONS = 30;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static EmbeddedDatabase postgres;
    private static CountingProxy proxy;
    private static Peer jdbc;
    private static Peer squall;

    @BeforeAll
    static void connect() throws Exception {
        postgres = EmbeddedDatabase.temporary();
        Dataset dataset = Dataset.create(postgres.config());
        proxy = new CountingProxy(postgres.port(), Duration.ZERO);
        var config = postgres.config().toBuilder().port(proxy.port()).build();
        jdbc = new Raw(config, dataset);
        squall = new SquallPeer(config, dataset);
    }

    @AfterAll
    static void close() throws Exception {
        squall.close();
        jdbc.close();
        proxy.close();
        postgres.close();
    }

    @Test
    void onePreparedRow() throws Exception {
        check(Peer::oneRow, 0, 192, 1);
    }

    @Test
    void oneRowOfAStatementBuiltPerCall() throws Exception {
        check(Peer::oneRow, 1, 1_200, 1);
    }

    @Test
    void aThousandRowsCostNothingEach() throws Exception {
        check(Peer::manyRows, 0, 40, 1);
    }

    @Test
    void oneInsertReturningItsId() throws Exception {
        check(Peer::insertOne, 0, 2_150, 1);
    }

    @Test
    void aThousandInsertsReturningTheirIds() throws Exception {
        Contender contender = squall.insertMany().get(0);

        // not against JDBC's batch, which is another statement, with other bytes on 17 than on 25
        assertThat(bytes(contender)).isLessThanOrEqualTo(1_620_000);
        assertThat(trips(contender)).isEqualTo(1);
    }

    @Test
    void aShapeInOneTrip() throws Exception {
        assertThat(trips(squall.nested().get(2))).isEqualTo(1);
    }

    @Test
    void aKeyedShapeOfThreeLevels() throws Exception {
        check(Peer::nested, 1, -50_000, 3);
    }

    @Test
    void aDynamicQueryOfFiveConditions() throws Exception {
        assertThat(bytes(squall.render().get(0))).isBetween(1_500L, 2_360L);
    }

    @Test
    void aStatementIsWrittenOnce() throws Exception {
        var statement = selectFrom(ACCOUNTS).where(ACCOUNTS.id.eq(1L));

        assertThat(bytes(Contender.of("text", () -> statement.sql().sql()))).isZero();
    }

    @Test
    void aProgramThatReadsOneRowLoadsNoMoreThanThat() throws Exception {
        List<String> loaded = classesLoadedForOneRow();

        assertThat(loaded)
                .contains("dev.squall.benchmarks.schema.AccountTable")
                .noneMatch(name -> name.startsWith("org.flywaydb."))
                .noneMatch(name ->
                        name.matches("dev\\.squall\\.(migrate|shape|introspect|embedded|schema\\.(diff|ddl))\\..*"))
                .noneMatch(name -> name.matches("dev\\.squall\\.benchmarks\\.schema\\.(Author|Book|Review)(Table)?"));
        assertThat(loaded.stream().filter(name -> name.startsWith("dev.squall.")))
                .hasSizeBetween(100, 185);
    }

    private static List<String> classesLoadedForOneRow() throws Exception {
        Path log = Files.createTempFile("squall-classes", ".log");
        try {
            var config = postgres.config();
            int exit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xlog:class+load:file=" + log + ":none",
                            "-cp",
                            System.getProperty("java.class.path"),
                            FirstRow.class.getName(),
                            "Squall",
                            Integer.toString(config.port()),
                            config.database(),
                            config.user().orElseThrow(),
                            config.password().orElseThrow())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            assertThat(exit).isZero();
            return Files.readAllLines(log).stream()
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .filter(name -> !name.contains("$$Lambda"))
                    .toList();
        } finally {
            Files.delete(log);
        }
    }

    /** As many round trips; and no more bytes than were measured when this was written, on JDK 17 and 25, and a few. */
    private static void check(Function<Peer, List<Contender>> ways, int way, long mostBytes, int trips)
            throws Exception {
        Contender contender = ways.apply(squall).get(way);
        long hand = bytes(ways.apply(jdbc).get(0));
        long more = bytes(contender) - hand;

        assertThat(more).as("bytes more than JDBC").isLessThanOrEqualTo(mostBytes);
        assertThat(trips(contender)).as("round trips").isEqualTo(trips);
    }

    /** The least of a few: the pool asks a connection that has rested for half a second whether it is alive. */
    private static long trips(Contender contender) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            Traffic before = proxy.traffic();
            contender.operation().call();
            least = Math.min(least, proxy.traffic().since(before).trips());
        }
        return least;
    }

    /** Exact, for the compiler that removes allocations is off in tests; the mean hides what grows now and then. */
    private static long bytes(Contender contender) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            contender.operation().call();
        }
        long before = THREAD.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < OPERATIONS; i++) {
            contender.operation().call();
        }
        return (THREAD.getCurrentThreadAllocatedBytes() - before) / OPERATIONS;
    }
}
