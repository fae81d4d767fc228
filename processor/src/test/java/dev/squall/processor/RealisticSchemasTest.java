package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.introspect.CatalogReader;
import dev.squall.introspect.Introspection;
import dev.squall.processor.Compiles.Result;
import dev.squall.schema.snapshot.SnapshotWriter;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schemas that were written as SQL first are expressed in records; what the processor writes for them makes the same
 * database.
 */
class RealisticSchemasTest {

    private static EmbeddedPostgres server;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "rental", "saas"})
    void recordsMakeTheSameDatabase(String name) throws IOException, SQLException {
        Path schemas = TestFiles.resources().resolve("schemas");
        Result result = Compiles.in(directory)
                .sources(Compiles.files(schemas.resolve(name)))
                .compile();
        assertThat(result.success()).as(result.console() + result.diagnostics()).isTrue();
        String generated = result.texts().get("META-INF/squall/schema.sql");
        String written = Files.readString(Path.of("../runtime/src/test/resources/schemas/" + name + ".sql"));

        // the roles of its policies live in the server; its script makes them
        Introspection expected = load(name + "_sql", inWords(written));
        Introspection actual = load(name + "_records", generated);

        assertThat(text(actual)).isEqualTo(text(expected));
        assertThat(actual.unsupported()).isEqualTo(expected.unsupported());
    }

    /** The shapes of the golden case, with every kind of component and relation, read in both forms. */
    @Test
    void shapesReadTheRowsOfTheirTables() throws IOException, ReflectiveOperationException, SQLException {
        Path resources = TestFiles.resources();
        Result result = Compiles.in(directory)
                .sources(Compiles.files(resources.resolve("golden/shapes/in")))
                .source("blog/web/Run.java", Files.readString(resources.resolve("shapes/Run.java")))
                .compile();
        assertThat(result.success()).as(result.console() + result.diagnostics()).isTrue();
        load(
                "shapes",
                result.texts().get("META-INF/squall/schema.sql")
                        + Files.readString(resources.resolve("shapes/rows.sql")));

        String read;
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {directory.resolve("out").toUri().toURL()})) {
            Object run = classes.loadClass("blog.web.Run").getConstructor().newInstance();
            read = read(run, "postgresql://postgres@localhost:" + server.getPort() + "/shapes");
        }

        Path expected = resources.resolve("shapes/expected.txt");
        if (TestFiles.UPDATE) {
            Compiles.write(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    @SuppressWarnings("unchecked")
    private static String read(Object run, String url) {
        return ((BiFunction<String, String, String>) run).apply(url, "One");
    }

    /**
     * The SQL without what annotations have no words for: comments on other objects than schemas, tables, columns, types
     * and views; unlogged tables; sequences that a column owns; the column list of SET NULL; range types; statistics;
     * privileges; policies for CURRENT_USER.
     */
    private static String inWords(String sql) {
        return sql.replaceAll("(?m)^COMMENT ON (CONSTRAINT|SEQUENCE|INDEX|FUNCTION|TRIGGER|STATISTICS|POLICY) .*$", "")
                .replaceAll("(?m)^COMMENT ON TYPE app.minute_range .*$", "")
                .replaceAll("(?m)^(GRANT|REVOKE|CREATE STATISTICS|CREATE POLICY comment_delete|ALTER SEQUENCE) .*$", "")
                .replaceAll("(?m)^CREATE TYPE app.minute_range .*$", "")
                .replaceAll("(?m)^ *weekly app.minute_ranges,$", "")
                .replaceAll(" ON DELETE SET NULL \\(\\w+\\)", "")
                .replace(
                        "A request of somebody\n-- with a comment of two lines, quotes '' and \" and a backslash \\",
                        "A request of somebody")
                .replace("SEQUENCE NAME app.ticket_numbers START WITH 1 ", "")
                .replace("text[][]", "text[]")
                .replace("CREATE UNLOGGED TABLE", "CREATE TABLE")
                .replace(" serial ", " integer GENERATED BY DEFAULT AS IDENTITY ");
    }

    private static String text(Introspection introspection) {
        return SnapshotWriter.write(introspection.schema());
    }

    private static Introspection load(String database, String sql) throws SQLException {
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("CREATE DATABASE " + database + " TEMPLATE template0 ENCODING 'UTF8'");
        }
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return CatalogReader.read(connection);
        }
    }
}
