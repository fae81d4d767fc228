package dev.squall.benchmarks.report;

import static dev.squall.benchmarks.report.Subject.progress;

import dev.squall.benchmarks.start.StartTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Task 9, in processes that read one row and end. */
final class StartTime {
    private static final int ROUNDS = Integer.getInteger("benchmarks.starts", 3);

    private final Subject subject;
    private final Page page;

    StartTime(Subject subject) {
        this.subject = subject;
        this.page = subject.page();
    }

    /** Plain and with archives, on both JDKs. */
    void measure() throws IOException, InterruptedException {
        if (!subject.isWanted("9")) {
            return;
        }
        progress("task 9: start");
        page.section(
                "9. From the start of the process to the first row, and its end",
                "Milliseconds, the median of " + ROUNDS + " runs (of " + 3 * ROUNDS
                        + " for JDBC and Squall), and their ratio;"
                        + " *archive* is AppCDS on 17 and an AOT cache on 25, made by a first run (see"
                        + " [startup.md](startup.md)). The program reads one row by its key, prints it, closes its pool and"
                        + " ends.");
        var task = new StartTask(subject.config(), subject.work());
        page.line("| JDK | " + String.join(" | ", StartTask.NAMES) + " |");
        page.line("|---|" + "---:|".repeat(StartTask.NAMES.size()));
        for (boolean archive : new boolean[] {false, true}) {
            started("17", archive, task.measure(Jdks.own(), ROUNDS, archive));
            Optional<Path> later = Jdks.later();
            if (later.isPresent()) {
                started("25", archive, task.measure(later.get(), ROUNDS, archive));
            }
        }
    }

    private void started(String jdk, boolean archive, Map<String, Long> millis) {
        long base = millis.getOrDefault("JDBC", 1L);
        StringBuilder row = new StringBuilder("| " + jdk + (archive ? ", archive" : "") + " |");
        millis.forEach((name, value) -> row.append(String.format(" %d (%.2f) |", value, (double) value / base)));
        page.line("%s", row);
        page.goal(Goal.most(
                "9",
                "start on " + jdk + (archive ? " with an archive" : ""),
                1.08,
                (double) millis.get("Squall") / base));
    }
}
