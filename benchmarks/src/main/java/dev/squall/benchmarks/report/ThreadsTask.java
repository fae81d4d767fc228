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

    /** Task 10. */
    void measure() throws IOException, InterruptedException {
        Optional<Path> jdk = Jdks.later();
        if (!subject.isWanted("10")) {
            return;
        }
        progress("task 10: threads");
        page.section(
                "10. Throughput on a pool of 10, one row by key",
                "In a JVM of its own, JDK " + (jdk.isPresent() ? "25" : "17, because no 25 was found") + ".");
        page.line("| threads | contender | rows per second | ratio |");
        page.line("|---|---|---:|---:|");
        DatabaseConfig config = subject.config();
        List<String> output = new Java(jdk.orElseGet(Jdks::own), subject.work())
                .run(
                        "dev.squall.benchmarks.ThreadsProgram",
                        Integer.toString(config.port()),
                        config.database(),
                        config.user().orElseThrow(),
                        config.password().orElseThrow(),
                        Integer.toString(Integer.getInteger("benchmarks.turns", 5)));
        output.stream().filter(line -> line.startsWith("|")).forEach(line -> {
            page.line("%s", line);
            if (line.contains("Squall")) {
                String[] cells = line.split("\\|");
                page.goal(
                        Goal.least("10", cells[1].trim() + ": throughput", 0.98, Double.parseDouble(cells[4].trim())));
            }
        });
        page.line("");
        output.stream()
                .filter(line -> line.startsWith("PINNED"))
                .forEach(line -> page.line("Pinned virtual threads (JFR), %s.", line.substring(7)));
    }
}
