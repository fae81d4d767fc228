package dev.squall.studio.view;

import java.util.List;
import java.util.Optional;

/**
 * Records that are shown under a record.
 *
 * @param name what they are to it
 * @param relation their relation
 * @param href the grid or the record that has all of it, if there is one
 * @param count how many there are, empty for a parent
 * @param columns the shown columns
 * @param rows the first of them
 */
public record NestedView(
        String name, String relation, Optional<String> href, String count, List<Column> columns, List<Row> rows) {
    /** Copies the lists. */
    public NestedView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A shown column.
     *
     * @param name its name
     * @param css the CSS classes
     */
    public record Column(String name, String css) {}

    /**
     * One of the records.
     *
     * @param record its address, if it has one
     * @param cells its cells
     * @param nested what is shown under it
     */
    public record Row(Optional<String> record, List<CellView> cells, List<NestedView> nested) {
        /** Copies the lists. */
        public Row {
            cells = List.copyOf(cells);
            nested = List.copyOf(nested);
        }
    }
}
