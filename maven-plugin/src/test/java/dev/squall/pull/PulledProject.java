package dev.squall.pull;

import dev.squall.command.ClosedWorldCompile;
import dev.squall.command.Commands;
import dev.squall.command.Outcome;
import dev.squall.command.Project;
import dev.squall.db.DatabaseConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A database with something in it, and an empty project to pull it into.
 *
 * @param directory the project
 * @param name the database's name
 */
record PulledProject(Path directory, String name) {

    private static final Path SCHEMAS = Path.of("../runtime/src/test/resources/schemas");
    private static final AtomicInteger COUNT = new AtomicInteger();

    /**
     * Started at the first use and stopped with the JVM. The system property {@code pull.binaries} names the jar of another
     * version's binaries.
     */
    private static final class Server {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off");
                String jar = System.getProperty("pull.binaries", "");
                if (!jar.isEmpty()) {
                    builder.setPgBinaryResolver((system, machine) -> binaries(jar));
                }
                return builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The jars of all versions hold files of the same names, so that only one of them can be on the class path. */
        private static InputStream binaries(String jar) throws IOException {
            try (var file = new JarFile(jar)) {
                JarEntry entry = file.stream()
                        .filter(e -> e.getName().endsWith(".txz"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("no binaries in " + jar));
                try (InputStream in = file.getInputStream(entry)) {
                    return new ByteArrayInputStream(in.readAllBytes());
                }
            }
        }
    }

    /** The major version of the server. */
    static int major() throws SQLException {
        try (Connection admin = Server.SERVER.getPostgresDatabase().getConnection()) {
            return admin.getMetaData().getDatabaseMajorVersion();
        }
    }

    /** Whether the server is new enough for the schema of the given name. */
    static boolean loads(String schema) throws SQLException, IOException {
        String needed = Files.readString(SCHEMAS.resolve(schema + ".sql"))
                .lines()
                .filter(line -> line.startsWith("-- requires: "))
                .findFirst()
                .orElseThrow()
                .substring("-- requires: ".length());
        return major() >= Integer.parseInt(needed.strip());
    }

    static PulledProject empty(Path directory) throws SQLException {
        String name = "pull_" + COUNT.incrementAndGet();
        try (Connection admin = Server.SERVER.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
        }
        return new PulledProject(directory, name);
    }

    /** With the schema of the given name of the runtime's tests. */
    static PulledProject fixture(Path directory, String schema) throws SQLException, IOException {
        PulledProject project = empty(directory);
        project.execute(Files.readString(SCHEMAS.resolve(schema + ".sql")));
        for (int i = 1; Files.exists(SCHEMAS.resolve(schema + ".step-" + i + ".sql")); i++) {
            try {
                project.execute(Files.readString(SCHEMAS.resolve(schema + ".step-" + i + ".sql")));
            } catch (SQLException e) {
                // a step of one fixture fails on purpose, and leaves an invalid index behind
            }
        }
        return project;
    }

    PulledProject execute(String... script) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : script) {
                statement.execute(sql);
            }
        }
        return this;
    }

    Connection connect() throws SQLException {
        return Server.SERVER.getDatabase("postgres", name).getConnection();
    }

    DatabaseConfig config() {
        return DatabaseConfig.parse(url());
    }

    String url() {
        return "postgresql://postgres@localhost:" + Server.SERVER.getPort() + "/" + name;
    }

    Path db() {
        return directory.resolve("db");
    }

    Path sources() {
        return directory.resolve("src");
    }

    /** Runs a command with the given options, as {@code name=value}. */
    Outcome run(String command, String... options) {
        Map<String, String> all = new HashMap<>(Map.of("url", url()));
        for (String option : options) {
            all.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
        }
        return Commands.run(command, new Project(directory, db(), compile(), all, new Quiet()));
    }

    ClosedWorldCompile.Settings compile() {
        return new ClosedWorldCompile.Settings(
                List.of(sources()), PulledProject::classPath, StandardCharsets.UTF_8, List.of());
    }

    static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** All files of the project by their paths. */
    SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(directory)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** The lines of an outcome. */
    static String text(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        outcome.lines().forEach(line -> lines.add(line.level() + " " + line.text()));
        return String.join("\n", lines);
    }

    private static final class Quiet implements Project.Console {
        @Override
        public void progress(String line) {
            // nobody waits
        }

        @Override
        public void line(Outcome.Level level, String text) {
            // the outcome has the message
        }
    }
}
