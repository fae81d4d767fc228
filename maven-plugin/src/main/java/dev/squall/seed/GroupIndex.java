package dev.squall.seed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows by the values that they share with those who refer to them, for references that have a column in common. */
final class GroupIndex {
    private final Map<String, Group> groups = new HashMap<>();

    private static final class Group {
        private int[] rows = new int[2];
        private int size;
    }

    /** Adds a row; rows come in order. */
    void add(String key, long row) {
        Group group = groups.computeIfAbsent(key, any -> new Group());
        if (group.size == group.rows.length) {
            group.rows = Arrays.copyOf(group.rows, group.size * 2);
        }
        group.rows[group.size++] = (int) row;
    }

    /** How many rows of the group are below the limit. */
    int count(@Nullable String key, long limit) {
        Group group = key == null ? null : groups.get(key);
        if (group == null) {
            return 0;
        }
        if (limit > group.rows[group.size - 1]) {
            return group.size;
        }
        int found = Arrays.binarySearch(group.rows, 0, group.size, (int) limit);
        return found < 0 ? -found - 1 : found;
    }

    /** A row of a group. */
    long row(String key, int index) {
        return groups.getOrDefault(key, new Group()).rows[index];
    }
}
