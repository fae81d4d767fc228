package dev.squall.command;

import dev.squall.db.DatabaseConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that runs the studio, as a process of its own, on the database that is meant. */
final class StudioCommand {
    private StudioCommand() {}

    static Outcome studio(Project project) {
        Path jar = project.option("jar")
                .map(path -> project.basedir().resolve(path))
                .orElseThrow(
                        () -> new CommandException("The option jar is missing: the file squall-studio-web-VERSION.jar"
                                + " of the same version. The Maven goal squall:studio finds it by itself."));
        if (!Files.isRegularFile(jar)) {
            throw new CommandException(
                    "There is no studio in " + jar + ". Give the file squall-studio-web-VERSION.jar.");
        }
        int exit = project.withDatabase(database -> run(project, jar, database));
        return exit == 0 || isInterrupt(exit)
                ? Outcome.builder()
                        .info("The studio has ended.")
                        .with("exit", exit)
                        .build()
                : Outcome.failure("The studio ended with the exit code " + exit + "; what it said is above.");
    }

    private static int run(Project project, Path jar, DatabaseConfig database) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        project.option("port").ifPresent(port -> command.addAll(List.of("--port", port)));
        project.option("arguments").ifPresent(arguments -> command.addAll(List.of(arguments.split(" "))));
        ProcessBuilder studio = new ProcessBuilder(command)
                .directory(project.basedir().toFile())
                .inheritIO();
        // not an argument, which other users of the machine can read
        studio.environment().put("DATABASE_URL", url(database));
        project.console().progress("Starting the studio on " + database.displayUrl() + "; Ctrl-C ends it.");
        Process process = start(studio);
        var end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            int exit = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(end);
            return exit;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static Process start(ProcessBuilder studio) {
        try {
            return studio.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The studio cannot be started", e);
        }
    }

    /** Ended by Ctrl-C or by a signal, as one ends it. */
    private static boolean isInterrupt(int exit) {
        return exit == 130 || exit == 143;
    }

    /** With the password. */
    private static String url(DatabaseConfig database) {
        String user = database.user().map(StudioCommand::encoded).orElse("");
        String password = database.password().map(text -> ":" + encoded(text)).orElse("");
        String host = database.host().indexOf(':') >= 0 ? "[" + database.host() + "]" : database.host();
        String parameters = database.parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        String credentials = user + password;
        return Stream.of("postgresql://", credentials, credentials.isEmpty() ? "" : "@", host, ":" + database.port())
                        .collect(Collectors.joining())
                + "/" + encoded(database.database()) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
