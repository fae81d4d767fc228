package dev.squall.db;

import dev.squall.db.error.ConnectionException;
import dev.squall.db.error.ConnectionLost;
import dev.squall.db.error.ConnectionRefused;
import dev.squall.db.error.PoolExhausted;
import dev.squall.db.error.ServerUnreachable;
import dev.squall.db.error.UnknownDatabase;
import dev.squall.db.error.UnknownHost;
import dev.squall.db.error.WrongCredentials;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;

/** Says why there is no connection, and what to do. */
final class ConnectionErrors {
    private final DatabaseConfig config;

    ConnectionErrors(DatabaseConfig config) {
        this.config = config;
    }

    /** Whether the error of a running statement means that its connection is gone. */
    static boolean isLoss(SQLException e) {
        String state = DriverError.sqlState(e);
        return state.startsWith("08") || state.startsWith("57P0");
    }

    ConnectionLost lost(SQLException e) {
        return new ConnectionLost(
                "The connection to " + config.displayUrl() + " broke: " + DriverError.safeMessage(e)
                        + ". Whether the running statement took effect is not known. The pool opens a new connection"
                        + " for the next statement; repeat what is safe to repeat.",
                DriverError.safeCause(e));
    }

    PoolExhausted exhausted(int active) {
        return new PoolExhausted(
                "All " + active + " connections to " + config.displayUrl() + " were in use for "
                        + config.connectionTimeout().toMillis()
                        + " ms. Close streams, keep transactions short, do not start a second transaction inside one,"
                        + " or raise maxPoolSize.",
                null);
    }

    /** The error of opening a connection. */
    ConnectionException opening(SQLException e) {
        String state = DriverError.sqlState(e);
        SQLException cause = DriverError.safeCause(e);
        String said = DriverError.safeMessage(e);
        if (DriverError.cause(e, UnknownHostException.class).isPresent()) {
            return new UnknownHost(
                    "The host \"" + config.host() + "\" of " + config.displayUrl()
                            + " is not known. Check its spelling and the name service.",
                    cause);
        }
        if (isUnreachable(e, state)) {
            return new ServerUnreachable(
                    "No PostgreSQL answers at " + config.host() + ":" + config.port() + " (" + said
                            + "). Start the server, or check host, port and firewall.",
                    cause);
        }
        if (state.equals("3D000")) {
            return new UnknownDatabase(
                    "The server at " + config.host() + ":" + config.port() + " has no database \"" + config.database()
                            + "\". Create it (CREATE DATABASE), or correct its name in the URL.",
                    cause);
        }
        if (isCredentials(state, said)) {
            String with = config.password().isPresent() ? "this password" : "no password";
            return new WrongCredentials(
                    "The server at " + config.host() + ":" + config.port() + " refuses the user \""
                            + config.user().orElse(System.getProperty("user.name")) + "\" with " + with
                            + ". Check user and password; percent-encode special characters in the URL.",
                    cause);
        }
        return new ConnectionRefused(
                "The server of " + config.displayUrl() + " refuses the connection: " + said + " (SQLSTATE " + state
                        + "). " + advice(state, said),
                cause);
    }

    private static boolean isUnreachable(SQLException e, String state) {
        return state.equals("57P03")
                || DriverError.cause(e, SocketException.class).isPresent()
                || DriverError.cause(e, SocketTimeoutException.class).isPresent();
    }

    private static boolean isCredentials(String state, String said) {
        boolean noEntry = said.contains("pg_hba.conf");
        return state.equals("28P01")
                || (state.equals("28000") && !noEntry)
                || (state.equals("08004") && said.contains("password"));
    }

    private static String advice(String state, String said) {
        if (state.equals("53300")) {
            return "It has too many clients: lower maxPoolSize, or raise max_connections.";
        }
        if (said.contains("pg_hba.conf")) {
            return "Allow this client in the server's pg_hba.conf, or set sslmode as it asks.";
        }
        if (said.contains("SSL")) {
            return "Set sslmode in the URL to what the server offers, or turn TLS on in the server.";
        }
        return "The server's log says more.";
    }
}
