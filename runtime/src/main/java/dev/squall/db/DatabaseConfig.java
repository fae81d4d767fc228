package dev.squall.db;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a database and how to pool its connections. Its text form never shows the password.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DatabaseConfig {
    private final String host;
    private final int port;
    private final String database;
    private final @Nullable String user;
    private final @Nullable String password;
    private final SortedMap<String, String> parameters;
    private final int maxPoolSize;
    private final Duration idleTimeout;
    private final Duration connectionTimeout;
    private final @Nullable Duration roundTrip;
    private final List<StatementListener> listeners;

    private DatabaseConfig(Builder builder) {
        host = builder.host;
        port = builder.port;
        database = builder.database;
        user = builder.user;
        password = builder.password;
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(builder.parameters));
        maxPoolSize = builder.maxPoolSize;
        idleTimeout = builder.idleTimeout;
        connectionTimeout = builder.connectionTimeout;
        roundTrip = builder.roundTrip;
        listeners = List.copyOf(builder.listeners);
    }

    /**
     * Reads a URL: {@code postgresql://user:password@host:5432/database?sslmode=require}, also with the schemes
     * {@code postgres} and {@code jdbc:postgresql}.
     *
     * <p>Special characters in user, password and database are percent-encoded. Only parameters of a fixed list are
     * accepted, because the driver has some that load classes or write files.
     *
     * @throws dev.squall.db.error.MalformedDatabaseUrl if it cannot be read; the message shows no secret
     * @throws dev.squall.db.error.UnsupportedScheme if it is not a PostgreSQL URL
     */
    public static DatabaseConfig parse(String url) {
        return DatabaseUrl.parse(url, "the given URL").build();
    }

    /**
     * Reads the URL in {@code DATABASE_URL}: in the environment, else in {@code .env} in the working directory.
     *
     * @throws dev.squall.db.error.MissingDatabaseUrl if neither has it
     * @throws dev.squall.db.error.MalformedDatabaseUrl if it cannot be read
     * @throws dev.squall.db.error.UnsupportedScheme if it is not a PostgreSQL URL
     */
    public static DatabaseConfig fromEnvironment() {
        return fromEnvironment(Path.of(""));
    }

    /**
     * Reads the URL in {@code DATABASE_URL}: in the environment, else in {@code .env} in the given directory.
     *
     * @throws dev.squall.db.error.MissingDatabaseUrl if neither has it
     * @throws dev.squall.db.error.MalformedDatabaseUrl if it cannot be read
     * @throws dev.squall.db.error.UnsupportedScheme if it is not a PostgreSQL URL
     */
    public static DatabaseConfig fromEnvironment(Path directory) {
        return EnvironmentUrl.read(System.getenv(), directory);
    }

    /** Starts a description with the defaults: localhost, port 5432, 10 connections. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a description with the values of this one. */
    public Builder toBuilder() {
        var copy = new Builder();
        copy.host = host;
        copy.port = port;
        copy.database = database;
        copy.user = user;
        copy.password = password;
        copy.parameters.putAll(parameters);
        copy.maxPoolSize = maxPoolSize;
        copy.idleTimeout = idleTimeout;
        copy.connectionTimeout = connectionTimeout;
        copy.roundTrip = roundTrip;
        copy.listeners.addAll(listeners);
        return copy;
    }

    /** The name or address of the host. */
    public String host() {
        return host;
    }

    /** The port. */
    public int port() {
        return port;
    }

    /** The name of the database. */
    public String database() {
        return database;
    }

    /** The user, or empty for the name of the operating system's user. */
    public Optional<String> user() {
        return Optional.ofNullable(user);
    }

    /** The password. Never write it anywhere. */
    public Optional<String> password() {
        return Optional.ofNullable(password);
    }

    /** The connection parameters, by the names of libpq. */
    public SortedMap<String, String> parameters() {
        return parameters;
    }

    /** The most connections that are open at a time. */
    public int maxPoolSize() {
        return maxPoolSize;
    }

    /** After this time an unused connection is closed; zero keeps it. */
    public Duration idleTimeout() {
        return idleTimeout;
    }

    /** How long to wait for a free connection. */
    public Duration connectionTimeout() {
        return connectionTimeout;
    }

    /** How long a round trip to the server takes, or empty if it is measured. */
    public Optional<Duration> roundTrip() {
        return Optional.ofNullable(roundTrip);
    }

    /** Who is told about statements, in order. */
    public List<StatementListener> listeners() {
        return listeners;
    }

    /** A data source that opens a new connection at each call, for tools that bring their own pool or need none. */
    public DataSource unpooledDataSource() {
        return DriverSettings.dataSource(this);
    }

    /** The URL without the password, for people and logs. */
    public String displayUrl() {
        String who = user == null ? "" : user + "@";
        String where = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return "postgresql://" + who + where + ":" + port + "/" + database;
    }

    @Override
    public String toString() {
        return "DatabaseConfig[" + displayUrl() + (password == null ? "" : ", password=***") + ", parameters="
                + parameters + ", maxPoolSize=" + maxPoolSize + ", idleTimeout=" + idleTimeout
                + ", connectionTimeout=" + connectionTimeout + "]";
    }

    /** Describes a database. Not safe for use by several threads. */
    public static final class Builder {
        private String host = "localhost";
        private int port = 5432;
        private String database = "postgres";
        private @Nullable String user;
        private @Nullable String password;
        private final Map<String, String> parameters = new TreeMap<>();
        private int maxPoolSize = 10;
        private Duration idleTimeout = Duration.ofSeconds(20);
        private Duration connectionTimeout = Duration.ofSeconds(30);
        private @Nullable Duration roundTrip;
        private final List<StatementListener> listeners = new ArrayList<>();

        private Builder() {}

        /** Sets the name or address of the host. */
        public Builder host(String host) {
            require(!host.isBlank(), "the host is blank; leave it out for localhost");
            this.host = host;
            return this;
        }

        /** Sets the port. */
        public Builder port(int port) {
            require(port > 0 && port <= 65535, "the port " + port + " is not between 1 and 65535");
            this.port = port;
            return this;
        }

        /** Sets the name of the database. */
        public Builder database(String database) {
            require(!database.isEmpty(), "the name of the database is empty");
            this.database = database;
            return this;
        }

        /** Sets the user. */
        public Builder user(String user) {
            require(!user.isEmpty(), "the user is empty; leave it out for the operating system's user");
            this.user = user;
            return this;
        }

        /** Sets the password. */
        public Builder password(String password) {
            this.password = Objects.requireNonNull(password);
            return this;
        }

        /**
         * Sets a connection parameter by its libpq name, for example {@code sslmode}.
         *
         * @throws IllegalArgumentException if it is not one of the parameters that are accepted
         */
        public Builder parameter(String name, String value) {
            DriverSettings.problemOf(name, value).ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
            parameters.put(DriverSettings.canonical(name), value);
            return this;
        }

        /** Sets the most connections that are open at a time; 10 if not given. */
        public Builder maxPoolSize(int maxPoolSize) {
            require(maxPoolSize > 0, "the pool size " + maxPoolSize + " is not positive");
            this.maxPoolSize = maxPoolSize;
            return this;
        }

        /** Sets how long an unused connection stays open, at least 10 s; zero keeps it. 20 s if not given. */
        public Builder idleTimeout(Duration idleTimeout) {
            require(
                    idleTimeout.isZero() || idleTimeout.toSeconds() >= 10,
                    "the idle timeout " + idleTimeout + " is below 10 seconds; use zero to keep idle connections");
            this.idleTimeout = idleTimeout;
            return this;
        }

        /** Sets how long to wait for a free connection, at least 250 ms; 30 s if not given. */
        public Builder connectionTimeout(Duration connectionTimeout) {
            require(
                    connectionTimeout.toMillis() >= 250,
                    "the connection timeout " + connectionTimeout + " is below 250 milliseconds");
            this.connectionTimeout = connectionTimeout;
            return this;
        }

        /**
         * Says how long a round trip to the server takes, so that it is not measured. Shapes are read in as many trips as
         * they have lists where trips are short, and in one where they are long; zero makes it always the former.
         */
        public Builder roundTrip(Duration roundTrip) {
            require(!roundTrip.isNegative(), "the round trip " + roundTrip + " is negative");
            this.roundTrip = roundTrip;
            return this;
        }

        /** Adds someone who is told about statements. */
        public Builder listener(StatementListener listener) {
            listeners.add(Objects.requireNonNull(listener));
            return this;
        }

        /** Returns the description. */
        public DatabaseConfig build() {
            return new DatabaseConfig(this);
        }

        private static void require(boolean condition, String problem) {
            if (!condition) {
                throw new IllegalArgumentException("DatabaseConfig: " + problem + ".");
            }
        }
    }
}
