package dev.squall.studio.page;

import dev.squall.studio.view.Problem;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads what the server says when it refuses something. */
final class ServerErrors {
    private static final String QUERY_CANCELED = "57014";
    private static final String NO_PRIVILEGE = "42501";

    private ServerErrors() {}

    /** Whether the values of the request are to blame: of the wrong type, out of range, or not comparable. */
    static boolean isAboutValues(SQLException e) {
        String state = state(e);
        return state.startsWith("22") || state.equals("42883") || state.equals("42P18");
    }

    /** Whether the structure that the studio knows is no longer that of the database. */
    static boolean isAboutNames(SQLException e) {
        return switch (state(e)) {
            case "42P01", "42703", "3F000", "42704" -> true;
            default -> false;
        };
    }

    static Problem problem(SQLException e) {
        return server(e)
                .map(message -> new Problem(title(e), text(message.getMessage()), hint(message, state(e)), state(e)))
                .orElseGet(() -> new Problem(title(e), text(root(e).getMessage()), hint(state(e)), state(e)));
    }

    static int status(SQLException e) {
        String state = state(e);
        if (isAboutValues(e)) {
            return 400;
        }
        return switch (state) {
            case NO_PRIVILEGE -> 403;
            case QUERY_CANCELED -> 504;
            default -> isConnection(state) ? 503 : isAboutNames(e) ? 404 : 500;
        };
    }

    /** The problem with a statement that a person typed, whose names may simply be wrong. */
    static Problem consoleProblem(SQLException e) {
        Problem problem = problem(e);
        return state(e).startsWith("42") && !state(e).equals(NO_PRIVILEGE)
                ? new Problem(
                        "The server does not understand the statement",
                        problem.detail(),
                        problem.hint(),
                        problem.code())
                : problem;
    }

    /** Like {@link #status}; what a person typed wrong is no defect of the studio. */
    static int consoleStatus(SQLException e) {
        int status = status(e);
        return status == 500 || status == 404 ? 400 : status;
    }

    /** Where in the statement the server found the error, counted from 1; 0 if it does not say. */
    static int position(SQLException e) {
        return server(e).map(ServerErrorMessage::getPosition).orElse(0);
    }

    private static boolean isConnection(String state) {
        return state.isEmpty()
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("28")
                || state.startsWith("53")
                || state.startsWith("3D");
    }

    private static String title(SQLException e) {
        String state = state(e);
        if (isConnection(state)) {
            return "The database does not answer";
        }
        if (isAboutValues(e)) {
            return "A value does not fit";
        }
        return switch (state) {
            case NO_PRIVILEGE -> "The role of the studio may not do that";
            case QUERY_CANCELED -> "That took too long";
            default -> isAboutNames(e) ? "The database has changed" : "The database refuses";
        };
    }

    private static String hint(ServerErrorMessage message, String state) {
        String hint = message.getHint();
        return hint == null ? hint(state) : hint;
    }

    private static String hint(String state) {
        if (isConnection(state)) {
            return "The studio keeps trying: reload this page when the server is back.";
        }
        return switch (state) {
            case QUERY_CANCELED -> "The statement was stopped at its time limit. Filter or sort by an indexed column.";
            case NO_PRIVILEGE -> "Grant SELECT to the role, or start the studio with another one.";
            default -> "";
        };
    }

    private static Optional<ServerErrorMessage> server(SQLException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof PSQLException server && server.getServerErrorMessage() != null) {
                return Optional.of(server.getServerErrorMessage());
            }
        }
        return Optional.empty();
    }

    private static Throwable root(Throwable e) {
        Throwable root = e;
        while (root.getCause() instanceof SQLException cause) {
            root = cause;
        }
        return root;
    }

    private static String state(SQLException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static String text(@Nullable String message) {
        return message == null ? "" : message;
    }
}
