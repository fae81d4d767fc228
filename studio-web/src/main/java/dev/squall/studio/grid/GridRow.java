package dev.squall.studio.grid;

import dev.squall.studio.cell.Cell;
import dev.squall.studio.expand.Nested;
import java.util.List;

/**
 * A row of a page.
 *
 * @param cells one for each shown column
 * @param key the values of the key as PostgreSQL text; empty if the relation has none
 * @param nested what is expanded under it
 */
public record GridRow(List<Cell> cells, List<String> key, List<Nested> nested) {
    /** Copies the lists. */
    public GridRow {
        cells = List.copyOf(cells);
        key = List.copyOf(key);
        nested = List.copyOf(nested);
    }
}
