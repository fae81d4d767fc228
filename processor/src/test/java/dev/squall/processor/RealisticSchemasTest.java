package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.introspect.CatalogReader;
import dev.squall.introspect.Introspection;
import dev.squall.processor.Compiles.Result;
import dev.squall.schema.snapshot.SnapshotWriter;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
    @ValueSource(strings = {"orders"})
    void recordsMakeTheSameDatabase(String name) throws IOException, SQLException {
        Path schemas = TestFiles.resources().resolve("schemas");
        Result result = Compiles.in(directory)
                .sources(Compiles.files(schemas.resolve(name)))
                .compile();
        assertThat(result.success()).as(result.console() + result.diagnostics()).isTrue();
        String generated = result.texts().get("META-INF/squall/schema.sql");
        String written = Files.readString(Path.of("../runtime/src/test/resources/schemas/" + name + ".sql"));

        Introspection actual = load(name + "_records", generated);
        Introspection expected = load(name + "_sql", inWords(written));

        assertThat(text(actual)).isEqualTo(text(expected));
        assertThat(actual.unsupported()).isEqualTo(expected.unsupported());
    }

    /** The SQL without what annotations have no words for: comments on constraints, tables that are not logged. */
    private static String inWords(String sql) {
        return sql.replaceAll("(?m)^COMMENT ON CONSTRAINT .*$", "").replace("CREATE UNLOGGED TABLE", "CREATE TABLE");
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
