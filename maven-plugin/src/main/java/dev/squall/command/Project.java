package dev.squall.command;

import dev.squall.command.ClosedWorldCompile.Unresolved;
import dev.squall.db.DatabaseConfig;
import dev.squall.db.error.MissingDatabaseUrl;
import dev.squall.embedded.DevelopmentServer;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.snapshot.SnapshotReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The project that a command works on, and the options that it was given.
 *
 * @param basedir the project's directory, with {@code .env} and {@code .squall}
 * @param db the directory with migrations and snapshot
 * @param sources what to compile; the options for the processor are added
 * @param options the options of the command by name
 * @param console what happens meanwhile
 */
public record Project(
        Path basedir, Path db, ClosedWorldCompile.Settings sources, Map<String, String> options, Console console) {

    public Project {
        options = Map.copyOf(options);
    }

    /** Is told what a command is doing. */
    public interface Console {
        /** A line of progress. */
        void progress(String line);

        /** Something that the compiler says. */
        void line(Outcome.Level level, String text);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
    }

    boolean flag(String name) {
        String value = option(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new CommandException("The option " + name + " is \"" + value + "\"; it must be true or false.");
        }
        return value.equals("true");
    }

    int number(String name, int otherwise) {
        try {
            return option(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new CommandException(
                    "The option " + name + " is \"" + option(name).orElse("") + "\"; it must be a number.");
        }
    }

    /** What is told about a wrong value of an option that has a few. */
    static CommandException notOneOf(String name, String value, String values) {
        return new CommandException("The option " + name + " is \"" + value + "\"; it must be one of " + values + ".");
    }

    Path migrations() {
        return db.resolve("migration");
    }

    DevelopmentServer server() {
        return DevelopmentServer.of(basedir);
    }

    /** Whether there is a schema: tables in the sources, perhaps, or a release. Other modules of a build have none. */
    public boolean hasSchema() {
        return isReleased() || new ClosedWorldCompile(sources).mayHaveSchema();
    }

    /** Whether there ever was a release. */
    boolean isReleased() {
        return Files.isDirectory(migrations()) || Files.exists(db.resolve("schema.snapshot.json"));
    }

    /** The schema that the sources describe; empty if they have no table and there never was a release. */
    Optional<DesiredSchema> schema(boolean strict) {
        Path output = temporaryDirectory();
        try {
            ClosedWorldCompile.Result result = new ClosedWorldCompile(settings(strict))
                    // a release is made of sources that are whole; a look at the schema needs the schema only
                    .schema(output, strict ? Unresolved.REFUSED : Unresolved.IGNORED, this::print);
            if (!result.success()) {
                throw new CommandException("The sources do not compile" + (strict ? " in strict mode" : "")
                        + "; see the errors above. Nothing was changed.");
            }
            boolean released = Files.exists(db.resolve("schema.snapshot.json"));
            return result.schema()
                    .map(text -> SnapshotReader.read(text, "the compiled schema"))
                    // nothing left is a change as well, which is refused unless it is acknowledged
                    .or(() -> released ? Optional.of(new DesiredSchema(Schema.EMPTY, Intents.NONE)) : Optional.empty());
        } finally {
            delete(output);
        }
    }

    /** As {@link #schema}, where there must be one. */
    DesiredSchema desired() {
        return schema(false)
                .orElseThrow(() -> new CommandException("The sources have no @Table, and nothing was released in " + db
                        + ". Check the source directories."));
    }

    private ClosedWorldCompile.Settings settings(boolean strict) {
        var all = new ArrayList<>(List.of(
                "-Asquall.strict=" + strict,
                "-Asquall.closedWorld=true",
                // the commands report them, with what is done about them
                "-Asquall.hazards=off",
                "-Asquall.db=" + db));
        all.addAll(sources.options());
        return new ClosedWorldCompile.Settings(sources.sourceRoots(), sources.classPath(), sources.encoding(), all);
    }

    private void print(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String at = source == null
                ? ""
                : source.getName() + ":[" + diagnostic.getLineNumber() + "," + diagnostic.getColumnNumber() + "] ";
        Outcome.Level level = switch (diagnostic.getKind()) {
            case ERROR -> Outcome.Level.ERROR;
            case WARNING, MANDATORY_WARNING -> Outcome.Level.WARNING;
            default -> Outcome.Level.INFO;
        };
        console.line(level, at + diagnostic.getMessage(Locale.ROOT));
    }

    /**
     * Calls something with the database that is meant: {@code url}, with {@code embedded} the project's own, else
     * {@code DATABASE_URL}, else the development server if it is running.
     */
    <T> T withDatabase(Function<DatabaseConfig, T> use) {
        Optional<DatabaseConfig> running = server().running();
        if (option("url").isPresent()) {
            return use.apply(DatabaseConfig.parse(option("url").get()));
        }
        if (flag("embedded")) {
            return running.isPresent() ? use.apply(running.get()) : withEmbedded(use);
        }
        if (running.isPresent() && environment().isEmpty()) {
            return use.apply(running.get());
        }
        return use.apply(environment().orElseGet(this::given));
    }

    private DatabaseConfig given() {
        try {
            return DatabaseConfig.fromEnvironment();
        } catch (MissingDatabaseUrl e) {
            throw new CommandException("Which database? The development database of " + basedir + " is not running"
                    + " (squall:start starts it), and neither the environment nor a file .env there or in the current"
                    + " directory has DATABASE_URL. Or give one with -Durl=postgresql://user@host/database.");
        }
    }

    /** Whether the database that is meant is the project's own, so that its data may go. */
    boolean isDevelopment(DatabaseConfig database) {
        boolean own = flag("embedded")
                || server().running()
                        .filter(s -> s.port() == database.port() && isLocal(database))
                        .isPresent();
        return own || flag("development");
    }

    static boolean isLocal(DatabaseConfig database) {
        return List.of("localhost", "127.0.0.1", "::1").contains(database.host());
    }

    /** The database of {@code DATABASE_URL}, if it is set. */
    Optional<DatabaseConfig> environment() {
        boolean set = System.getenv("DATABASE_URL") != null || Files.exists(basedir.resolve(".env"));
        try {
            return set ? Optional.of(DatabaseConfig.fromEnvironment(basedir)) : Optional.empty();
        } catch (MissingDatabaseUrl e) {
            return Optional.empty();
        }
    }

    private <T> T withEmbedded(Function<DatabaseConfig, T> use) {
        try (EmbeddedDatabase database = EmbeddedDatabase.builder()
                .directory(server().data())
                .progress(stage -> console.progress(stage.text()))
                .start()) {
            return use.apply(database.config());
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("squall-compile");
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
