package dev.squall.command;

import dev.squall.pull.Pull;
import dev.squall.pull.PullReport;
import dev.squall.pull.SourceCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The command that makes sources of a database. */
final class PullCommand {
    private static final String NAME = "[a-z_][A-Za-z0-9_]*(\\.[a-z_][A-Za-z0-9_]*)*";

    private PullCommand() {}

    static Outcome pull(Project project) {
        String basePackage = project.option("package")
                .orElseThrow(() -> new CommandException("The option package is missing: the package of the records of"
                        + " PostgreSQL's schema public, for example -Dpackage=com.example.db; other schemas have"
                        + " packages below it."));
        if (!basePackage.matches(NAME)) {
            throw new CommandException("The option package is \"" + basePackage + "\", which is no name of a package.");
        }
        boolean dryRun = project.flag("dryRun");
        Path sources = project.sources().sourceRoots().stream()
                .findFirst()
                .orElseThrow(() -> new CommandException("The project has no source directory to pull into."));
        Pull pull = Pull.into(new Pull.Target(sources, project.db(), basePackage), compiler(project))
                .mode(new Pull.Mode(
                        !dryRun,
                        project.flag("overwrite"),
                        !project.option("verify").orElse("true").equals("false")))
                .progress(project.console()::progress);
        Set<String> schemas = Stream.of(project.option("schemas").orElse("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Pull narrowed = schemas.isEmpty() ? pull : pull.schemas(schemas);
        return project.withDatabase(database -> outcome(narrowed.run(database), dryRun));
    }

    private static Outcome outcome(PullReport report, boolean dryRun) {
        Outcome.Builder outcome = Outcome.builder();
        report.changes().forEach(change -> outcome.info("The database has: " + change));
        report.kept().stream().filter(k -> k.contains(": ")).forEach(k -> outcome.info("Kept as SQL: " + k));
        report.lost().forEach(l -> outcome.warning("Not kept: " + l));
        report.files().forEach(file -> outcome.info((dryRun ? "Would write " : "Wrote ") + file));
        report.read().forEach((kind, count) -> {
            if (count > 0) {
                outcome.info(String.format("%7d %s", count, kind));
            }
        });
        report.notes().forEach(outcome::info);
        return outcome.with("files", report.files())
                .with("read", report.read())
                .with("kept", report.kept())
                .with("lost", report.lost())
                .with("changes", report.changes())
                .with("notes", report.notes())
                .build();
    }

    private static SourceCompiler compiler(Project project) {
        return roots -> {
            List<SourceCompiler.Mistake> errors = new ArrayList<>();
            Path output = directory();
            try {
                var options = new ArrayList<>(List.of(
                        "-Asquall.strict=true",
                        "-Asquall.closedWorld=true",
                        "-Asquall.hazards=off",
                        "-Xmaxerrs",
                        "10000"));
                options.addAll(project.sources().options());
                var settings = new ClosedWorldCompile.Settings(
                        roots, project.sources().classPath(), StandardCharsets.UTF_8, options);
                ClosedWorldCompile.Result result = new ClosedWorldCompile(settings).run(output, diagnostic -> {
                    if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                        errors.add(mistake(diagnostic));
                    }
                });
                return new SourceCompiler.Result(result.success() ? result.schema() : Optional.empty(), errors);
            } finally {
                delete(output);
            }
        };
    }

    private static SourceCompiler.Mistake mistake(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return new SourceCompiler.Mistake(file, diagnostic.getMessage(Locale.ROOT));
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("squall-compile");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary directory", e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // temporary files; the operating system clears them away
        }
    }
}
