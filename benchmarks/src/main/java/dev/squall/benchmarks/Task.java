package dev.squall.benchmarks;

import java.util.List;

/**
 * A task, and those who do it.
 *
 * @param id its number in the report
 * @param title what is done
 * @param contenders who does it; the first is what the others are compared with
 * @param clean runs before each round; not measured
 */
public record Task(String id, String title, List<Contender> contenders, Step clean) {

    /** A task that leaves nothing behind. */
    public static Task of(String id, String title, List<Contender> contenders) {
        return new Task(id, title, contenders, () -> {});
    }

    /** This task with the first contender, and those that match. */
    public Task only(String pattern) {
        List<Contender> chosen = contenders.stream()
                .filter(each -> each.equals(contenders.get(0)) || each.name().matches(".*" + pattern + ".*"))
                .toList();
        return new Task(id, title, chosen, clean);
    }

    /** Runs each contender once and says whose result differs from the first one's. */
    void check() throws Exception {
        clean.run();
        Object expected = contenders.get(0).result();
        for (Contender contender : contenders) {
            clean.run();
            Object result = contender.result();
            if (!expected.equals(result)) {
                throw new IllegalStateException(
                        "Task " + id + ": the result of " + contender.name() + " is not that of "
                                + contenders.get(0).name() + ".\nexpected " + shortened(expected) + "\nbut got  "
                                + shortened(result));
            }
        }
    }

    private static String shortened(Object result) {
        String text = result.toString();
        return text.length() <= 400 ? text : text.substring(0, 400) + "...";
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface Step {
        /** Does it. */
        void run() throws Exception;
    }
}
