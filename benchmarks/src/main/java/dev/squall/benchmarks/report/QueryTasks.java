package dev.squall.benchmarks.report;

import static dev.squall.benchmarks.report.Subject.progress;

import dev.squall.benchmarks.Benchmarks;
import dev.squall.benchmarks.Interleaving;
import dev.squall.benchmarks.Measurement;
import dev.squall.benchmarks.Placement;
import dev.squall.benchmarks.Task;
import dev.squall.benchmarks.Wire;
import dev.squall.benchmarks.wire.CountingProxy;
import dev.squall.benchmarks.wire.CountingProxy.Traffic;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tasks 1 to 6, measured by one thread of this JVM. */
final class QueryTasks {
    private static final int WARM_UP_MILLIS = Integer.getInteger("benchmarks.warmup", 1_200);
    private static final int BLOCK_MILLIS = 15;
    private static final int ROUNDS = Integer.getInteger("benchmarks.rounds", 200);

    private final Subject subject;
    private final Page page;

    QueryTasks(Subject subject) {
        this.subject = subject;
        this.page = subject.page();
    }

    /** The tasks, with client and server on one core where the system allows it. */
    void measure() throws Exception {
        Map<String, Map<String, Traffic>> traffic = traffic();
        place().during(() -> measure(traffic), subject.config());
    }

    private void measure(Map<String, Map<String, Traffic>> traffic) throws Exception {
        try (var benchmarks = new Benchmarks(subject.config(), subject.dataset())) {
            for (Task task : benchmarks.tasks()) {
                if (subject.isWanted(task.id())) {
                    progress("task " + task.id() + ": " + task.title());
                    List<Measurement> measured = new Interleaving(WARM_UP_MILLIS, BLOCK_MILLIS, ROUNDS).measure(task);
                    page.task(task, measured, traffic.getOrDefault(task.id(), Map.of()));
                    new TaskGoals(page, measured).add(task.id());
                }
            }
        }
    }

    static Placement place() throws IOException, InterruptedException {
        return Placement.isPossible() ? Placement.ONE_CORE : Placement.FREE;
    }

    private Map<String, Map<String, Traffic>> traffic() throws Exception {
        Map<String, Map<String, Traffic>> traffic = new LinkedHashMap<>();
        try (var proxy = new CountingProxy(subject.config().port(), Duration.ZERO);
                var benchmarks = new Benchmarks(subject.through(proxy.port()), subject.dataset())) {
            for (Task task : benchmarks.tasks()) {
                if (subject.isWanted(task.id())) {
                    traffic.put(task.id(), Wire.count(task, proxy));
                }
            }
        }
        return traffic;
    }

    /** Task 5 where the server is far away. */
    void measureLatency() throws Exception {
        if (!subject.isWanted("5")) {
            return;
        }
        progress("task 5 with latency");
        try (var proxy = new CountingProxy(subject.config().port(), Duration.ofMillis(2));
                var benchmarks = new Benchmarks(subject.through(proxy.port()), subject.dataset())) {
            Task near = task(benchmarks, "5");
            var far = Task.of("5", near.title() + ", with 2 ms of latency", near.contenders());
            List<Measurement> measured = new Interleaving(300, 20, Math.max(1, ROUNDS / 8)).measure(far);
            page.task(far, measured, Map.of());
            new TaskGoals(page, measured).addFar();
        }
    }

    /** Task 1 in each placement, so that everybody sees what the choice of one does. */
    void comparePlacements() throws Exception {
        if (!subject.isWanted("1") || !Placement.isPossible()) {
            return;
        }
        progress("task 1 by placement");
        page.section(
                "1. By placement of client and server",
                "What the choice of one core for both, in the tables above, does to the shortest task.");
        page.line("| placement | contender | wall | ratio | +/- | paired | CPU ratio |");
        page.line("|---|---|---:|---:|---:|---:|---:|");
        try (var benchmarks = new Benchmarks(subject.config(), subject.dataset())) {
            Task task = task(benchmarks, "1").only("Squall");
            for (Placement placement : Placement.values()) {
                placement.during(() -> placed(placement, task), subject.config());
            }
        }
    }

    private void placed(Placement placement, Task task) throws Exception {
        for (Measurement each : new Interleaving(WARM_UP_MILLIS / 2, BLOCK_MILLIS, ROUNDS).measure(task)) {
            page.line(
                    "| %s | %s | %s | %.2f | %.2f | %.2f | %.2f |",
                    placement.title(),
                    each.contender(),
                    Page.time(each.wall()),
                    each.wallRatio(),
                    each.spread(),
                    each.pairedRatio(),
                    each.cpuRatio());
        }
    }

    private static Task task(Benchmarks benchmarks, String id) {
        return benchmarks.tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
