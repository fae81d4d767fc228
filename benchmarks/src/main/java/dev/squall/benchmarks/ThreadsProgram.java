package dev.squall.benchmarks;

import dev.squall.benchmarks.data.Dataset;
import dev.squall.db.DatabaseConfig;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadFactory;

/** Task 10 as a program, so that it can run on a newer JDK than the other tasks; it prints rows of a Markdown table. */
public final class ThreadsProgram {
    private static final int BLOCK_MILLIS = 400;

    private ThreadsProgram() {}

    /** Arguments: the port, the database, the user, the password, how many rounds. */
    public static void main(String[] arguments) throws Exception {
        DatabaseConfig config = DatabaseConfig.builder()
                .port(Integer.parseInt(arguments[0]))
                .database(arguments[1])
                .user(arguments[2])
                .password(arguments[3])
                .parameter("sslmode", "disable")
                .build();
        int rounds = Integer.parseInt(arguments[4]);
        try (Benchmarks benchmarks = new Benchmarks(config, Dataset.of(config))) {
            List<Contender> contenders = benchmarks.oneRowOfEach();
            print("16 platform", contenders, new Threads(16, Thread::new, BLOCK_MILLIS, rounds));
            print("1,000 platform", contenders, new Threads(1_000, Thread::new, BLOCK_MILLIS, rounds));
            if (hasVirtualThreads()) {
                var threads = new Threads(1_000, virtualThreads(), BLOCK_MILLIS, rounds);
                // the first ones wait, pinned, until the JDK has made its poller
                new Threads(100, virtualThreads(), BLOCK_MILLIS / 10, 1).measure(contenders);
                Pinning pinning = Pinning.during(() -> print("1,000 virtual", contenders, threads));
                System.out.println(
                        "PINNED " + pinning.all() + " " + pinning.inSquall().size());
                pinning.inSquall().forEach(System.err::println);
            }
        }
    }

    private static void print(String title, List<Contender> contenders, Threads threads) throws Exception {
        threads.measure(contenders)
                .forEach((name, each) -> System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %,.0f | %.3f | %.2f | %.2f | %.1f | %.2f | %.2f |%n",
                        title,
                        name,
                        each.perSecond(),
                        each.ratio(),
                        each.median() / 1e6,
                        each.slow() / 1e6,
                        each.longest() / 1e6,
                        each.least(),
                        each.most()));
    }

    static boolean hasVirtualThreads() {
        return Runtime.version().feature() >= 21;
    }

    /** By name, because this is compiled for Java 17. */
    static ThreadFactory virtualThreads() throws ReflectiveOperationException {
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        return (ThreadFactory)
                Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
    }
}
