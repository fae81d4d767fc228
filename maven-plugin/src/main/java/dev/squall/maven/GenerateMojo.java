package dev.squall.maven;

import dev.squall.embedded.EmbeddedDatabaseException;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.release.Release;
import dev.squall.migrate.release.ReleaseReport;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.snapshot.SnapshotException;
import dev.squall.schema.snapshot.SnapshotReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Makes numbered, verified migration files from what has changed in the annotated records.
 *
 * <p>It compiles all sources of the project by itself, strictly, so that what is absent is really deleted. It may also
 * be bound to the compile phase; then every compile that finds a change makes a release.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.COMPILE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** What the release does, for the names of its files, for example {@code add_orders}. */
    @Parameter(property = "name", defaultValue = "schema")
    @Nullable
    private String name;

    /** The project's {@code db} directory. */
    @Parameter(property = "squall.db", defaultValue = "${project.basedir}/src/main/resources/db")
    @Nullable
    private File db;

    /** Further options for the processor, for example {@code -Asquall.naming=...}. */
    @Parameter
    @Nullable
    private List<String> compilerArgs;

    /** Whether to do nothing. */
    @Parameter(property = "squall.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @Nullable
    private MavenProject project;

    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    @Nullable
    private String encoding;

    @Parameter(defaultValue = "${maven.compiler.release}", readonly = true)
    @Nullable
    private String javaRelease;

    /** For Maven. */
    public GenerateMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        Mojos.quietLibraries();
        Optional<String> schema = compile();
        boolean released = Files.exists(Mojos.path(db).resolve("schema.snapshot.json"));
        if (schema.isEmpty() && !released) {
            getLog().info("No schema: the sources have no @Table.");
            return;
        }
        try {
            // nothing left is a change as well, which the release refuses unless it is acknowledged
            DesiredSchema desired = schema.map(text -> SnapshotReader.read(text, "the compiled schema"))
                    .orElseGet(() -> new DesiredSchema(Schema.EMPTY, Intents.NONE));
            print(Release.in(Mojos.path(db))
                    .progress(text -> getLog().info(text))
                    .run(name == null ? "schema" : name, desired));
        } catch (MigrationException | SnapshotException | EmbeddedDatabaseException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private void print(ReleaseReport report) {
        report.notes().forEach(note -> getLog().info(note));
        report.hazards().forEach(hazard -> getLog().warn(hazard));
        if (report.isEmpty()) {
            getLog().info("Nothing has changed since the newest release.");
            return;
        }
        report.files().forEach(file -> getLog().info("Released " + file));
        getLog().info("Read the files, then commit them together with schema.snapshot.json and migrations.sum.");
    }

    private Optional<String> compile() throws MojoExecutionException, MojoFailureException {
        Path output = temporaryDirectory();
        try {
            ClosedWorldCompile.Result result = new ClosedWorldCompile(settings()).run(output, this::print);
            if (!result.success()) {
                throw new MojoFailureException(
                        "The sources do not compile in strict mode; see the errors above." + " Nothing was released.");
            }
            return result.schema();
        } finally {
            delete(output);
        }
    }

    private ClosedWorldCompile.Settings settings() throws MojoExecutionException {
        MavenProject current = Optional.ofNullable(project).orElseThrow();
        Path generated = Path.of(current.getBuild().getDirectory(), "generated-sources", "annotations");
        List<Path> roots = current.getCompileSourceRoots().stream()
                .map(Path::of)
                // what the processor has written in an earlier compile, and writes again now
                .filter(root -> !root.startsWith(generated))
                .toList();
        var options = new ArrayList<>(List.of(
                "-Asquall.strict=true",
                "-Asquall.closedWorld=true",
                // the release reports them, with what its files do about them
                "-Asquall.hazards=off",
                "-Asquall.db=" + Mojos.path(db)));
        if (javaRelease != null) {
            options.addAll(List.of("--release", javaRelease));
        }
        options.addAll(Optional.ofNullable(compilerArgs).orElse(List.of()));
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new ClosedWorldCompile.Settings(roots, classPath(current), charset, options);
    }

    /** The dependencies, without the project's own old class files. */
    private static List<Path> classPath(MavenProject project) throws MojoExecutionException {
        try {
            Path own = Path.of(project.getBuild().getOutputDirectory());
            return project.getCompileClasspathElements().stream()
                    .map(Path::of)
                    .filter(element -> !element.equals(own))
                    .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The compile class path is not resolved", e);
        }
    }

    private void print(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        JavaFileObject source = diagnostic.getSource();
        String at = source == null
                ? ""
                : source.getName() + ":[" + diagnostic.getLineNumber() + "," + diagnostic.getColumnNumber() + "] ";
        switch (diagnostic.getKind()) {
            case ERROR -> getLog().error(at + text);
            case WARNING, MANDATORY_WARNING -> getLog().warn(at + text);
            default -> getLog().info(at + text);
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("squall-generate");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary directory", e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // temporary files; the operating system clears them away
        }
    }
}
