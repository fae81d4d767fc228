package dev.squall.studio.grid;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A page of rows.
 *
 * @param rows the rows, in their order
 * @param next the token for {@code after} of the next page, if there is one
 * @param previous the token for {@code before} of the previous page, if there is one
 * @param unaddressed whether there are more rows whose place is too long for an address
 * @param paging how the pages of this relation are told apart
 * @param took how long the database took, one round trip included
 * @param sql the statement, with a question mark for each value
 */
public record GridPage(
        List<GridRow> rows,
        Optional<String> next,
        Optional<String> previous,
        boolean unaddressed,
        Paging paging,
        Duration took,
        String sql) {
    /** Copies the rows. */
    public GridPage {
        rows = List.copyOf(rows);
    }
}
