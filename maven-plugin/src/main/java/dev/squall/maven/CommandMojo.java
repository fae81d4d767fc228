package dev.squall.maven;

import dev.squall.command.ClosedWorldCompile;
import dev.squall.command.CommandException;
import dev.squall.command.Commands;
import dev.squall.command.Outcome;
import dev.squall.command.Project;
import dev.squall.migrate.release.Replay;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** What all goals share: the project, the database, and the form of the output. */
abstract class CommandMojo extends AbstractMojo {

    /** The scopes of a compile's class path. */
    private static final Set<String> SCOPES = Set.of("compile", "provided", "system");

    /** The project's {@code db} directory, with {@code migration} in it. */
    @Parameter(property = "squall.db", defaultValue = "${project.basedir}/src/main/resources/db")
    @Nullable
    private File db;

    /** The database; without it {@code DATABASE_URL} in the environment or in {@code .env}. */
    @Parameter(property = "url")
    @Nullable
    private String url;

    /** Whether to use the embedded PostgreSQL of this project in {@code .squall/postgres}. */
    @Parameter(property = "embedded", defaultValue = "false")
    private boolean embedded;

    /** {@code text}, or {@code json} for one line of JSON on the standard output (use it with {@code -q}). */
    @Parameter(property = "output", defaultValue = "text")
    @Nullable
    private String output;

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

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @Nullable
    private MavenSession build;

    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    @Nullable
    private String encoding;

    @Parameter(defaultValue = "${maven.compiler.release}", readonly = true)
    @Nullable
    private String javaRelease;

    /** Resolves the class path where it is needed: a goal declares that for all modules, or for none. */
    @Inject
    @Nullable
    private ProjectDependenciesResolver resolver;

    private final String command;
    private final Map<String, String> options = new LinkedHashMap<>();

    CommandMojo(String command) {
        this.command = command;
    }

    /**
     * Passes the options that this goal alone has to {@link #option}.
     *
     * @throws MojoFailureException if one of them has no value that can be used
     */
    abstract void options() throws MojoFailureException;

    /** Gives the command an option; null is not given. */
    final void option(String name, @Nullable Object value) {
        if (value != null) {
            options.put(name, value.toString());
        }
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        // an aggregator has no sources and no migrations
        if (skip || current().getPackaging().equals("pom")) {
            return;
        }
        // their failures come as exceptions
        for (String logger : List.of("io.zonky.test", "org.flywaydb", "com.zaxxer.hikari")) {
            System.setProperty("org.slf4j.simpleLogger.log." + logger, "error");
        }
        boolean json = "json".equals(output);
        if (!json && output != null && !output.equals("text")) {
            throw new MojoFailureException("The parameter output is \"" + output + "\"; it must be text or json.");
        }
        option("url", url);
        option("embedded", embedded);
        if (isOneOfSeveral() && !project(json).hasSchema()) {
            skipped(json);
            return;
        }
        options();
        Outcome outcome = run(project(json));
        print(outcome, json);
        if (!outcome.success()) {
            throw new MojoFailureException(outcome.lines().stream()
                    .filter(line -> line.level() == Outcome.Level.ERROR)
                    .map(Outcome.Line::text)
                    .findFirst()
                    .orElse("The command " + command + " failed."));
        }
    }

    private Project project(boolean json) {
        return new Project(
                current().getBasedir().toPath(), path(db), sources(), options, new MavenConsole(getLog(), json));
    }

    private boolean isOneOfSeveral() {
        List<MavenProject> modules = Optional.ofNullable(build).orElseThrow().getProjects();
        return modules.stream().filter(m -> !m.getPackaging().equals("pom")).count() > 1;
    }

    private void skipped(boolean json) {
        if (!json) {
            String name = current().getArtifactId();
            getLog().info(name + " has no schema (no table in its sources, and nothing released in " + path(db)
                    + "), so squall:" + command + " skips it. To run it there all the same: -pl " + name);
        }
    }

    private Outcome run(Project on) {
        try {
            return Commands.run(command, on);
        } finally {
            Replay.stopServer();
        }
    }

    private void print(Outcome outcome, boolean json) {
        if (json) {
            // not the log, whose lines have prefixes and which -q turns off
            System.out.println(Commands.json(command, outcome));
            return;
        }
        long errors = outcome.lines().stream()
                .filter(line -> line.level() == Outcome.Level.ERROR)
                .count();
        for (Outcome.Line line : outcome.lines()) {
            switch (line.level()) {
                case INFO -> getLog().info(line.text());
                case WARNING -> getLog().warn(line.text());
                case ERROR -> {
                    // a single one is what Maven prints at the end
                    if (errors > 1) {
                        getLog().error(line.text());
                    }
                }
            }
        }
    }

    private MavenProject current() {
        return Optional.ofNullable(project).orElseThrow();
    }

    private static Path path(@Nullable File parameter) {
        return Optional.ofNullable(parameter).orElseThrow().toPath();
    }

    private ClosedWorldCompile.Settings sources() {
        Path generated = Path.of(current().getBuild().getDirectory(), "generated-sources", "annotations");
        List<Path> roots = current().getCompileSourceRoots().stream()
                .map(Path::of)
                // what the processor has written in an earlier compile, and writes again now
                .filter(root -> !root.startsWith(generated))
                .toList();
        var arguments = new ArrayList<String>();
        if (javaRelease != null) {
            arguments.addAll(List.of("--release", javaRelease));
        }
        arguments.addAll(Optional.ofNullable(compilerArgs).orElse(List.of()));
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new ClosedWorldCompile.Settings(roots, this::classPath, charset, arguments);
    }

    /** The dependencies that a compile has, without the project's own old class files. */
    private List<Path> classPath() {
        var request = new DefaultDependencyResolutionRequest(
                current(), Optional.ofNullable(build).orElseThrow().getRepositorySession());
        request.setResolutionFilter((node, parents) -> node.getDependency() == null
                || SCOPES.contains(node.getDependency().getScope()));
        try {
            return Optional.ofNullable(resolver).orElseThrow().resolve(request).getResolvedDependencies().stream()
                    .map(dependency -> dependency.getArtifact().getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new CommandException(
                    "The dependencies of " + current().getArtifactId() + " cannot be resolved, and squall:" + command
                            + " compiles its sources with them. If one of them is a module of this build, compile it in"
                            + " the same call: mvn compile squall:" + command + ". " + e.getMessage());
        }
    }
}
