package dev.squall.benchmarks.report;

import dev.squall.benchmarks.Measurement;
import java.util.List;

/** The goals of the tasks that are measured in one JVM. */
final class TaskGoals {
    private final Page page;
    private final List<Measurement> measured;

    TaskGoals(Page page, List<Measurement> measured) {
        this.page = page;
        this.measured = measured;
    }

    void add(String task) {
        switch (task) {
            case "1" -> {
                Measurement prepared = contender("Squall, prepared");
                page.goal(Goal.most("1", "prepared statement, wall", 1.02, wall(prepared)));
                page.goal(Goal.most("1", "prepared statement, CPU", 1.05, prepared.cpuRatio()));
                page.goal(Goal.most("1", "prepared statement, bytes", 1.3, bytes(prepared)));
                page.goal(Goal.most("1", "built per call, wall", 1.05, wall(contender("Squall, built per call"))));
            }
            case "2" -> page.goal(Goal.most("2", "wall", 1.00, wall(contender("Squall"))));
            case "3" -> page.goal(Goal.most("3", "wall", 1.05, wall(contender("Squall"))));
            case "4" -> page.goal(Goal.most("4", "with ids, wall", 0.88, wall(contender("Squall"))));
            case "5" -> nested();
            case "6" -> {
                page.goal(Goal.most("6", "nanoseconds", 600, contender("Squall").wall()));
                page.goal(Goal.most("6", "bytes", 1_843, contender("Squall").bytes()));
            }
            default -> throw new IllegalArgumentException("Task " + task + " has no goals.");
        }
    }

    private void nested() {
        Measurement squall = contender("Squall, default");
        page.goal(Goal.most("5", "wall", 1.05, wall(squall)));
        page.goal(Goal.most("5", "CPU", 1.05, squall.cpuRatio()));
    }

    /** With latency the best form is another one, so the choice is compared with the best of all. */
    void addFar() {
        double best = measured.stream().mapToDouble(Measurement::wall).min().orElseThrow();
        page.goal(Goal.most(
                "5",
                "wall at 2 ms, against the best",
                1.1,
                contender("Squall, default").wall() / best));
    }

    private double wall(Measurement each) {
        return each.wallRatio();
    }

    private double bytes(Measurement each) {
        return each.bytes() / measured.get(0).bytes();
    }

    private Measurement contender(String start) {
        return measured.stream()
                .filter(each -> each.contender().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
