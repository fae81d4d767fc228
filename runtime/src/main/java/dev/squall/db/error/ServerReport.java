package dev.squall.db.error;

import java.util.Optional;

/**
 * What is known about a statement that failed. It holds no values: neither binds nor the server's DETAIL.
 *
 * @param sqlState the five characters of SQLSTATE, or empty if the driver gave none
 * @param message the server's message, with quoted values masked
 * @param sql the text of the statement, with {@code ?} for its parameters; empty for a commit
 * @param position the character of {@code sql} the server points at, from 1, or 0
 * @param schema the schema of the object that is concerned
 * @param table the table that is concerned
 * @param column the column that is concerned
 * @param constraint the constraint that is violated
 */
public record ServerReport(
        String sqlState,
        String message,
        String sql,
        int position,
        Optional<String> schema,
        Optional<String> table,
        Optional<String> column,
        Optional<String> constraint) {}
