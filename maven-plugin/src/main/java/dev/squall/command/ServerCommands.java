package dev.squall.command;

import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.DevelopmentServer;
import dev.squall.embedded.DevelopmentServer.Wanted;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The commands for the development database. */
final class ServerCommands {
    private ServerCommands() {}

    static Outcome start(Project project) {
        DevelopmentServer server = project.server();
        boolean there = server.running().isPresent();
        DatabaseConfig database = server.start(
                wanted(project, server),
                Duration.ofSeconds(project.number("timeout", 90)),
                project.console()::progress);
        return Outcome.builder()
                .info(there ? "It is running already." : "Started.")
                .info("  " + database.displayUrl() + " (password in "
                        + server.data().getParent() + "/server.properties)")
                .with("url", database.displayUrl())
                .with("port", database.port())
                .build();
    }

    /** What {@code DATABASE_URL} says, if it is about this machine: then the application needs no other settings. */
    private static Wanted wanted(Project project, DevelopmentServer server) {
        Wanted defaults = server.defaults();
        int port = project.number("port", defaults.port());
        Optional<DatabaseConfig> local = project.environment().filter(Project::isLocal);
        if (local.isEmpty()) {
            return new Wanted(port, defaults.database(), defaults.user(), Optional.empty());
        }
        DatabaseConfig url = local.get();
        return new Wanted(
                project.number("port", url.port()), url.database(), url.user().orElse(defaults.user()), url.password());
    }

    static Outcome stop(Project project) {
        boolean stopped = project.server().stop();
        return Outcome.builder()
                .info(stopped ? "Stopped." : "It was not running.")
                .with("stopped", stopped)
                .build();
    }

    static Outcome reset(Project project) {
        DevelopmentServer server = project.server();
        boolean running = server.stop();
        server.reset();
        Outcome.Builder outcome = Outcome.builder().info("All data of the development database are deleted.");
        if (running) {
            DatabaseConfig database = server.start(
                    wanted(project, server),
                    Duration.ofSeconds(project.number("timeout", 90)),
                    project.console()::progress);
            outcome.info("It is running again, empty: " + database.displayUrl() + ". Next: squall:migrate.");
        }
        return outcome.with("running", running).build();
    }

    static Outcome logs(Project project) {
        List<String> lines = project.server().log(project.number("lines", 50));
        Outcome.Builder outcome = Outcome.builder().with("lines", lines);
        if (lines.isEmpty()) {
            return outcome.info("There is no log in " + project.server().data() + ".")
                    .build();
        }
        lines.forEach(outcome::info);
        return outcome.build();
    }

    static Outcome shell(Project project) {
        int exit = project.withDatabase(database -> new Shell(database).run());
        return exit == 0
                ? Outcome.builder().build()
                : Outcome.failure("The shell ended with the exit code " + exit + ".");
    }
}
