package dev.squall.seed;

import dev.squall.schema.Deferrability;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which order tables are loaded, so that what is referred to is there.
 *
 * @param tables the tables in order
 * @param deferred references to later tables that are checked at the end
 * @param later references to later tables that are null at first
 * @param impossible tables in a ring that nothing opens
 * @param depths each table with the length of the longest chain of references below it
 */
record LoadOrder(
        List<Table> tables,
        Set<Edge> deferred,
        Set<Edge> later,
        Set<QualifiedName> impossible,
        Map<QualifiedName, Integer> depths) {

    /**
     * A reference of a table.
     *
     * @param from the table
     * @param key its foreign key's name
     */
    record Edge(QualifiedName from, String key) {}

    static LoadOrder of(List<Table> tables) {
        return new Sorting(tables).run();
    }

    private static final class Sorting {
        private final Map<QualifiedName, Table> left = new LinkedHashMap<>();
        private final List<Table> done = new ArrayList<>();
        private final Set<Edge> deferred = new LinkedHashSet<>();
        private final Set<Edge> later = new LinkedHashSet<>();
        private final Set<QualifiedName> impossible = new TreeSet<>();
        private final Map<QualifiedName, Integer> depths = new LinkedHashMap<>();

        Sorting(List<Table> tables) {
            tables.stream().sorted().forEach(table -> left.put(table.name(), table));
        }

        LoadOrder run() {
            while (!left.isEmpty()) {
                Table next = left.values().stream()
                        .filter(table -> blocking(table).isEmpty())
                        .findFirst()
                        .or(this::openable)
                        .orElseGet(() -> impossible(left.values().iterator().next()));
                left.remove(next.name());
                done.add(next);
                depths.put(next.name(), depth(next));
            }
            return new LoadOrder(done, deferred, later, impossible, depths);
        }

        private int depth(Table table) {
            return table.foreignKeys().stream()
                    .map(ForeignKey::target)
                    .map(depths::get)
                    .filter(Objects::nonNull)
                    .mapToInt(depth -> depth + 1)
                    .max()
                    .orElse(0);
        }

        private List<ForeignKey> blocking(Table table) {
            return table.foreignKeys().stream()
                    .filter(key -> !key.target().equals(table.name()) && left.containsKey(key.target()))
                    .toList();
        }

        /** A table of a ring whose references can wait; the one with the fewest of them. */
        private Optional<Table> openable() {
            Optional<Table> table = left.values().stream()
                    .filter(candidate ->
                            inRing(candidate) && blocking(candidate).stream().allMatch(key -> canWait(candidate, key)))
                    .min(Comparator.comparingInt(
                            candidate -> blocking(candidate).size()));
            table.ifPresent(open -> blocking(open)
                    .forEach(key -> (isDeferrable(key) ? deferred : later).add(new Edge(open.name(), key.name()))));
            return table;
        }

        private boolean inRing(Table table) {
            var seen = new LinkedHashSet<QualifiedName>();
            var open = new ArrayList<>(blocking(table));
            while (!open.isEmpty()) {
                QualifiedName target = open.remove(open.size() - 1).target();
                if (target.equals(table.name())) {
                    return true;
                }
                Table next = left.get(target);
                if (next != null && seen.add(target)) {
                    open.addAll(blocking(next));
                }
            }
            return false;
        }

        private Table impossible(Table table) {
            impossible.add(table.name());
            return table;
        }

        private static boolean canWait(Table table, ForeignKey key) {
            return isDeferrable(key) || isNullable(table, key);
        }
    }

    static boolean isDeferrable(ForeignKey key) {
        return key.deferrable() != Deferrability.NOT_DEFERRABLE;
    }

    /** Whether nulls in its nullable columns make the reference none. */
    static boolean isNullable(Table table, ForeignKey key) {
        var nullable = key.columns().stream()
                .map(name -> table.column(name).orElseThrow().nullable());
        return key.matchFull() ? nullable.allMatch(Boolean::booleanValue) : nullable.anyMatch(Boolean::booleanValue);
    }
}
