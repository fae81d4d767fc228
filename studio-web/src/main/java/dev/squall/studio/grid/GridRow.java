package dev.squall.studio.grid;

import java.util.List;

/**
 * A row of a page.
 *
 * @param cells one for each shown column
 * @param key the values of the key as PostgreSQL text; empty if the relation has none
 */
public record GridRow(List<Cell> cells, List<String> key) {
    /** Copies the lists. */
    public GridRow {
        cells = List.copyOf(cells);
        key = List.copyOf(key);
    }
}
