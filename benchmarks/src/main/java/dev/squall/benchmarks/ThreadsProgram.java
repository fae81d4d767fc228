package dev.squall.benchmarks;

import dev.squall.benchmarks.data.Dataset;
import dev.squall.db.DatabaseConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/** Task 10 as a program, so that it can run on a newer JDK than the other tasks; it prints rows of a Markdown table. */
public final class ThreadsProgram {

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
            print("16 platform threads", 16, Thread::new, contenders, rounds);
            if (Runtime.version().feature() >= 21) {
                print("1,000 virtual threads", 1_000, virtualThreads(), contenders, rounds);
            }
        }
    }

    private static void print(String title, int threads, ThreadFactory factory, List<Contender> contenders, int rounds)
            throws Exception {
        List<String> rows = new ArrayList<>();
        long pinned;
        try (Recording recording = new Recording()) {
            recording.enable("jdk.VirtualThreadPinned").withoutThreshold();
            recording.start();
            Map<String, Threads.Throughput> measured = new Threads(threads, factory, 400, rounds).measure(contenders);
            recording.stop();
            pinned = events(recording);
            measured.forEach((name, each) ->
                    rows.add(String.format("| %s | %s | %,.0f | %.2f |", title, name, each.perSecond(), each.ratio())));
        }
        rows.forEach(System.out::println);
        System.out.println("PINNED " + title + ": " + pinned);
    }

    private static long events(Recording recording) throws Exception {
        Path file = Files.createTempFile("pinned", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
                    .count();
        } finally {
            Files.delete(file);
        }
    }

    /** By name, because this is compiled for Java 17. */
    private static ThreadFactory virtualThreads() throws ReflectiveOperationException {
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        return (ThreadFactory)
                Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
    }
}
