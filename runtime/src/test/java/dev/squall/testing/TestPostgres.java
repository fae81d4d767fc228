package dev.squall.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One real PostgreSQL server for all tests of a JVM, started at the first use and stopped with the JVM.
 *
 * <p>The environment variable {@code SQUALL_TEST_DATABASE_URL} (a JDBC URL with the credentials of a superuser) names
 * a running server to use instead. Safe for use by several threads.
 */
public final class TestPostgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** Creates an empty database and returns its JDBC URL, credentials included. */
    public static String createDatabase() {
        String name = "squall_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection admin = DriverManager.getConnection(Server.ADMIN_URL);
                Statement statement = admin.createStatement()) {
            // file_copy would wait for a checkpoint; wal_log does not
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the test database " + name, e);
        }
        return Server.urlOf(name);
    }

    /** Creates an empty database and returns a data source for it, which opens a new connection each time. */
    public static PGSimpleDataSource createDataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(createDatabase());
        return dataSource;
    }

    /** The lazily started server; a class of its own, so that the JVM's class initialisation is the lock. */
    private static final class Server {
        static final String ADMIN_URL = start();

        private static String start() {
            String given = System.getenv("SQUALL_TEST_DATABASE_URL");
            if (given != null && !given.isBlank()) {
                return given;
            }
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "100")
                        .start();
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL for tests did not start", e);
            }
        }

        /** The admin URL with another database name: only what stands between the last slash and the parameters. */
        static String urlOf(String database) {
            int query = ADMIN_URL.indexOf('?');
            String parameters = query < 0 ? "" : ADMIN_URL.substring(query);
            String base = query < 0 ? ADMIN_URL : ADMIN_URL.substring(0, query);
            return base.substring(0, base.lastIndexOf('/') + 1) + database + parameters;
        }
    }
}
