package dev.squall.db;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the driver said, made safe to show: the server's DETAIL is left out and quoted values are masked. */
final class DriverError {
    private static final Pattern QUOTED = Pattern.compile("\".*\"", Pattern.DOTALL);
    private static final Pattern AFTER_COLON = Pattern.compile(" : .*", Pattern.DOTALL);

    private DriverError() {}

    static String sqlState(SQLException e) {
        return e.getSQLState() == null ? "" : e.getSQLState();
    }

    static Optional<ServerErrorMessage> serverMessage(SQLException e) {
        return e instanceof PSQLException driver
                ? Optional.ofNullable(driver.getServerErrorMessage())
                : Optional.empty();
    }

    /** The message without values. Data errors (class 22) quote the value that was refused. */
    static String safeMessage(SQLException e) {
        String text =
                serverMessage(e).map(ServerErrorMessage::getMessage).orElseGet(() -> String.valueOf(e.getMessage()));
        boolean quotesValues = e instanceof PSQLException
                && (sqlState(e).startsWith("22") || sqlState(e).startsWith("07"));
        if (!quotesValues) {
            return text;
        }
        return AFTER_COLON.matcher(QUOTED.matcher(text).replaceAll("\"***\"")).replaceAll(" : ***");
    }

    /** A cause to show where the driver failed; never the original, whose message quotes values. */
    static SQLException safeCause(SQLException e) {
        var safe = new SQLException(safeMessage(e), e.getSQLState());
        safe.setStackTrace(e.getStackTrace());
        return safe;
    }

    /** Looks for a cause of the given type. */
    static <T extends Throwable> Optional<T> cause(@Nullable Throwable e, Class<T> type) {
        // bounded: a cycle of causes is legal
        @Nullable Throwable current = e;
        for (int depth = 0; current != null && depth < 20; depth++) {
            if (type.isInstance(current)) {
                return Optional.of(type.cast(current));
            }
            current = current.getCause();
        }
        return Optional.empty();
    }
}
