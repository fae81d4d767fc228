package dev.squall.db;

import static dev.squall.db.Statements.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.error.ConnectionException;
import dev.squall.db.error.ConnectionLost;
import dev.squall.db.error.ConnectionRefused;
import dev.squall.db.error.DatabaseClosed;
import dev.squall.db.error.PoolExhausted;
import dev.squall.db.error.ServerUnreachable;
import dev.squall.db.error.UnknownDatabase;
import dev.squall.db.error.UnknownHost;
import dev.squall.db.error.WrongCredentials;
import dev.squall.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConnectionFaultTest {
    /** Everything that a URL must encode. */
    private static final String PASSWORD = "p@ss/w:o?r#d %\u00fc'\\\"";

    private static EmbeddedDatabase server;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.builder().password(PASSWORD).start();
    }

    @AfterAll
    static void stop() {
        server.close();
        server.close();
    }

    @Test
    void encodedPasswordConnects() {
        String encoded = URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8).replace("+", "%20");
        var config = DatabaseConfig.parse(
                "postgresql://squall:" + encoded + "@localhost:" + server.port() + "/squall?application_name=here");
        try (Database database = Database.of(config)) {
            assertThat(database.query(sql("SELECT current_setting('application_name')"), Statements::text))
                    .isEqualTo("here");
        }
    }

    @Test
    void everyFaultHasItsOwnClearException() throws IOException {
        DatabaseConfig good = server.config();
        fails(good.toBuilder().password("wr0ng").build(), WrongCredentials.class, "refuses the user \"squall\"");
        fails(good.toBuilder().user("nobody").build(), WrongCredentials.class, "refuses the user \"nobody\"");
        fails(
                DatabaseConfig.parse("postgresql://squall@localhost:" + server.port() + "/squall"),
                WrongCredentials.class,
                "with no password");
        fails(good.toBuilder().database("none").build(), UnknownDatabase.class, "has no database \"none\"");
        fails(good.toBuilder().host("no.such.host.invalid").build(), UnknownHost.class, "is not known");
        fails(
                good.toBuilder().parameter("sslmode", "require").build(),
                ConnectionRefused.class,
                "Set sslmode in the URL");
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        fails(good.toBuilder().port(closed).build(), ServerUnreachable.class, "No PostgreSQL answers at localhost:");
    }

    private static void fails(DatabaseConfig config, Class<? extends ConnectionException> type, String message) {
        try (Database database = Database.of(config)) {
            assertThatThrownBy(() -> database.update(sql("SELECT 1")))
                    .isInstanceOf(type)
                    .hasMessageContaining(message)
                    .satisfies(ConnectionFaultTest::hasNoSecret);
        }
    }

    private static void hasNoSecret(Throwable e) {
        var trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(PASSWORD).doesNotContain("wr0ng");
    }

    @Test
    void exhaustedPoolIsToldFromABrokenServer() {
        DatabaseConfig config = server.config().toBuilder()
                .maxPoolSize(1)
                .connectionTimeout(Duration.ofMillis(250))
                .build();
        try (Database database = Database.of(config)) {
            database.inTransaction(tx -> {
                tx.query(sql("SELECT 'x'"), Statements::text);
                assertThatThrownBy(() -> database.query(sql("SELECT 'x'"), Statements::text))
                        .isInstanceOf(PoolExhausted.class)
                        .hasMessageContaining("All 1 connections")
                        .hasMessageContaining("do not start a second transaction inside one");
            });
            assertThat(database.query(sql("SELECT 'free again'"), Statements::text))
                    .isEqualTo("free again");
        }
    }

    @Test
    void lostConnectionIsSaidAndReplaced() {
        try (Database database = Database.of(server.config());
                Database killer = Database.of(server.config())) {
            assertThatThrownBy(() -> database.inTransaction(tx -> {
                        String pid = tx.query(sql("SELECT pg_backend_pid()"), Statements::text);
                        killer.query(sql("SELECT pg_terminate_backend(?::int)", pid), Statements::text);
                        tx.query(sql("SELECT pg_sleep(10)"), Statements::text);
                    }))
                    .isInstanceOf(ConnectionLost.class)
                    .hasMessageContaining("Whether the running statement took effect is not known");
            assertThat(database.query(sql("SELECT 'back'"), Statements::text)).isEqualTo("back");
        }
    }

    @Test
    void endsForGoodWhenClosed() {
        var database = Database.of(server.config());
        database.close();
        database.close();
        assertThatThrownBy(() -> database.update(sql("SELECT 1")))
                .isInstanceOf(DatabaseClosed.class)
                .hasMessageContaining("is closed");
    }

    @Test
    void connectsOnFirstUseOnly() {
        String count = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'lazy'";
        DatabaseConfig config = server.config().toBuilder()
                .parameter("application_name", "lazy")
                .build();
        try (Database watcher = Database.of(server.config());
                Database lazy = Database.of(config)) {
            assertThat(watcher.query(sql(count), Statements::text)).isEqualTo("0");
            lazy.query(sql("SELECT 'first'"), Statements::text);
            assertThat(watcher.query(sql(count), Statements::text)).isEqualTo("1");
        }
    }
}
