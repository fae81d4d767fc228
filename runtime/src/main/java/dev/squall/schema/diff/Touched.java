package dev.squall.schema.diff;

import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which columns the steps so far change in a way that views, triggers and policies stand in. */
final class Touched {
    private final Map<String, Set<String>> columns = new TreeMap<>();
    private final Map<String, Set<String>> added = new TreeMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private final Set<String> droppedTables = new HashSet<>();
    /** New simple name to the old one. */
    private final Map<String, String> renamed = new TreeMap<>();

    Touched(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Change.RenameTable rename) {
                renamed.put(rename.to().name(), rename.from().name());
            }
        }
        changes.forEach(this::note);
    }

    private void note(Change change) {
        if (change instanceof Change.ChangeType type) {
            touch(type.table(), type.to().name());
        } else if (change instanceof Change.DropColumn drop) {
            touch(drop.table(), drop.column().name());
        } else if (change instanceof Change.RenameColumn rename) {
            touch(rename.table(), rename.from());
            touch(rename.table(), rename.to());
        } else if (change instanceof Change.RebuildEnum rebuild) {
            types.add(rebuild.type().name().name());
            rebuild.uses().forEach(use -> touch(use.table(), use.column()));
        } else if (change instanceof Change.DropConstraint drop && drop.constraint() instanceof PrimaryKey) {
            names(drop.table()).forEach(keys::add);
        } else if (change instanceof Change.AddColumn add) {
            for (String table : names(add.table())) {
                added.computeIfAbsent(table, t -> new HashSet<>())
                        .add(add.column().name());
            }
        } else if (change instanceof Change.DropTable drop) {
            droppedTables.addAll(names(drop.table()));
        }
    }

    private void touch(QualifiedName table, String column) {
        for (String name : names(table)) {
            columns.computeIfAbsent(name, t -> new HashSet<>()).add(column);
        }
    }

    private List<String> names(QualifiedName table) {
        String before = renamed.get(table.name());
        return before == null ? List.of(table.name()) : List.of(table.name(), before);
    }

    /** Whether a text with the given names stands in a changed column, key or type. */
    boolean standsIn(Set<String> names, boolean star) {
        return names.stream().anyMatch(types::contains)
                || names.stream().anyMatch(keys::contains)
                || columns.entrySet().stream()
                        .anyMatch(e -> names.contains(e.getKey())
                                && (star || e.getValue().stream().anyMatch(names::contains)))
                || (star && names.stream().anyMatch(added::containsKey));
    }

    /** Whether a condition of the table itself stands in a changed column. */
    boolean standsIn(QualifiedName table, Set<String> names) {
        Set<String> all = new HashSet<>(names);
        all.add(table.name());
        return standsIn(all, false);
    }

    /** Whether a text with the given names is about a table that goes. */
    boolean goesWithTable(Set<String> names) {
        return names.stream().anyMatch(droppedTables::contains);
    }
}
