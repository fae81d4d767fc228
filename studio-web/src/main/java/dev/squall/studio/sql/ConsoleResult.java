package dev.squall.studio.sql;

import dev.squall.studio.cell.Cell;
import java.time.Duration;
import java.util.List;

/**
 * The rows that a typed statement gave.
 *
 * @param columns its columns
 * @param rows the first rows, values cut like in a grid
 * @param complete whether there are no more
 * @param took how long it took, until the last of these rows was there
 */
public record ConsoleResult(List<ResultColumn> columns, List<List<Cell>> rows, boolean complete, Duration took) {
    /** Copies the lists. */
    public ConsoleResult {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
