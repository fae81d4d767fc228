package dev.squall.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.command.Commands;
import dev.squall.command.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a pull does to a project: first, again, and when something is in the way. */
@Timeout(600)
class PullTest {
    private static final String SHOP = """
            CREATE TYPE state AS ENUM ('new', 'in repair', '2nd hand', 'NEW');
            CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "class" text, "Class" integer NOT NULL,
                created_at timestamptz NOT NULL DEFAULT now(), price money, xid_of xid);
            COMMENT ON TABLE users IS E'Two  spaces,\na line & <b>';
            CREATE TABLE "String" (id serial PRIMARY KEY, user_id bigint REFERENCES users ON DELETE CASCADE, state state[]);
            CREATE TABLE "Object" (a text, b text);
            """;

    @TempDir
    Path directory;

    private PulledProject project;

    @BeforeEach
    void shop() throws SQLException {
        project = PulledProject.empty(directory.resolve("project")).execute(SHOP);
    }

    @Test
    void namesLeadBackToTheDatabase() throws IOException {
        assertThat(project.run("pull", "package=com.example.db").success()).isTrue();

        SortedMap<String, String> files = project.files();
        assertThat(files.get("src/com/example/db/User.java")).isEqualTo("""
                        package com.example.db;

                        import dev.squall.annotation.Column;
                        import dev.squall.annotation.Default;
                        import dev.squall.annotation.Id;
                        import dev.squall.annotation.Identity;
                        import dev.squall.annotation.Table;
                        import java.time.Instant;
                        import org.jspecify.annotations.Nullable;

                        /** Two &#32;spaces,&#10;a line &amp; &lt;b&gt; */
                        @Table
                        public record User(
                                @Id @Identity long id,
                                @Column("class") @Nullable String class_,
                                @Column("Class") int class_2,
                                @Default("now()") Instant createdAt,
                                @Column(type = "money") @Nullable String price,
                                @Column(type = "xid") @Nullable String xidOf) {}
                        """);
        assertThat(files.get("src/com/example/db/State.java"))
                .contains("NEW,", "IN_REPAIR", "@Label(\"2nd hand\")\n    _2ND_HAND", "NEW_2");
        assertThat(files).containsKeys("src/com/example/db/StringRow.java", "src/com/example/db/ObjectRow.java");
        assertThat(files.get("db/migration/V1__baseline.sql")).contains("CREATE TABLE users");
    }

    @Test
    void editsByHandAreKeptAndChangesAreTold() throws IOException, SQLException {
        assertThat(project.run("pull", "package=app").success()).isTrue();
        Path user = project.sources().resolve("app/User.java");
        Files.writeString(user, Files.readString(user).replace("class_2", "clazz"));
        SortedMap<String, String> edited = project.files();

        Outcome unchanged = project.run("pull", "package=app");
        assertThat(PulledProject.text(unchanged)).contains("edits by hand were kept");
        assertThat(project.files()).isEqualTo(edited);

        project.execute("ALTER TABLE \"Object\" ADD c integer");
        Outcome refused = project.run("pull", "package=app");
        assertThat(refused.success()).isFalse();
        assertThat(PulledProject.text(refused)).contains("add column c", "app/ObjectRow.java", "-Doverwrite=true");
        assertThat(project.files()).isEqualTo(edited);

        assertThat(project.run("pull", "package=app", "overwrite=true").success())
                .isTrue();
        SortedMap<String, String> replaced = project.files();
        assertThat(replaced.get("src/app/ObjectRow.java")).contains("@Nullable Integer c");
        replaced.keySet().removeIf(path -> path.endsWith("ObjectRow.java"));
        edited.keySet().removeIf(path -> path.endsWith("ObjectRow.java"));
        assertThat(replaced).isEqualTo(edited);
    }

    @Test
    void theDatabaseIsAdopted() throws SQLException {
        assertThat(project.run("pull", "package=app").success()).isTrue();
        assertThat(project.run("migrate").success()).isFalse();
        assertThat(PulledProject.text(project.run("migrate", "baselineVersion=1")))
                .contains("is at version 1");
        Outcome drift = project.run("drift");
        assertThat(drift.success()).as(PulledProject.text(drift)).isTrue();

        // another checkout, where only the database knows of the history
        var second = new PulledProject(directory.resolve("second"), project.name());
        project.execute("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
                + " installed_by, execution_time, success) VALUES (9, '37', 'x', 'SQL', 'V37__x.sql', 'me', 1, true)");
        Outcome outcome = second.run("pull", "package=app");
        assertThat(outcome.success()).as(PulledProject.text(outcome)).isTrue();
        assertThat(second.db().resolve("migration/B37__baseline.sql")).exists();
    }

    @Test
    void whoHasNoRightsReadsTheSameSchema() throws SQLException, IOException {
        project.execute(
                "CREATE SCHEMA closed",
                "CREATE TABLE closed.secret (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY)",
                "CREATE VIEW closed.secrets AS SELECT id FROM closed.secret",
                "CREATE ROLE pull_without_rights LOGIN");
        assertThat(project.run("pull", "package=app", "verify=false").success()).isTrue();
        var second = new PulledProject(directory.resolve("second"), project.name());
        String url = project.url().replace("//postgres@", "//pull_without_rights@");
        Outcome outcome = second.run("pull", "package=app", "verify=false", "url=" + url);
        assertThat(outcome.success()).as(PulledProject.text(outcome)).isTrue();
        assertThat(second.files()).isEqualTo(project.files()).containsKey("src/app/closed/Secret.java");
    }

    @Test
    void nothingIsWrittenWhenSomethingIsWrong() throws IOException {
        assertThat(project.run("pull", "package=app", "dryRun=true").success()).isTrue();
        assertThat(project.files()).isEmpty();
        assertThat(PulledProject.text(project.run("pull"))).contains("The option package is missing");
        Files.createDirectories(project.sources().resolve("app"));
        Files.writeString(project.sources().resolve("app/User.java"), "// mine");
        Outcome inTheWay = project.run("pull", "package=app", "verify=false");
        assertThat(PulledProject.text(inTheWay)).contains("there already", "User.java");
        assertThat(project.files()).hasSize(1);
    }

    @Test
    void aServerThatGoesAwayLeavesNothingBehind() throws IOException, InterruptedException {
        try (var proxy = new ServerSocket(0)) {
            String url = project.url();
            int port = Integer.parseInt(url.substring(url.indexOf("localhost:") + 10, url.lastIndexOf('/')));
            Thread thread = new Thread(() -> cut(proxy, port));
            thread.start();
            Outcome outcome = project.run(
                    "pull", "package=app", "url=" + url.replace(":" + port + "/", ":" + proxy.getLocalPort() + "/"));
            assertThat(outcome.success()).isFalse();
            assertThat(PulledProject.text(outcome)).contains("cannot be read", "Nothing was written");
            thread.join();
        }
        assertThat(project.files()).isEmpty();
    }

    /** Lets some answers of the server through, and then closes the connection. */
    private static void cut(ServerSocket proxy, int port) {
        try (Socket client = proxy.accept();
                var server = new Socket("localhost", port)) {
            Thread up = new Thread(() -> copy(client, server, Integer.MAX_VALUE));
            up.start();
            copy(server, client, 4_000);
        } catch (IOException e) {
            // that is what happens
        }
    }

    private static void copy(Socket from, Socket to, int limit) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[512];
            for (int left = limit; left > 0; ) {
                int read = in.read(buffer, 0, Math.min(buffer.length, left));
                if (read < 0) {
                    return;
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        } catch (IOException e) {
            // the other side is gone
        }
    }

    @Test
    void oneLineOfJsonTellsAll() {
        Outcome outcome = project.run("pull", "package=app", "dryRun=true", "verify=false");
        assertThat(Commands.json("pull", outcome))
                .startsWith("{\"command\":\"pull\",\"success\":true,\"files\":[\"db/migration/V1__baseline.sql\"")
                .contains("\"tables\":3", "\"enums\":1");
    }
}
