package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/**
 * What goes wrong between the application and its database.
 *
 * <p>{@link ConnectionException}: there is no usable connection. {@link StatementException}: the server refused a
 * statement. {@link SchemaMismatch}: its schema is not the compiled one. Messages never hold passwords or bind values, and neither do causes.
 */
public abstract sealed class DataAccessException extends RuntimeException
        permits ConnectionException, StatementException, SchemaMismatch {

    DataAccessException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
