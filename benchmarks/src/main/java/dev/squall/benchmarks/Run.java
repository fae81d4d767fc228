package dev.squall.benchmarks;

import dev.squall.embedded.EmbeddedDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures: the tasks that are named, or all of them. */
public final class Run {

    private Run() {}

    /** Arguments: the tasks' ids, separated by commas, or {@code all}; optionally a part of the contenders' names. */
    public static void main(String[] arguments) throws Exception {
        Set<String> ids = Set.of(arguments[0].split(","));
        String only = arguments.length > 2 ? arguments[2] : "";
        try (EmbeddedDatabase postgres = EmbeddedDatabase.temporary();
                Benchmarks benchmarks = new Benchmarks(postgres.config())) {
            for (Task task : benchmarks.tasks()) {
                if (ids.contains("all") || ids.contains(task.id())) {
                    print(
                            task,
                            new Interleaving(Integer.getInteger("warm", 2_000), 20, Integer.getInteger("rounds", 150))
                                    .measure(task.only(only)));
                }
            }
        }
    }

    private static void print(Task task, List<Measurement> measured) {
        System.out.println("Task " + task.id() + ": " + task.title());
        for (Measurement each : measured) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-34s wall %10.2f us  p10 ratio %6.3f  paired %6.3f  cpu %10.2f us  %6.3f  bytes %10.0f  %6.3f%n",
                    each.contender(),
                    each.wall() / 1000,
                    each.wall() / measured.get(0).wall(),
                    each.wallRatio(),
                    each.cpu() / 1000,
                    each.cpuRatio(),
                    each.bytes(),
                    each.bytes() / measured.get(0).bytes());
        }
    }
}
