package dev.squall.sql;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a query; see {@link Keyset}.
 *
 * @param rows the rows, in order
 * @param next where the next page starts, if there is one
 * @param <R> what one row is read as
 */
public record Page<R extends @Nullable Object>(List<R> rows, Optional<Cursor> next) {

    public Page {
        rows = Collections.unmodifiableList(rows);
    }
}
