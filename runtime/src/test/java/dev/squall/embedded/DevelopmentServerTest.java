package dev.squall.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.DatabaseConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class DevelopmentServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path project;

    @AfterEach
    void stop() {
        DevelopmentServer.of(project).stop();
    }

    @Test
    void survivesRestartsAndForgetsOnlyWhenAsked() throws Exception {
        DevelopmentServer server = DevelopmentServer.of(project);
        assertThat(server.running()).isEmpty();
        assertThat(server.stop()).isFalse();
        var stages = new ArrayList<String>();
        var wanted = new DevelopmentServer.Wanted(0, "shop", "clerk", Optional.of("geheim"));
        DatabaseConfig first = server.start(wanted, PATIENCE, stages::add);
        assertThat(stages).contains("Starting PostgreSQL");
        assertThat(first.displayUrl())
                .startsWith("postgresql://clerk@localhost:")
                .endsWith("/shop");
        execute(first, "CREATE TABLE kept (id int)");
        assertThat(DevelopmentServer.of(project)
                        .start(wanted, PATIENCE, stages::add)
                        .port())
                .isEqualTo(first.port());
        assertThat(server.log(5)).isNotEmpty();
        assertThat(server.since()).isPresent();
        assertThatThrownBy(server::reset)
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("in use by another process");

        assertThat(server.stop()).isTrue();
        assertThat(server.running()).isEmpty();
        assertThatThrownBy(() -> execute(first, "SELECT 1")).isInstanceOf(SQLException.class);
        assertThat(server.defaults().port()).isEqualTo(first.port());
        execute(server.start(wanted, PATIENCE, stages::add), "INSERT INTO kept VALUES (1)");

        server.stop();
        server.reset();
        DatabaseConfig empty = server.start(wanted, PATIENCE, stages::add);
        assertThatThrownBy(() -> execute(empty, "SELECT * FROM kept")).hasMessageContaining("kept");
    }

    @Test
    void touchesNothingThatIsNotItsOwn() throws Exception {
        DevelopmentServer server = DevelopmentServer.of(project);
        Path foreign = server.data().resolve("data/PG_VERSION");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "18\n");
        assertThatThrownBy(server::reset).hasMessageContaining("was not made by Squall");
        assertThatThrownBy(() -> server.start(server.defaults(), PATIENCE, line -> {}))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("was not made by Squall");
        assertThat(foreign).exists();

        // a process id that now belongs to somebody else
        Files.writeString(
                project.resolve(".squall/server.properties"),
                "pid=" + ProcessHandle.current().pid() + "\nstarted=1\nport=1\n");
        assertThat(server.stop()).isFalse();
        Files.writeString(project.resolve(".squall/server.properties"), "pid=x\n");
        assertThatThrownBy(server::running).hasMessageContaining("is damaged");
        Files.delete(project.resolve(".squall/server.properties"));
    }

    private static void execute(DatabaseConfig database, String sql) throws SQLException {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
