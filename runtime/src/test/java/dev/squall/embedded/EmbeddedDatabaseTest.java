package dev.squall.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.DatabaseConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path home;

    @Test
    void ownerIsNoSuperuserAndTheSuperuserNeedsAPassword() throws SQLException {
        var stages = new ArrayList<StartStage>();
        try (var database = EmbeddedDatabase.builder().progress(stages::add).start()) {
            assertThat(ask(database.config(), "SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("false");
            assertThat(ask(
                            database.config(),
                            "SELECT pg_get_userbyid(datdba) FROM pg_database" + " WHERE datname = current_database()"))
                    .isEqualTo("squall");
            assertThatThrownBy(() -> DriverManager.getConnection(
                                    "jdbc:postgresql://localhost:" + database.port() + "/postgres?user=postgres")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            DatabaseConfig other = database.createDatabase("other");
            assertThat(ask(other, "SELECT current_database()")).isEqualTo("other");
            database.dropDatabase("other");
            assertThat(database.directory()).isEmpty();
            assertThat(database.toString())
                    .doesNotContain(database.config().password().orElseThrow());
        }
        assertThat(stages)
                .containsExactly(StartStage.BINARIES, StartStage.SERVER, StartStage.DATABASE, StartStage.READY);
    }

    @Test
    void directoryKeepsDataAndPasswordAndSurvivesStaleFiles() throws Exception {
        String password;
        try (var first = EmbeddedDatabase.in(home.resolve("db"))) {
            password = first.config().password().orElseThrow();
            tell(first.config(), "CREATE TABLE t AS SELECT 42 AS v");
            assertThatThrownBy(() -> EmbeddedDatabase.in(home.resolve("db")))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("is in use by another process (PostgreSQL with process id")
                    .hasMessageContaining("on port " + first.port());
        }
        // the process id of something that lives and is no PostgreSQL
        Files.writeString(
                home.resolve("db/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + home + "\n1\n5432\n\n\n");
        try (var second = EmbeddedDatabase.builder()
                .directory(home.resolve("db"))
                .password("a new 'one'\\")
                .start()) {
            assertThat(ask(second.config(), "SELECT v FROM t")).isEqualTo("42");
            assertThat(second.config().password()).hasValue("a new 'one'\\").isNotEqualTo(password);
        }
    }

    @Test
    void serverEndsWithItsOwnerAndThatOfAKilledOwnerIsReplaced() throws Exception {
        Path directory = home.resolve("db");
        Process ending = startOwner(directory);
        PostmasterFile running = PostmasterFile.in(directory.resolve("data")).orElseThrow();
        ending.getOutputStream().close();
        assertThat(ending.waitFor()).isZero();
        // the file goes a moment before the process does
        assertThat(running.file()).doesNotExist();
        for (ProcessHandle last : ProcessHandle.of(running.pid()).stream().toList()) {
            last.onExit().get(30, TimeUnit.SECONDS);
        }

        startOwner(directory).destroyForcibly().waitFor();
        PostmasterFile orphan = PostmasterFile.in(directory.resolve("data")).orElseThrow();
        assertThat(ProcessHandle.of(orphan.pid())).as("the orphan").isPresent();
        try (var database = EmbeddedDatabase.in(directory)) {
            assertThat(ask(database.config(), "SELECT 'alive'")).isEqualTo("alive");
            assertThat(ProcessHandle.of(orphan.pid())).isEmpty();
        }
    }

    /** Starts another JVM that owns a server, and waits until the server is there. */
    private static Process startOwner(Path directory) throws IOException {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedOwner.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new BufferedReader(new InputStreamReader(owner.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).matches("[0-9]+");
        return owner;
    }

    @Test
    void interruptedFirstStartHealsAndForeignClustersAreLeftAlone() throws Exception {
        Path interrupted = home.resolve("interrupted");
        Files.createDirectories(interrupted.resolve("data/base"));
        Files.writeString(interrupted.resolve("squall.properties"), "superuser=a\nowner=b\nstate=new\n");
        try (var database = EmbeddedDatabase.in(interrupted)) {
            assertThat(ask(database.config(), "SELECT 1")).isEqualTo("1");
        }

        Path foreign = home.resolve("foreign");
        Files.createDirectories(foreign.resolve("data/base"));
        assertThatThrownBy(() -> EmbeddedDatabase.in(foreign))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("was not made by Squall");
        assertThat(foreign.resolve("data/base")).exists();
    }

    @Test
    void badInputIsRefusedBeforeAnythingStarts() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedDatabase.builder()
                            .port(taken.getLocalPort())
                            .start())
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is in use");
        }
        Path file = Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.in(file))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("Choose one that this user can write to");
        List.<Runnable>of(
                        () -> EmbeddedDatabase.builder().port(70_000),
                        () -> EmbeddedDatabase.builder().user("postgres"))
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class));
    }

    private static String ask(DatabaseConfig config, String query) throws SQLException {
        try (Connection connection = config.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void tell(DatabaseConfig config, String command) throws SQLException {
        try (Connection connection = config.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
