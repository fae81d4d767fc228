package dev.squall.pull;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
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
import dev.squall.schema.RawObject;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The round trip law: what is pulled compiles, makes the same database, drafts nothing, and is pulled again to the last
 * byte. What is refused is named.
 */
final class PullLaw {
    private PullLaw() {}

    /**
     * Checks the law.
     *
     * @param project the database and an empty project
     * @param second where it is pulled again
     * @return what became of each object
     */
    static Tally holds(PulledProject project, Path second) throws SQLException, IOException {
        Outcome outcome = project.run("pull", "package=pulled");
        assertThat(outcome.success()).as(PulledProject.text(outcome)).isTrue();

        // the database has no history, so it is compared with the sources; what was left out is told apart
        Outcome drift = project.run("drift");
        assertThat(drift.data().get("drift")).as(PulledProject.text(drift)).isEqualTo(List.of());

        DesiredSchema desired = compiled(project);
        assertThat(Release.in(project.db()).run("next", desired).files())
                .as("drafts nothing")
                .isEmpty();

        List<String> lost = strings(outcome.data().get("lost"));
        Tally tally;
        try (Replay replay = Replay.start(text -> {});
                Connection source = project.connect()) {
            Introspection live = CatalogReader.read(source, CatalogFilter.all());
            replay.prepare(desired.schema());
            replay.run(new MigrationDirectory(project.db()).files());
            Introspection made = replay.introspection();
            live.unsupported().stream()
                    .filter(u -> made.unsupported().stream().noneMatch(m -> m.equals(u)))
                    .forEach(u -> assertThat(lost).as("no silent loss").anyMatch(l -> l.startsWith(u + ": ")));
            try (Connection target = replay.database().unpooledDataSource().getConnection()) {
                tally = Tally.of(objects(source), objects(target), desired.schema());
                assertNamed(tally, lost);
                assertSame(made.schema(), new Remaining(lost, target).of(live.schema()));
            }
        }

        assertThat(warnings(project)).isEmpty();

        var again = new PulledProject(second, project.name());
        again.run("pull", "package=pulled", "verify=false");
        assertThat(again.files()).isEqualTo(project.files());
        assertLaidOut(project);
        return tally;
    }

    /** The history of migrations is the project's own. */
    private static Set<Tally.Thing> objects(Connection connection) throws SQLException, IOException {
        Set<Tally.Thing> objects = Tally.objects(connection);
        objects.removeIf(t -> t.names().stream().anyMatch(n -> n.startsWith("flyway_schema_history")));
        return objects;
    }

    /** What is refused is named with its reason. */
    private static void assertNamed(Tally tally, List<String> lost) {
        for (Tally.Thing thing : tally.refused()) {
            List<String> names = thing.names();
            List<String> words = new ArrayList<>(List.of(names.get(names.size() - 1)));
            if (names.size() > 1) {
                words.add(names.get(0) + "." + names.get(1));
            }
            assertThat(lost)
                    .as("%s is refused, and has to be named", thing)
                    .anyMatch(line -> words.stream().anyMatch(line.replace("\"", "")::contains));
        }
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
        assertThat(ids(made)).containsAll(ids(live));
    }

    private static List<String> ids(Schema schema) {
        return schema.rawObjects().stream().map(RawObject::id).toList();
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

    private static void assertLaidOut(PulledProject project) throws IOException {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        for (Map.Entry<String, String> file : project.files().entrySet()) {
            if (file.getKey().endsWith(".java")) {
                assertThat(file.getValue()).as(file.getKey()).isASCII();
                assertThat(formatted(formatter, file.getValue()))
                        .as(file.getKey())
                        .isEqualTo(file.getValue());
            }
        }
    }

    private static String formatted(Formatter formatter, String source) {
        try {
            return formatter.formatSourceAndFixImports(source);
        } catch (FormatterException e) {
            throw new IllegalArgumentException(e.getMessage() + "\n" + source, e);
        }
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }
}
