package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** There is no usable connection; the subclass says why. */
public abstract sealed class ConnectionException extends DataAccessException
        permits MissingDatabaseUrl,
                MalformedDatabaseUrl,
                UnsupportedScheme,
                WrongCredentials,
                UnknownHost,
                UnknownDatabase,
                ServerUnreachable,
                PoolExhausted,
                ConnectionLost,
                ConnectionRefused,
                DatabaseClosed {

    ConnectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
