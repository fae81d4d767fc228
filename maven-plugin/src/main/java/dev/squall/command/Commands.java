package dev.squall.command;

import dev.squall.db.error.DataAccessException;
import dev.squall.embedded.EmbeddedDatabaseException;
import dev.squall.migrate.MigrationException;
import dev.squall.schema.snapshot.SnapshotException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All commands, by name. */
public final class Commands {
    private static final Map<String, Command> ALL = new LinkedHashMap<>();

    static {
        add(
                "generate",
                "Makes numbered, verified migration files from what has changed in the sources.",
                ReleaseCommands::generate,
                "name",
                "numbering",
                "online",
                "lockTimeout");
        add(
                "migrate",
                "Brings a database to the newest release.",
                DatabaseCommands::migrate,
                "retryFailed",
                "baselineVersion");
        add(
                "status",
                "Tells what a database has run, and whether the development database is running.",
                DatabaseCommands::status,
                "failOnPending");
        add(
                "check",
                "Checks the released files, the sum file, the snapshot, and another branch.",
                ReleaseCommands::check,
                "base");
        add("rebase", "Puts this branch's releases behind those of another branch.", ReleaseCommands::rebase, "base");
        add("rehash", "Accepts changes made by hand in files that no database has run.", ReleaseCommands::rehash);
        add(
                "verify",
                "Replays all releases, compares with the sources, and upgrades a database with rows.",
                ReleaseCommands::verify);
        add("lint", "Looks for hazards in the migration files.", ReleaseCommands::lint, "since", "strict");
        add("undo", "Takes the newest release back on a development database.", DatabaseCommands::undo, "development");
        add("export", "Prints or writes the whole schema as SQL.", DatabaseCommands::export, "of", "file");
        add("squash", "Replaces all released files by one.", ReleaseCommands::squash, "name", "loseData");
        add(
                "push",
                "Brings a development database to what the sources say, without a release.",
                DatabaseCommands::push,
                "dryRun");
        add("drift", "Compares sources, releases and a database.", DatabaseCommands::drift);
        add(
                "pull",
                "Makes records, a baseline migration and the snapshot of a database that is there.",
                PullCommand::pull,
                "package",
                "schemas",
                "dryRun",
                "overwrite",
                "verify");
        add("ping", "Asks a database for its version.", DatabaseCommands::ping);
        add(
                "seed",
                "Fills the empty tables of a development database with made-up rows.",
                SeedCommand::seed,
                "rows",
                "seed",
                "force",
                "dryRun");
        add("start", "Starts the development database.", ServerCommands::start, "port", "timeout");
        add("stop", "Stops the development database.", ServerCommands::stop);
        add("reset", "Deletes all data of the development database.", ServerCommands::reset, "port", "timeout");
        add("logs", "Prints the last lines of the development database's log.", ServerCommands::logs, "lines");
        add("studio", "Runs the studio on a database.", StudioCommand::studio, "jar", "port", "arguments");
        add("shell", "Opens psql, or a plain prompt.", ServerCommands::shell);
    }

    private Commands() {}

    /**
     * A command.
     *
     * @param name its name
     * @param summary what it does, in one line
     * @param options the names of the options that it alone has
     * @param action what it runs
     */
    record Command(String name, String summary, List<String> options, Function<Project, Outcome> action) {}

    private static void add(String name, String summary, Function<Project, Outcome> action, String... options) {
        ALL.put(name, new Command(name, summary, List.of(options), action));
    }

    static Collection<Command> all() {
        return ALL.values();
    }

    static Optional<Command> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /**
     * Runs a command. What goes wrong is a failed outcome whose message says why and what to do.
     *
     * @throws IllegalArgumentException if there is no such command
     */
    public static Outcome run(String name, Project project) {
        Command command = find(name).orElseThrow(() -> new IllegalArgumentException("no command " + name));
        try {
            return command.action().apply(project);
        } catch (MigrationException
                | SnapshotException
                | EmbeddedDatabaseException
                | DataAccessException
                | CommandException e) {
            return Outcome.failure(String.valueOf(e.getMessage()));
        }
    }

    /** The outcome as one line of JSON. */
    public static String json(String name, Outcome outcome) {
        var all = new LinkedHashMap<String, Object>();
        all.put("command", name);
        all.putAll(outcome.data());
        if (!outcome.success() && !all.containsKey("message")) {
            all.put(
                    "message",
                    outcome.lines().stream()
                            .filter(line -> line.level() == Outcome.Level.ERROR)
                            .map(Outcome.Line::text)
                            .findFirst()
                            .orElse("failed"));
        }
        return Json.write(all);
    }
}
