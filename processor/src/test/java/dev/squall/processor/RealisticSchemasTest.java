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
import java.util.HashMap;
import java.util.Map;
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

    @Test
    void renamesOfObjectsBesideTablesKeepThem() throws IOException, SQLException {
        Map<String, String> before = Map.of(
                "shop/package-info.java",
                """
                @Schema("shop")
                @Domain(value = "mail", type = "text", checks = @Check(value = "value like '%@%'", name = "has_at"))
                @Sequence(value = "numbers", start = 100)
                package shop;

                import dev.squall.annotation.*;
                """,
                "shop/Money.java",
                """
                package shop;

                @dev.squall.annotation.Composite
                public record Money(long amount, String currency) {}
                """,
                "shop/Bill.java",
                """
                package shop;

                import dev.squall.annotation.*;
                import java.util.List;

                @Table
                public record Bill(
                        @Id @Default("nextval('shop.numbers')") long id,
                        @Column(type = "shop.mail") String mail,
                        Money total,
                        List<Money> parts) {}
                """,
                "shop/OpenBill.java",
                """
                package shop;

                @dev.squall.annotation.View(sql = "select id, mail, total from shop.bills")
                public record OpenBill(
                        long id, @dev.squall.annotation.Column(type = "shop.mail") String mail, Money total) {}
                """,
                "shop/Report.java",
                """
                package shop;

                import dev.squall.annotation.*;

                @MaterializedView(sql = "select id from shop.bills")
                public record Report(@Index(name = "report_id") long id) {}
                """);
        Map<String, String> after = new HashMap<>(before);
        after.computeIfPresent(
                "shop/package-info.java",
                (name, text) -> text.replace("value = \"mail\"", "value = \"email\", renamedFrom = \"mail\"")
                        .replace("value = \"numbers\"", "value = \"bill_numbers\", renamedFrom = \"numbers\""));
        after.computeIfPresent(
                "shop/Money.java",
                (name, text) -> text.replace("Composite", "Composite(value = \"amount\", renamedFrom = \"money\")")
                        .replace("long amount", "@dev.squall.annotation.Column(renamedFrom = \"amount\") long minor"));
        after.computeIfPresent(
                "shop/Bill.java",
                (name, text) ->
                        text.replace("shop.numbers", "shop.bill_numbers").replace("shop.mail", "shop.email"));
        after.computeIfPresent(
                "shop/OpenBill.java",
                (name, text) -> text.replace("View(", "View(value = \"unpaid\", renamedFrom = \"open_bills\", ")
                        .replace("shop.mail", "shop.email"));
        after.computeIfPresent(
                "shop/Report.java",
                (name, text) -> text.replace("View(", "View(value = \"statements\", renamedFrom = \"reports\", "));
        Result first = compiles().sources(before).compile();
        Files.createDirectories(directory.resolve("db"));
        Files.copy(directory.resolve("out/META-INF/squall/schema.json"), directory.resolve("db/schema.snapshot.json"));

        Result second = compiles().sources(after).compile();

        assertThat(second.own()).as(second.console()).noneMatch(line -> line.contains("error"));
        String draft = second.texts().get("db/draft/next.sql");
        assertThat(draft.lines().filter(line -> line.matches("[A-Z].*")))
                .containsExactly(
                        "SET LOCAL lock_timeout = '5s';",
                        "ALTER VIEW shop.open_bills RENAME TO unpaid;",
                        "ALTER MATERIALIZED VIEW shop.reports RENAME TO statements;",
                        "ALTER DOMAIN shop.mail RENAME TO email;",
                        "ALTER TYPE shop.money RENAME TO amount;",
                        "ALTER TYPE shop.amount RENAME ATTRIBUTE amount TO minor;",
                        "ALTER SEQUENCE shop.numbers RENAME TO bill_numbers;");
        Introspection migrated = load("renamed", first.texts().get("META-INF/squall/schema.sql") + draft);
        Introspection made = load("made", second.texts().get("META-INF/squall/schema.sql"));
        assertThat(text(migrated)).isEqualTo(text(made));
        Result part = compiles().sources(after).compile("shop/package-info.java");
        assertThat(part.texts().get("db/draft/next.sql").lines().filter(line -> line.matches("[A-Z].*")))
                .as("what is not compiled follows")
                .containsExactly(
                        "SET LOCAL lock_timeout = '5s';",
                        "ALTER DOMAIN shop.mail RENAME TO email;",
                        "ALTER SEQUENCE shop.numbers RENAME TO bill_numbers;");
    }

    private Compiles compiles() {
        return Compiles.in(directory).withOption("-Asquall.db=" + directory.resolve("db"));
    }

    /**
     * The SQL without what annotations have no words for: comments on functions, triggers and statistics; unlogged tables; sequences that a column owns; the column list of SET NULL; range types; statistics;
     * privileges; policies for CURRENT_USER.
     */
    private static String inWords(String sql) {
        return sql.replaceAll("(?m)^COMMENT ON (FUNCTION|TRIGGER|STATISTICS) .*$", "")
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
