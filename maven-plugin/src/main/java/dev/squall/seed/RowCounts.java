package dev.squall.seed;

import dev.squall.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many rows are wanted.
 *
 * @param total so many in all tables that are not named
 * @param tables so many in tables that are named, by name as it was given
 */
public record RowCounts(long total, Map<String, Long> tables) {
    /** The rows of all tables together if nothing is said. */
    public static final long DEFAULT_TOTAL = 10_000;

    private static final long MOST = 2_000_000_000L;

    public RowCounts {
        tables = Map.copyOf(tables);
    }

    /**
     * Reads {@code 1000000}, {@code users:100,messages:5000}, or both.
     *
     * @throws SeedException if it is neither
     */
    public static RowCounts parse(String text) {
        long total = DEFAULT_TOTAL;
        var tables = new LinkedHashMap<String, Long>();
        for (String part : text.split(",", -1)) {
            if (part.isBlank()) {
                continue;
            }
            int colon = part.lastIndexOf(':');
            long number = number(part.substring(colon + 1).strip(), text);
            if (colon < 0) {
                total = number;
            } else {
                tables.put(part.substring(0, colon).strip(), number);
            }
        }
        return new RowCounts(total, tables);
    }

    private static long number(String text, String whole) {
        try {
            long number = Long.parseLong(text.replace("_", ""));
            if (number >= 0 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same answer as for a number that is too large
        }
        throw new SeedException("The rows are \"" + whole + "\"; give a number up to " + MOST
                + " for all tables together, table:number for single ones, or both separated by commas.");
    }

    /**
     * So many rows for each table.
     *
     * @param depths the tables, each with the length of the longest chain of references below it
     * @throws SeedException if a table that was named is not there, or not clear
     */
    Map<QualifiedName, Long> of(Map<QualifiedName, Integer> depths) {
        var counts = new LinkedHashMap<QualifiedName, Long>();
        tables.forEach((name, rows) -> counts.put(named(name, depths), rows));
        List<Map.Entry<QualifiedName, Integer>> others = depths.entrySet().stream()
                .filter(table -> !counts.containsKey(table.getKey()))
                .toList();
        // who refers has more rows than who is referred to
        double weights =
                others.stream().mapToDouble(table -> weight(table.getValue())).sum();
        long left = total;
        for (Map.Entry<QualifiedName, Integer> table : others) {
            long rows = total == 0 ? 0 : Math.max(1, Math.round(total * weight(table.getValue()) / weights));
            counts.put(table.getKey(), rows);
            left -= rows;
        }
        if (!others.isEmpty()) {
            // what rounding has left over
            long rounding = left;
            counts.computeIfPresent(
                    others.get(others.size() - 1).getKey(), (last, rows) -> Math.max(1, rows + rounding));
        }
        return counts;
    }

    private static double weight(int depth) {
        return Math.pow(3, Math.min(depth, 5));
    }

    private static QualifiedName named(String name, Map<QualifiedName, Integer> depths) {
        List<QualifiedName> found = new ArrayList<>();
        for (QualifiedName table : depths.keySet()) {
            if (table.toString().equals(name)) {
                return table;
            }
            if (table.name().equals(name)) {
                found.add(table);
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        Optional<String> first =
                depths.keySet().stream().map(QualifiedName::toString).findFirst();
        throw new SeedException(
                found.isEmpty()
                        ? "There is no table \"" + name + "\" to give rows to; tables are named as in "
                                + first.orElse("public.users") + "."
                        : "The name \"" + name + "\" is that of several tables: " + found + ". Give the schema too.");
    }
}
