package dev.squall.embedded;

import dev.squall.db.DatabaseConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A PostgreSQL for development that goes on running when the program that started it ends.
 *
 * <p>Its data, its log and what is known about it are in {@code .squall} of a project. A process of its own holds it, so
 * that nothing but {@link #stop()} (or the end of the session) ends it. Only what Squall has made is ever stopped or
 * deleted. Safe for use by several processes.
 */
public final class DevelopmentServer {
    private final Path directory;

    private DevelopmentServer(Path directory) {
        this.directory = directory;
    }

    /** The server of a project, running or not. */
    public static DevelopmentServer of(Path project) {
        return new DevelopmentServer(project.toAbsolutePath().normalize().resolve(".squall"));
    }

    /** Where the data are. */
    public Path data() {
        return directory.resolve("postgres");
    }

    /** How to reach the server, if it is running. */
    public Optional<DatabaseConfig> running() {
        return DevelopmentState.read(directory)
                .filter(DevelopmentState::isAlive)
                .map(DevelopmentState::config);
    }

    /**
     * Starts the server and waits until it accepts connections. If it is running, nothing changes.
     *
     * @param wanted port, database, user and password as the first start shall set them; see {@link #defaults()}
     * @param progress is told what the start is busy with
     * @throws EmbeddedDatabaseException if it does not start; the message says why
     */
    public DatabaseConfig start(Wanted wanted, Duration timeout, Consumer<String> progress) {
        Optional<DatabaseConfig> there = running();
        if (there.isPresent()) {
            return there.get();
        }
        try {
            Files.createDirectories(directory);
            return new DevelopmentLaunch(directory, timeout, progress).launch(wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("The development database cannot be started in " + directory, e);
        }
    }

    /** A free port (the last one, if there was one), the database and user {@code squall}, and a random password. */
    public Wanted defaults() {
        int port = DevelopmentState.read(directory)
                .map(DevelopmentState::port)
                .filter(DevelopmentLaunch::isFree)
                .orElse(0);
        return new Wanted(port, "squall", "squall", Optional.empty());
    }

    /**
     * Stops the server.
     *
     * @return whether it was running
     * @throws EmbeddedDatabaseException if it does not stop
     */
    public boolean stop() {
        Optional<DevelopmentState> state = DevelopmentState.read(directory).filter(DevelopmentState::isAlive);
        state.ifPresent(DevelopmentState::stop);
        if (state.isPresent()) {
            // where a process cannot be asked to end itself, its server is left behind; opening clears it away
            DataDirectory.open(data()).close();
        }
        return state.isPresent();
    }

    /**
     * Deletes all data of the stopped server; the next start makes an empty database.
     *
     * @throws EmbeddedDatabaseException if it is running, or the directory was not made by Squall
     */
    public void reset() {
        if (!Files.exists(data())) {
            return;
        }
        try (DataDirectory opened = DataDirectory.open(data())) {
            opened.reset();
        } catch (IOException e) {
            throw new UncheckedIOException("The data in " + data() + " cannot be deleted", e);
        }
    }

    /** The last lines of the server's log; empty if there is none. */
    public List<String> log(int lines) {
        Path file = data().resolve("server.log");
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            // not UTF-8 everywhere: Windows writes messages in its own code page
            List<String> all = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            return List.copyOf(all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Since when the server is running. */
    public Optional<Instant> since() {
        return DevelopmentState.read(directory)
                .filter(DevelopmentState::isAlive)
                .flatMap(state -> ProcessHandle.of(state.pid()))
                .flatMap(process -> process.info().startInstant());
    }

    @Override
    public String toString() {
        return "DevelopmentServer[" + directory + "]";
    }

    /**
     * How a server shall be.
     *
     * @param port the port, or 0 for a free one
     * @param database the name of its database
     * @param user the owner of the database
     * @param password the owner's password; empty for a random one
     */
    public record Wanted(int port, String database, String user, Optional<String> password) {
        public Wanted {
            Objects.requireNonNull(password);
        }

        @Override
        public String toString() {
            return "Wanted[" + user + "@" + port + "/" + database + "]";
        }
    }
}
