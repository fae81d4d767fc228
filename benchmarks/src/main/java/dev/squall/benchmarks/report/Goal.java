package dev.squall.benchmarks.report;

import java.util.Locale;

/**
 * A goal, and what was measured for it.
 *
 * @param task the task's number
 * @param what is limited
 * @param limit the number that must be kept
 * @param least whether the limit is the least that is allowed, not the most
 * @param measured the number that was measured
 */
record Goal(String task, String what, double limit, boolean least, double measured) {

    static Goal most(String task, String what, double limit, double measured) {
        return new Goal(task, what, limit, false, measured);
    }

    static Goal least(String task, String what, double limit, double measured) {
        return new Goal(task, what, limit, true, measured);
    }

    boolean met() {
        return least ? measured >= limit : measured <= limit;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s %s | %s | %s |",
                task,
                what,
                least ? ">=" : "<=",
                limit >= 100 ? String.format(Locale.ROOT, "%,.0f", limit) : String.format(Locale.ROOT, "%.2f", limit),
                number(measured),
                met() ? "yes" : "**no**");
    }

    private static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.3f", value);
    }
}
