package dev.squall.db;

import dev.squall.db.error.DataAccessException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A statement that has run.
 *
 * @param sql its text, with {@code ?} for each parameter
 * @param duration from the sending to the end of the reading of its rows
 * @param rows the rows it touched or streamed; empty for a query whose rows are not counted, and on failure
 * @param failure what went wrong, if anything
 */
public record StatementEvent(String sql, Duration duration, OptionalLong rows, Optional<DataAccessException> failure) {}
