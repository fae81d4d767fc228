package dev.squall.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The real PostgreSQL servers of a JVM of tests, each started at its first use and stopped with the JVM.
 *
 * <p>Safe for use by several threads.
 */
public enum TestServer {
    /**
     * The newest server that is supported. The environment variable {@code SQUALL_TEST_DATABASE_URL} (a JDBC URL with
     * the credentials of a superuser) names a running server to use instead.
     */
    NEWEST {
        @Override
        String start() throws IOException {
            String given = System.getenv("SQUALL_TEST_DATABASE_URL");
            return given == null || given.isBlank() ? urlOf(quick()) : given;
        }
    },

    /** The oldest one. The system property {@code squall.old-postgres} names the jar of another version's binaries. */
    OLDEST {
        @Override
        String start() throws IOException {
            return urlOf(quick().setPgBinaryResolver(binariesOf(
                    Path.of(System.getProperty("squall.old-postgres", "target/old-postgres/binaries.jar")))));
        }
    };

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable String adminUrl;
    private int major;

    abstract String start() throws IOException;

    /** The server's major version. */
    public int major() {
        adminUrl();
        return major;
    }

    /** Creates an empty database and returns its JDBC URL, credentials included. */
    public String createDatabase() {
        String name = "squall_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection admin = DriverManager.getConnection(adminUrl());
                Statement statement = admin.createStatement()) {
            // file_copy would wait for a checkpoint; wal_log does not, but there is only the former before 15
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the test database " + name, e);
        }
        return withDatabase(adminUrl(), name);
    }

    /** Creates an empty database and returns a data source for it, which opens a new connection each time. */
    public PGSimpleDataSource createDataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(createDatabase());
        return dataSource;
    }

    private String adminUrl() {
        lock.lock();
        try {
            String url = adminUrl;
            if (url == null) {
                url = start();
                try (Connection admin = DriverManager.getConnection(url)) {
                    major = admin.getMetaData().getDatabaseMajorVersion();
                }
                adminUrl = url;
            }
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL for tests did not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("the PostgreSQL for tests does not answer", e);
        } finally {
            lock.unlock();
        }
    }

    private static EmbeddedPostgres.Builder quick() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("max_connections", "100");
    }

    private static String urlOf(EmbeddedPostgres.Builder builder) throws IOException {
        return builder.start().getJdbcUrl("postgres", "postgres");
    }

    /** The jars of all versions hold files of the same names, so that only one of them can be on the class path. */
    private static PgBinaryResolver binariesOf(Path jar) {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    "There is no " + jar + ": run mvn generate-test-resources, which copies it.");
        }
        return (system, machine) -> {
            try (var file = new JarFile(jar.toFile())) {
                var entry = file.stream()
                        .filter(e -> e.getName().endsWith(".txz"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("no binaries in " + jar));
                try (InputStream in = file.getInputStream(entry)) {
                    return new ByteArrayInputStream(in.readAllBytes());
                }
            }
        };
    }

    /** The URL with another database name: only what stands between the last slash and the parameters. */
    private static String withDatabase(String url, String database) {
        int query = url.indexOf('?');
        String parameters = query < 0 ? "" : url.substring(query);
        String base = query < 0 ? url : url.substring(0, query);
        return base.substring(0, base.lastIndexOf('/') + 1) + database + parameters;
    }
}
