package dev.squall.seed;

import dev.squall.seed.value.Draw;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A key whose values are not made to differ: what was there is remembered, by its hash. */
final class SeenKey {
    private static final Draw HASH = new Draw(0);

    private final List<String> columns;
    private final boolean nullsDiffer;
    private final Set<Long> seen = new HashSet<>();

    SeenKey(List<String> columns, boolean nullsDiffer) {
        this.columns = List.copyOf(columns);
        this.nullsDiffer = nullsDiffer;
    }

    /** Whether the row's values are new; if so, they are not from now on. */
    boolean isNew(List<String> names, List<@Nullable String> row) {
        Long hash = hash(names, row);
        return hash == null || seen.add(hash);
    }

    private @Nullable Long hash(List<String> names, List<@Nullable String> row) {
        Draw draw = HASH;
        for (String column : columns) {
            String value = row.get(names.indexOf(column));
            if (value == null && nullsDiffer) {
                return null;
            }
            draw = draw.of(value == null ? "\0" : value);
        }
        return draw.seed();
    }
}
