package dev.squall.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.command.ClosedWorldCompile;
import dev.squall.command.Outcome;
import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.introspect.Introspection;
import dev.squall.migrate.release.MigrationDirectory;
import dev.squall.migrate.release.Release;
import dev.squall.migrate.release.Replay;
import dev.squall.processor.SquallProcessor;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Schema;
import dev.squall.schema.snapshot.SnapshotReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The round trip law: what is pulled compiles, makes the same database, drafts nothing, and is pulled again to the last
 * byte. With {@code -Dpull.schemas=all} over every schema of the runtime's tests.
 */
@Timeout(600)
class PullLawTest {
    private static final String DAILY = "rental,odd-names";
    private static final String ALL = "cycles,every-type,extension-types,legacy,odd-names,orders,partitions,rental,"
            + "restricted,routines,saas,sequences,states,version-15,views,wide";

    @TempDir
    Path directory;

    static Stream<String> schemas() {
        String chosen = System.getProperty("pull.schemas", DAILY);
        return Stream.of((chosen.equals("all") ? ALL : chosen).split(","));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatIsPulledIsTheDatabase(String name) throws SQLException, IOException {
        PulledProject project = PulledProject.fixture(directory.resolve("first"), name);
        Outcome outcome = project.run("pull", "package=pulled");
        assertThat(outcome.success()).as(PulledProject.text(outcome)).isTrue();

        DesiredSchema desired = compiled(project);
        assertThat(Release.in(project.db()).run("next", desired).files())
                .as("drafts nothing")
                .isEmpty();

        Introspection live;
        try (Connection connection = project.connect()) {
            live = CatalogReader.read(connection, CatalogFilter.all());
        }
        List<String> lost = strings(outcome.data().get("lost"));
        try (Replay replay = Replay.start(text -> {})) {
            replay.prepare(desired.schema());
            replay.run(new MigrationDirectory(project.db()).files());
            Introspection made = replay.introspection();
            assertSame(made.schema(), live.schema());
            live.unsupported().stream()
                    .filter(u -> made.unsupported().stream().noneMatch(m -> m.equals(u)))
                    .forEach(u -> assertThat(lost).as("no silent loss").anyMatch(l -> l.startsWith(u + ": ")));
        }

        assertThat(warnings(project)).isEmpty();

        var again = new PulledProject(directory.resolve("second"), project.name());
        again.run("pull", "package=pulled", "verify=false");
        assertThat(again.files()).isEqualTo(project.files());
        assertAscii(project);
    }

    private static void assertSame(Schema made, Schema live) {
        assertThat(made.tables()).isEqualTo(live.tables());
        assertThat(made.views()).isEqualTo(live.views());
        assertThat(made.enums()).isEqualTo(live.enums());
        assertThat(made.domains()).isEqualTo(live.domains());
        assertThat(made.composites()).isEqualTo(live.composites());
        assertThat(made.sequences()).isEqualTo(live.sequences());
        assertThat(made.extensions()).isEqualTo(live.extensions());
        assertThat(made.namespaces()).isEqualTo(live.namespaces());
        assertThat(made.rawObjects().stream().map(o -> o.id()))
                .containsAll(live.rawObjects().stream()
                        .filter(o -> !o.createSql().contains("\n LANGUAGE internal"))
                        .map(o -> o.id())
                        .toList());
    }

    private static DesiredSchema compiled(PulledProject project) throws IOException {
        List<String> problems = new ArrayList<>();
        Path output = Files.createTempDirectory("squall-pull-test");
        ClosedWorldCompile.Result result = new ClosedWorldCompile(project.compile())
                .run(output, diagnostic -> problems.add(diagnostic.getMessage(Locale.ROOT)));
        assertThat(result.success()).as(String.join("\n", problems)).isTrue();
        return SnapshotReader.read(result.schema().orElseThrow(), "the pulled sources");
    }

    /** Everything that javac says about the sources and about what is generated for them. */
    private static List<String> warnings(PulledProject project) throws IOException {
        List<String> said = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path output = Files.createTempDirectory(project.directory(), "classes");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(project.sources())) {
            String classPath = PulledProject.classPath().stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    d -> said.add(d.getKind() + " " + d.getSource() + " " + d.getMessage(Locale.ROOT)),
                    List.of("-Xlint:all,-processing,-path", "-Werror", "-cp", classPath, "-d", output.toString()),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.filter(f -> f.toString().endsWith(".java")).toList()));
            task.setProcessors(List.of(new SquallProcessor()));
            task.call();
        }
        try (Stream<Path> walk = Files.walk(output)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return said.stream().filter(line -> !line.startsWith("NOTE")).toList();
    }

    private static void assertAscii(PulledProject project) throws IOException {
        project.files().forEach((path, text) -> {
            if (path.endsWith(".java")) {
                assertThat(text).as(path).isASCII();
            }
        });
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
