package dev.squall.embedded;

import dev.squall.db.DatabaseConfig;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Starts the process that holds a development server, and waits for it. */
final class DevelopmentLaunch {
    static final String OUTPUT = "server.out";

    private static final long POLL_MILLIS = 100;

    private final Path directory;
    private final Duration timeout;
    private final Consumer<String> progress;

    DevelopmentLaunch(Path directory, Duration timeout, Consumer<String> progress) {
        this.directory = directory;
        this.timeout = timeout;
        this.progress = progress;
    }

    DatabaseConfig launch(DevelopmentServer.Wanted wanted) throws IOException {
        Path output = directory.resolve(OUTPUT);
        Files.writeString(output, "");
        ProcessBuilder builder = new ProcessBuilder(command(wanted))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        // not an argument: those are visible to every user of the machine
        builder.environment()
                .put(DevelopmentServerMain.PASSWORD, wanted.password().orElse(""));
        Process process = builder.start();
        process.getOutputStream().close();
        long deadline = System.nanoTime() + timeout.toNanos();
        int told = 0;
        while (System.nanoTime() < deadline) {
            List<String> lines = Files.readAllLines(output);
            lines.subList(Math.min(told, lines.size()), lines.size()).stream()
                    // that it has nowhere to log is no news to the user
                    .filter(line -> !line.startsWith("SLF4J"))
                    .forEach(progress);
            told = lines.size();
            Optional<DevelopmentState> state =
                    DevelopmentState.read(directory).filter(s -> s.pid() == process.pid() && s.isAlive());
            if (state.isPresent()) {
                return state.get().config();
            }
            if (!process.isAlive()) {
                throw new EmbeddedDatabaseException("The development database did not start:\n  "
                        + String.join("\n  ", Files.readAllLines(output)));
            }
            pause();
        }
        process.destroy();
        throw new EmbeddedDatabaseException("The development database did not start within " + timeout.toSeconds()
                + " seconds; see " + output + ".");
    }

    /** Whether a port of this machine is free. */
    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort() == port;
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> command(DevelopmentServer.Wanted wanted) {
        var command = new ArrayList<String>();
        // the end of the terminal is not the end of the server
        if (Files.isExecutable(Path.of("/usr/bin/nohup"))) {
            command.add("/usr/bin/nohup");
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
        command.add(DevelopmentServerMain.class.getName());
        command.addAll(
                List.of(directory.toString(), Integer.toString(wanted.port()), wanted.database(), wanted.user()));
        return command;
    }

    /** That of this program; a build tool has one per plugin. */
    private static String classPath() {
        var elements = new ArrayList<String>();
        ClassLoader loader = DevelopmentLaunch.class.getClassLoader();
        if (loader instanceof URLClassLoader urls) {
            for (URL url : urls.getURLs()) {
                path(url).ifPresent(elements::add);
            }
        }
        if (elements.isEmpty()) {
            return System.getProperty("java.class.path");
        }
        // Maven gives its plugins this library from its own class path
        CodeSource logging = LoggerFactory.class.getProtectionDomain().getCodeSource();
        if (logging != null) {
            path(logging.getLocation()).ifPresent(elements::add);
        }
        return String.join(File.pathSeparator, elements);
    }

    private static Optional<String> path(URL url) {
        try {
            return Optional.of(Path.of(url.toURI()).toString());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            // not a file, so not something that a new process could load
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseException("Interrupted while the development database was starting.", e);
        }
    }
}
