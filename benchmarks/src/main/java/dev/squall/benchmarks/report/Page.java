package dev.squall.benchmarks.report;

import dev.squall.benchmarks.Measurement;
import dev.squall.benchmarks.Task;
import dev.squall.benchmarks.wire.CountingProxy.Traffic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Markdown page: sections are added as they are measured, and the goals are collected for its head. */
final class Page {
    private final StringBuilder body = new StringBuilder();
    private final List<Goal> goals = new ArrayList<>();

    void goal(Goal goal) {
        goals.add(goal);
    }

    void section(String title, String text) {
        body.append("\n## ").append(title).append("\n\n");
        if (!text.isEmpty()) {
            body.append(text).append("\n\n");
        }
    }

    void line(String format, Object... values) {
        body.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    void task(Task task, List<Measurement> measured, Map<String, Traffic> traffic) {
        section(task.id() + ". " + task.title(), "");
        line(
                "| contender | wall | ratio | +/- | paired | CPU ratio | bytes allocated | ratio | trips | sent | received |");
        line("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        Measurement base = measured.get(0);
        for (Measurement each : measured) {
            @Nullable Traffic wire = traffic.get(each.contender());
            line(
                    "| %s | %s | %.2f | %.2f | %.2f | %.2f | %,.0f | %.2f | %s |",
                    each.contender(),
                    time(each.wall()),
                    each.wallRatio(),
                    each.spread(),
                    each.pairedRatio(),
                    each.cpuRatio(),
                    each.bytes(),
                    each.bytes() / base.bytes(),
                    wire == null || wire.trips() == 0
                            ? " | |"
                            : String.format(Locale.ROOT, "%d | %,d | %,d", wire.trips(), wire.sent(), wire.received()));
        }
    }

    static String time(double nanos) {
        return nanos < 10_000
                ? String.format(Locale.ROOT, "%,.0f ns", nanos)
                : nanos < 1_000_000
                        ? String.format(Locale.ROOT, "%.1f us", nanos / 1_000)
                        : String.format(Locale.ROOT, "%.2f ms", nanos / 1_000_000);
    }

    /** The whole page, after what stands at its head. */
    String text(String head) {
        StringBuilder page = new StringBuilder(head);
        page.append("\n## Goals\n\n| task | what | goal | measured | met |\n|---|---|---:|---:|---|\n");
        goals.forEach(goal -> page.append(goal.row()).append('\n'));
        return page.append(body).toString();
    }

    /** What was missed, for the end of the run. */
    List<Goal> missed() {
        return goals.stream().filter(goal -> !goal.met()).toList();
    }
}
