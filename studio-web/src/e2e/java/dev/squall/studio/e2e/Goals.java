package dev.squall.studio.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of goals, each beside what was measured. */
final class Goals {
    private final List<String> lines = new ArrayList<>();

    /** A number that should be at most its goal. */
    void atMost(String name, double goal, double measured, String unit) {
        add(name, "<= " + number(goal), number(measured), unit, measured <= goal);
    }

    /** A number that should be at least its goal. */
    void atLeast(String name, double goal, double measured, String unit) {
        add(name, ">= " + number(goal), number(measured), unit, measured >= goal);
    }

    /** A number without a goal, to understand the others. */
    void note(String name, String measured) {
        add(name, "", measured, "", null);
    }

    private void add(
            String name, String goal, String measured, String unit, @org.jspecify.annotations.Nullable Boolean met) {
        String verdict = met == null ? "" : met ? "yes" : "NO";
        String line = String.format(
                Locale.ROOT, "| %-62s | %12s | %14s | %-6s | %-3s |", name, goal, measured, unit, verdict);
        lines.add(line);
        System.out.println(line);
    }

    private static String number(double value) {
        return value >= 1000
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.1f", value);
    }

    /** Keeps the table as a file, and prints it again in one piece. */
    void keep(Path file) throws IOException {
        List<String> table = new ArrayList<>();
        table.add(String.format("| %-62s | %12s | %14s | %-6s | %-3s |", "what", "goal", "measured", "unit", "met"));
        table.add("|---|---|---|---|---|");
        table.addAll(lines);
        Files.createDirectories(file.getParent());
        Files.write(file, table);
        System.out.println("\n" + String.join("\n", table) + "\n");
    }
}
