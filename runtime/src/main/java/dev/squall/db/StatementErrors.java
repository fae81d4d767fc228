package dev.squall.db;

import dev.squall.db.error.CheckViolation;
import dev.squall.db.error.DataAccessException;
import dev.squall.db.error.ExclusionViolation;
import dev.squall.db.error.ForeignKeyViolation;
import dev.squall.db.error.InvalidValue;
import dev.squall.db.error.LockNotAvailable;
import dev.squall.db.error.NotNullViolation;
import dev.squall.db.error.PermissionDenied;
import dev.squall.db.error.QueryCanceled;
import dev.squall.db.error.SerializationFailure;
import dev.squall.db.error.ServerReport;
import dev.squall.db.error.StatementException;
import dev.squall.db.error.StatementFailed;
import dev.squall.db.error.TransactionAborted;
import dev.squall.db.error.UndefinedObject;
import dev.squall.db.error.UniqueViolation;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.ServerErrorMessage;

/** Says why the server refused a statement, and what to do. */
final class StatementErrors {
    private static final int LONGEST_SQL = 4000;

    private final ConnectionErrors connectionErrors;

    StatementErrors(ConnectionErrors connectionErrors) {
        this.connectionErrors = connectionErrors;
    }

    /**
     * The exception for what the driver reported.
     *
     * @param sql the statement, or empty for a commit and the like
     */
    DataAccessException of(SQLException e, String sql) {
        if (ConnectionErrors.isLoss(e)) {
            return connectionErrors.lost(e);
        }
        ServerReport report = report(e, sql);
        Kind kind = Kinds.of(report.sqlState());
        return kind.factory().create(message(report, kind.advice()), report, DriverError.safeCause(e));
    }

    private static ServerReport report(SQLException e, String sql) {
        Optional<ServerErrorMessage> server = DriverError.serverMessage(e);
        return new ServerReport(
                DriverError.sqlState(e),
                DriverError.safeMessage(e),
                sql,
                server.map(ServerErrorMessage::getPosition).orElse(0),
                server.map(ServerErrorMessage::getSchema),
                server.map(ServerErrorMessage::getTable),
                server.map(ServerErrorMessage::getColumn),
                server.map(ServerErrorMessage::getConstraint));
    }

    private static String message(ServerReport report, String advice) {
        var text = new StringBuilder(report.message()).append(" (SQLSTATE ").append(report.sqlState());
        report.table().ifPresent(table -> text.append(", table ").append(table));
        if (report.position() > 0) {
            text.append(", at character ").append(report.position());
        }
        text.append(").");
        if (!advice.isEmpty()) {
            text.append(' ').append(advice);
        }
        if (!report.sql().isEmpty()) {
            boolean isLong = report.sql().length() > LONGEST_SQL;
            text.append("\n  SQL: ").append(isLong ? report.sql().substring(0, LONGEST_SQL) + " ..." : report.sql());
        }
        return text.toString();
    }

    private record Kind(Factory factory, String advice) {}

    private interface Factory {
        StatementException create(String message, ServerReport report, SQLException cause);
    }

    /** In a class of its own, so that a program that never fails does not load it when it starts. */
    private static final class Kinds {
        private static final Kind OTHER = new Kind(StatementFailed::new, "");
        private static final Kind INVALID_VALUE =
                new Kind(InvalidValue::new, "Check the range, the length and the form of the value before it is sent.");
        private static final Kind UNDEFINED = new Kind(
                UndefinedObject::new,
                "The database's schema is not the compiled one: run the migrations, or look at Database.verify().");
        private static final Kind CONFLICT = new Kind(
                SerializationFailure::new,
                "Run the whole transaction again, for example with db.transaction(o -> o.retry(3), ...).");

        private static final Map<String, Kind> KINDS = Map.ofEntries(
                Map.entry(
                        "23505",
                        new Kind(
                                UniqueViolation::new, "A row with this key exists: use onConflict, or tell the user.")),
                Map.entry(
                        "23503",
                        new Kind(
                                ForeignKeyViolation::new,
                                "Insert the row that is referred to first, or delete the rows that refer to this one.")),
                Map.entry("23514", new Kind(CheckViolation::new, "Check the values before they are sent.")),
                Map.entry("23502", new Kind(NotNullViolation::new, "Give the column a value, or a default.")),
                Map.entry("23P01", new Kind(ExclusionViolation::new, "A conflicting row exists.")),
                Map.entry("40001", CONFLICT),
                Map.entry("40P01", CONFLICT),
                Map.entry(
                        "25P02",
                        new Kind(
                                TransactionAborted::new,
                                "An earlier statement of this transaction failed and its error was caught. Let it end the"
                                        + " transaction, or run the statement in tx.transaction(...), which can fail alone.")),
                Map.entry(
                        "57014",
                        new Kind(QueryCanceled::new, "Make the statement faster, or raise statement_timeout.")),
                Map.entry("55P03", new Kind(LockNotAvailable::new, "Try again, or raise lock_timeout.")),
                Map.entry(
                        "42501",
                        new Kind(PermissionDenied::new, "Grant the right to the database user, or use another.")),
                Map.entry("42P01", UNDEFINED),
                Map.entry("42703", UNDEFINED),
                Map.entry("42883", UNDEFINED),
                Map.entry("42704", UNDEFINED),
                Map.entry("3F000", UNDEFINED));

        static Kind of(String sqlState) {
            return KINDS.getOrDefault(sqlState, sqlState.startsWith("22") ? INVALID_VALUE : OTHER);
        }
    }
}
