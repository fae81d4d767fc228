package dev.squall.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.DevelopmentServer;
import dev.squall.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A project that uses Squall through its published artifacts, built by a Maven of its own: a module with the schema, in a
 * source folder of another name, and a module that uses it. All goals are called for both.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@EnabledIfSystemProperty(named = "it.repository", matches = ".+", disabledReason = "runs after package")
class ConsumerIT {
    private static final String RECORD = "src/schema/java/shop/Customer.java";
    private static final String PASSWORD = "Not-To-Be-Shown";

    private final Map<String, String> environment = new TreeMap<>();
    private final Path directory = Path.of(System.getProperty("it.directory"));
    private final Path root = directory.resolve("consumer");
    private final Path project = root.resolve("shop-schema");
    private final Path migrations = project.resolve("src/main/resources/db/migration");

    @BeforeEach
    void copyProject() throws IOException {
        delete(root);
        Path source = Path.of(System.getProperty("it.project"));
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        // everything that this build has needed is in its local repository, so nothing is downloaded here
        Files.writeString(
                directory.resolve("settings.xml"),
                "<settings><mirrors><mirror><id>build</id><mirrorOf>*</mirrorOf><url>"
                        + Path.of(System.getProperty("it.mirror")).toUri() + "</url></mirror></mirrors></settings>");
    }

    @AfterEach
    void stopServer() {
        DevelopmentServer.of(project).stop();
    }

    @Test
    void releasesWhatChangesFromTheFirstCompileToAMigratedDatabase() throws Exception {
        assertThat(maven("compile", "squall:generate", "-Dname=start"))
                .contains("shop-web has no schema (no table in its sources")
                .contains("so squall:generate skips it. To run it there all the same: -pl shop-web");
        assertThat(root.resolve("shop-web/target/classes/web/Customers.class")).exists();
        assertThat(root.resolve("shop-web/target/classes/shop")).doesNotExist();
        assertThat(migrations.resolve("V1__start.sql")).content().contains("CREATE TABLE customers");

        change("/* more */", ", int age /* more */");
        change("int age", "@dev.squall.annotation.Default(\"0\") int age");
        maven("compile");
        String draft = Files.readString(project.resolve("target/classes/db/draft/next.sql"));
        assertThat(draft.lines().filter(line -> line.contains("ALTER") || line.contains("CREATE")))
                .singleElement()
                .asString()
                .contains("ADD COLUMN age integer");
        Map<String, String> compiled = bytes(project.resolve("target/classes"));
        maven("compile");
        assertThat(bytes(project.resolve("target/classes"))).isEqualTo(compiled);
        assertThat(migrations.resolve("V2__age.sql")).doesNotExist();

        change("@Table(", "@dev.squall.annotation.Index(columns = \"email\")\n@Table(");
        String output = maven("-Pbound", "compile", "-Dname=age", "squall:start", "squall:migrate", "squall:drift");
        assertThat(output).contains("Released V2__age.sql").contains("Applied V3__age_index_1.sql");
        assertThat(maven("-q", "squall:status", "-Doutput=json").strip())
                .contains("{\"command\":\"status\",\"success\":true")
                .contains("\"version\":\"3\"");

        // built after the plugin, so that this build's repository does not have it
        assertThat(failing("squall:studio"))
                .contains("The studio dev.squall:squall-studio-web:jar:")
                .contains("-Djar=path/to/squall-studio-web.jar");

        migratesTheDatabaseThatIsGiven();
        migratesWithAFlywayOfItsOwn();
    }

    /** DATABASE_URL or {@code -Durl} name a server that is not the project's own. */
    private void migratesTheDatabaseThatIsGiven() throws Exception {
        try (EmbeddedDatabase server =
                EmbeddedDatabase.builder().password(PASSWORD).start()) {
            environment.put("DATABASE_URL", url(server.config()));
            assertThat(maven("squall:migrate"))
                    .contains("Applied V1__start.sql", "Applied V2__age.sql", "Applied V3__age_index_1.sql")
                    .doesNotContain(PASSWORD);
            assertThat(server.config()).satisfies(this::hasTheAgeIndex);
            // without a compile, so that no module can have the classes of another one
            assertThat(maven("squall:check", "squall:drift", "squall:migrate"))
                    .contains("The released migrations are in order")
                    .doesNotContain("Applied V")
                    .doesNotContain(PASSWORD);
            environment.clear();

            DatabaseConfig second = server.createDatabase("second");
            assertThat(maven("squall:migrate", "-Durl=" + url(second)))
                    .contains("Applied V3__age_index_1.sql")
                    .doesNotContain(PASSWORD);
            assertThat(second).satisfies(this::hasTheAgeIndex);
        }
    }

    private static String url(DatabaseConfig config) {
        return "postgresql://" + config.user().orElseThrow() + ":" + PASSWORD + "@" + config.host() + ":"
                + config.port() + "/" + config.database();
    }

    private void hasTheAgeIndex(DatabaseConfig config) throws SQLException {
        try (Connection connection = config.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet index =
                        statement.executeQuery("select 1 from pg_index i join pg_class t on t.oid = i.indrelid"
                                + " where t.relname = 'customers' and i.indisvalid and not i.indisprimary")) {
            assertThat(index.next()).isTrue();
        }
    }

    /** What docs/migrations.md tells a project that runs Flyway itself. */
    private void migratesWithAFlywayOfItsOwn() throws Exception {
        DevelopmentServer server = DevelopmentServer.of(project);
        server.stop();
        server.reset();
        var database = server.start(server.defaults(), Duration.ofSeconds(120), line -> {});
        FluentConfiguration configuration = Flyway.configure();
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        int executed = configuration
                .dataSource(database.unpooledDataSource())
                .locations("filesystem:" + migrations)
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
        assertThat(executed).isEqualTo(3);
    }

    private void change(String from, String to) throws IOException {
        Path file = project.resolve(RECORD);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private String maven(String... arguments) throws IOException, InterruptedException {
        int exit = exit(arguments);
        String output = Files.readString(directory.resolve("maven.log"));
        assertThat(exit).as(output).isZero();
        return output;
    }

    private String failing(String... arguments) throws IOException, InterruptedException {
        int exit = exit(arguments);
        String output = Files.readString(directory.resolve("maven.log"));
        assertThat(exit).as(output).isNotZero();
        return output;
    }

    private int exit(String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path executable = Path.of(System.getProperty("it.maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
        var command = new ArrayList<>(List.of(
                executable.toString(),
                "-B",
                "-ntp",
                "-Dstyle.color=never",
                "-s",
                directory.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + System.getProperty("it.repository"),
                "-Dsquall.version=" + System.getProperty("it.version")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("DATABASE_URL");
        builder.environment().remove("MAVEN_ARGS");
        builder.environment().putAll(environment);
        builder.redirectOutput(directory.resolve("maven.log").toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        return process.waitFor();
    }

    private static Map<String, String> bytes(Path root) throws IOException {
        var bytes = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
