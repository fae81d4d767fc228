package dev.squall.studio.expand;

import dev.squall.studio.cell.Cell;
import java.util.List;

/**
 * The records of an expansion under one record.
 *
 * @param expansion what was expanded
 * @param count how many there are, of children up to {@link #COUNT_CAP} and one more
 * @param rows the first of them
 */
public record Nested(Expansion expansion, long count, List<Row> rows) {
    /** How far children are counted. */
    public static final long COUNT_CAP = 1_000;

    /** Copies the list. */
    public Nested {
        rows = List.copyOf(rows);
    }

    /**
     * A record under a record.
     *
     * @param cells one for each shown column of the expansion
     * @param key the values of its key as PostgreSQL text; empty if its relation has none
     * @param nested what is under it
     */
    public record Row(List<Cell> cells, List<String> key, List<Nested> nested) {
        /** Copies the lists. */
        public Row {
            cells = List.copyOf(cells);
            key = List.copyOf(key);
            nested = List.copyOf(nested);
        }
    }
}
