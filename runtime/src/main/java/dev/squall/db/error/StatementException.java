package dev.squall.db.error;

import org.jspecify.annotations.Nullable;

/** The server refused a statement; the subclass says why. */
public abstract sealed class StatementException extends DataAccessException
        permits ConstraintViolation,
                SerializationFailure,
                TransactionAborted,
                QueryCanceled,
                LockNotAvailable,
                UndefinedObject,
                PermissionDenied,
                InvalidValue,
                StatementFailed {
    private final ServerReport report;

    StatementException(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, cause);
        this.report = report;
    }

    /** What is known about the failure. */
    public final ServerReport report() {
        return report;
    }

    /** The five characters of SQLSTATE, or empty if the driver gave none. */
    public final String sqlState() {
        return report.sqlState();
    }
}
