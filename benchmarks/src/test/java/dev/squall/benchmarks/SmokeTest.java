package dev.squall.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.micro.Micro;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.peer.squall.SquallPeer;
import dev.squall.embedded.EmbeddedDatabase;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every contender of every task does what it should; nothing is timed. */
class SmokeTest {
    private static EmbeddedDatabase postgres;
    private static Dataset dataset;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedDatabase.temporary();
        dataset = Dataset.create(postgres.config());
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void allContendersGiveTheSameResults() throws Exception {
        try (Benchmarks benchmarks = new Benchmarks(postgres.config(), dataset)) {
            for (Task task : benchmarks.tasks()) {
                List<Measurement> measured = new Interleaving(1, 0, 2).measure(task);

                assertThat(measured).as(task.title()).hasSameSizeAs(task.contenders());
                assertThat(measured)
                        .as(task.title())
                        .allSatisfy(each -> assertThat(each.bytes()).isPositive());
            }
        }
    }

    @Test
    void manyThreadsShareAPoolAndVirtualOnesAreNotPinned() throws Exception {
        try (Peer squall = new SquallPeer(postgres.config(), dataset)) {
            List<Contender> oneRow = squall.oneRow();
            new Threads(16, Thread::new, 20, 1).measure(oneRow);
            if (ThreadsProgram.hasVirtualThreads()) {
                var threads = new Threads(200, ThreadsProgram.virtualThreads(), 20, 1);
                // the first ones wait, pinned, until the JDK has made its poller
                threads.measure(oneRow);

                assertThat(Pinning.during(() -> threads.measure(oneRow)).inSquall())
                        .isEmpty();
                assertThat(Pinning.during(SmokeTest::pin).all()).isPositive();
            }
        }
    }

    @Test
    void whatNeedsNoServerRunsInJmh() throws Exception {
        assertThat(Micro.tryOut(postgres.config()))
                .hasSize(12)
                .allSatisfy(each -> assertThat(each.getSecondaryResults()).containsKey("gc.alloc.rate.norm"));
    }

    /** Waits where a virtual thread cannot leave its carrier: proof that the recorder would see it. */
    private static void pin() throws Exception {
        Thread thread = ThreadsProgram.virtualThreads().newThread(Waiting::now);
        thread.start();
        thread.join();
    }

    private static final class Waiting {
        static {
            LockSupport.parkNanos(1_000_000);
        }

        static void now() {}
    }
}
