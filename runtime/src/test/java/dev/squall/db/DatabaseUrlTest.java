package dev.squall.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.error.ConnectionException;
import dev.squall.db.error.MalformedDatabaseUrl;
import dev.squall.db.error.MissingDatabaseUrl;
import dev.squall.db.error.UnsupportedScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUrlTest {
    private static final String SECRET = "s3cr3t";

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            postgres://localhost/db                               -> localhost 5432 db - -
            postgresql://u@h:6543/db                              -> h 6543 db u -
            postgresql://u:p@h:/db                                -> h 5432 db u p
            jdbc:postgresql://h/db?user=u&password=p              -> h 5432 db u p
            postgresql://a%40b:p%40%2F%3A%3F%23%25w@my_host/d%20b -> my_host 5432 d b a@b p@/:?#%w
            postgresql://u:p:q@h/db                               -> h 5432 db u p:q
            postgresql://u:p@@h/db                                -> h 5432 db u p@
            postgresql://u:%C3%BC@[::1]:5433/db?                  -> ::1 5433 db u \u00fc
            postgresql:///db                                      -> localhost 5432 db - -
            postgresql://:p@h/db                                  -> h 5432 db - p
            postgresql://u:@h/db?&sslmode=require&                -> h 5432 db u
            """)
    void readsEveryForm(String url, String expected) {
        DatabaseConfig config = DatabaseConfig.parse(url);
        assertThat(String.join(
                                " ",
                                config.host(),
                                String.valueOf(config.port()),
                                config.database(),
                                config.user().orElse("-"),
                                config.password().orElse("-"))
                        .strip())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            localhost:5432/db                                     -> it does not start with postgresql://
            s3cr3t                                                -> it does not start with postgresql://
            jdbc:postgresql:db                                    -> it does not start with postgresql://
            postgresql://u:s3cr3t@h                               -> the name of the database is missing
            postgresql://u:s3cr3t@h/                              -> the name of the database is missing
            postgresql://u:s3cr3t@h/a/b                           -> the name of the database has a /
            postgresql://u:s3cr3t@h:x/db                          -> the port is not a number
            postgresql://u:s3cr3t@h:70000/db                      -> the port is not between 1 and 65535
            postgresql://u:s3cr3t@a,b/db                          -> it names several hosts
            postgresql://u:s3cr3t@[::1/db                         -> the IPv6 address has no closing ]
            postgresql://u:a/s3cr3t@h/db                          -> an @ stands behind the host
            postgresql://u:a?s3cr3t@h/db                          -> an @ stands behind the host
            postgresql://u:a@s3cr3t/b@h/db                        -> an @ stands behind the host
            postgresql://u:a#s3cr3t@h/db                          -> an @ stands behind the host
            postgresql://u:s3cr3t/x                               -> the port is not a number
            postgresql://u:s3cr3t%2@h/db                          -> a % in the password is not followed by two
            postgresql://u:s3cr3t%ff@h/db                         -> the password is not UTF-8
            postgresql://u:s3cr3t%00@h/db                         -> the password has a zero byte
            postgresql://u:s3cr3t@h/db?sslmode                    -> a parameter has no value
            postgresql://u:s3cr3t@h/db?sslmode=s3cr3t             -> the value of "sslmode" is not one of allow, disable
            postgresql://u:s3cr3t@h/db?socketFactory=x            -> the parameter "socketFactory" is not accepted
            postgresql://u:s3cr3t@h/db?loggerFile=x               -> the parameter "loggerFile" is not accepted
            postgresql://u:s3cr3t@h/db?connect_timeout=s3cr3t     -> the value of "connect_timeout" is not a whole
            """)
    void refusesTheRestWithoutShowingSecrets(String url, String problem) {
        assertThatThrownBy(() -> DatabaseConfig.parse(url))
                .isInstanceOf(MalformedDatabaseUrl.class)
                .hasMessageStartingWith("The given URL cannot be read: " + problem)
                .satisfies(e -> assertThat(e.toString()).doesNotContain(SECRET))
                .hasNoCause();
    }

    @Test
    void refusesOtherDatabases() {
        assertThatThrownBy(() -> DatabaseConfig.parse("mysql://root:" + SECRET + "@h/db"))
                .isInstanceOf(UnsupportedScheme.class)
                .hasMessage("The scheme \"mysql\" in the given URL is not supported: Squall is for PostgreSQL."
                        + " Use postgres, postgresql, jdbc:postgresql.");
    }

    @Test
    void textFormHasNoPassword() {
        DatabaseConfig config = DatabaseConfig.parse("postgresql://u:" + SECRET + "@[::1]/db?sslmode=require");
        assertThat(config)
                .hasToString("DatabaseConfig[postgresql://u@[::1]:5432/db, password=***,"
                        + " parameters={sslmode=require}, maxPoolSize=10, idleTimeout=PT20S, connectionTimeout=PT30S]");
        assertThat(config.toBuilder().build()).hasToString(config.toString());
        try (Database database = Database.of(config)) {
            assertThat(database).hasToString("Database[postgresql://u@[::1]:5432/db]");
        }
    }

    @Test
    void environmentWinsOverTheFileAndBothAreNamedInErrors(@TempDir Path directory) throws IOException {
        Path file = directory.resolve(".env");
        assertThatThrownBy(() -> EnvironmentUrl.read(Map.of(), directory))
                .isInstanceOf(MissingDatabaseUrl.class)
                .hasMessageContaining(file + " does not exist")
                .hasMessageContaining("copying .env.example to .env");

        Files.writeString(file, "# comment\nOTHER=1\n");
        assertThatThrownBy(() -> EnvironmentUrl.read(Map.of("DATABASE_URL", " "), directory))
                .isInstanceOf(MissingDatabaseUrl.class)
                .hasMessageContaining(file + " does not set it");

        Files.writeString(file, "DATABASE_URL=\"postgresql://u:" + SECRET + "@h/file\" # comment\n");
        assertThat(EnvironmentUrl.read(Map.of(), directory).database()).isEqualTo("file");
        assertThat(EnvironmentUrl.read(Map.of("DATABASE_URL", "postgresql://h/env"), directory)
                        .database())
                .isEqualTo("env");

        Files.writeString(file, "DATABASE_URL=postgresql://u:" + SECRET + "@h\n");
        assertThatThrownBy(() -> EnvironmentUrl.read(Map.of(), directory))
                .isInstanceOf(MalformedDatabaseUrl.class)
                .hasMessageStartingWith("DATABASE_URL in " + file + " cannot be read: the name of the database");

        Files.writeString(file, "DATABASE_URL postgresql://u:" + SECRET + "@h/db\n");
        assertThatThrownBy(() -> EnvironmentUrl.read(Map.of(), directory))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("a line is not of the form NAME=value")
                .satisfies(e -> assertThat(e.toString()).doesNotContain(SECRET));
    }
}
