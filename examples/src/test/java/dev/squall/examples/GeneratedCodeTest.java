package dev.squall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole programs under {@code src/test/programs}: their records are compiled with the processor, their schema is made on
 * a real server, and what is generated for them is used there. Each says itself what it expects.
 */
class GeneratedCodeTest {

    private static final Path PROGRAMS = Path.of(System.getProperty("squall.root"), "examples/src/test/programs");

    private static EmbeddedDatabase server;

    @TempDir
    Path output;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.builder().start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"behavior"})
    void theProgramRuns(String name) throws Exception {
        run(PROGRAMS.resolve(name), name);
    }

    @Test
    void valuesOfEveryTypeComeBackAsTheyWere(@TempDir Path sources) throws Exception {
        TypePrograms.write(PROGRAMS.resolve("types.txt"), sources);
        run(sources, "types");
    }

    private void run(Path sources, String name) throws Exception {
        compile(sources);
        DatabaseConfig config = server.createDatabase(name);
        execute(config, Files.readString(output.resolve("META-INF/squall/schema.sql")));
        try (Database db = Database.of(config);
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {output.toUri().toURL()}, getClass().getClassLoader())) {
            program(loader, name).accept(db);
        }
    }

    @SuppressWarnings("unchecked")
    private static Consumer<Database> program(ClassLoader loader, String name) throws ReflectiveOperationException {
        return (Consumer<Database>)
                loader.loadClass(name + ".Program").getConstructor().newInstance();
    }

    private static void execute(DatabaseConfig config, String sql) throws SQLException {
        try (Connection connection = config.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void compile(Path sources) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(sources)) {
            List<Path> java = all.filter(p -> p.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-Xlint:all,-processing",
                    "-processor",
                    "dev.squall.processor.SquallProcessor",
                    "-d",
                    output.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(java));
            task.call();
        }
        assertThat(said.getDiagnostics())
                .filteredOn(d -> d.getKind() != Diagnostic.Kind.NOTE)
                .filteredOn(d -> d.getSource() != null)
                .isEmpty();
    }
}
