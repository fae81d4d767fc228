package dev.squall.embedded;

import dev.squall.db.DatabaseConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What {@code .squall/server.properties} says about a development server: its process and how to reach it.
 *
 * <p>A process id may be given to another process; together with its start it is unique.
 */
record DevelopmentState(long pid, long started, int port, String database, String user, String password) {
    private static final String FILE = "server.properties";
    private static final long STOP_SECONDS = 30;

    static Optional<DevelopmentState> read(Path directory) {
        Path file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var values = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
            return Optional.of(new DevelopmentState(
                    Long.parseLong(values.getProperty("pid", "")),
                    Long.parseLong(values.getProperty("started", "")),
                    Integer.parseInt(values.getProperty("port", "")),
                    values.getProperty("database", ""),
                    values.getProperty("user", ""),
                    values.getProperty("password", "")));
        } catch (IOException | IllegalArgumentException e) {
            throw new EmbeddedDatabaseException(
                    file + " is damaged. End the process that it names, then delete it.", e);
        }
    }

    /** The state of the server that this process holds. */
    static DevelopmentState ofThisProcess(DatabaseConfig config) {
        return new DevelopmentState(
                ProcessHandle.current().pid(),
                started(ProcessHandle.current()),
                config.port(),
                config.database(),
                config.user().orElse(""),
                config.password().orElse(""));
    }

    void write(Path directory) throws IOException {
        var values = new Properties();
        values.setProperty("pid", Long.toString(pid));
        values.setProperty("started", Long.toString(started));
        values.setProperty("port", Integer.toString(port));
        values.setProperty("database", database);
        values.setProperty("user", user);
        values.setProperty("password", password);
        Path temporary = directory.resolve(FILE + ".tmp");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary);
        if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-------"));
        }
        try (var out = Files.newBufferedWriter(temporary)) {
            values.store(out, "The development database of this project");
        }
        Files.move(
                temporary,
                directory.resolve(FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    boolean isAlive() {
        return process().isPresent();
    }

    DatabaseConfig config() {
        return DatabaseConfig.builder()
                .host("localhost")
                .port(port)
                .database(database)
                .user(user)
                .password(password)
                .parameter("sslmode", "disable")
                .build();
    }

    void stop() {
        Optional<ProcessHandle> process = process();
        if (process.isEmpty()) {
            return;
        }
        process.get().destroy();
        try {
            process.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillRunning(e);
        } catch (ExecutionException | TimeoutException e) {
            throw stillRunning(e);
        }
    }

    private EmbeddedDatabaseException stillRunning(Exception cause) {
        return new EmbeddedDatabaseException(
                "The development database did not stop within " + STOP_SECONDS + " seconds (process id " + pid
                        + ", port " + port + "). Close its clients and try again.",
                cause);
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> started(process) == started);
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public String toString() {
        return "DevelopmentState[pid=" + pid + ", port=" + port + "]";
    }
}
