package dev.squall.benchmarks.report;

import static dev.squall.benchmarks.report.Subject.progress;

import dev.squall.db.DatabaseConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Task 10, in a JVM of its own. */
final class ThreadsTask {
    private final Subject subject;
    private final Page page;

    ThreadsTask(Subject subject) {
        this.subject = subject;
        this.page = subject.page();
    }

    /** The throughput of all, and whether virtual threads were pinned. */
    void measure() throws IOException, InterruptedException {
        if (!subject.isWanted("10")) {
            return;
        }
        progress("task 10: threads");
        Optional<Path> jdk = Jdks.later();
        page.section(
                "10. Many threads on a pool of 10, one row by key",
                "In a JVM of its own, JDK " + (jdk.isPresent() ? "25" : "17, because no 25 was found")
                        + "; medians over blocks of 0.4 s. Milliseconds are those from the call to the result, the wait"
                        + " for a connection included; shares are the operations of the threads that got the fewest and"
                        + " the most, against the mean. All contenders wait in HikariCP's queue.");
        page.line("| threads | contender | rows per second | ratio | p50, ms | p99, ms | longest, ms | least share |"
                + " most |");
        page.line("|---|---|---:|---:|---:|---:|---:|---:|---:|");
        List<String> output = run(jdk.orElseGet(Jdks::own));
        output.stream().filter(line -> line.startsWith("|")).forEach(this::row);
        output.stream()
                .filter(line -> line.startsWith("PINNED"))
                .map(line -> line.split(" "))
                .forEach(counts -> pinned(counts[1], counts[2]));
    }

    private List<String> run(Path jdk) throws IOException, InterruptedException {
        DatabaseConfig config = subject.config();
        return new Java(jdk, subject.work())
                .run(
                        "dev.squall.benchmarks.ThreadsProgram",
                        Integer.toString(config.port()),
                        config.database(),
                        config.user().orElseThrow(),
                        config.password().orElseThrow(),
                        Integer.toString(Integer.getInteger("benchmarks.turns", 4)));
    }

    private void row(String line) {
        page.line("%s", line);
        String[] cells = line.split("\\|", -1);
        if (cells[2].contains("Squall")) {
            page.goal(Goal.least(
                    "10", cells[1].trim() + " threads: throughput", 0.98, Double.parseDouble(cells[4].trim())));
        }
    }

    private void pinned(String all, String inSquall) {
        page.line("");
        page.line(
                "Virtual threads that were pinned to their carrier (`jdk.VirtualThreadPinned`): %s with any contender,"
                        + " %s with Squall on the stack.",
                all, inSquall);
        page.goal(Goal.most("10", "pinned virtual threads", 0, Double.parseDouble(inSquall)));
    }
}
