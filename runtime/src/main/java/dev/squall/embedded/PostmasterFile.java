package dev.squall.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * PostgreSQL's {@code postmaster.pid}: left behind when a machine or a process was killed.
 *
 * <p>PostgreSQL refuses to start over it when its process id has been given to another process, and an orphaned server
 * goes on holding the data directory; both are cleared away here, which only the holder of the directory's lock may do.
 */
record PostmasterFile(Path file, long pid, int port) {
    private static final long STOP_SECONDS = 15;

    static Optional<PostmasterFile> in(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new PostmasterFile(
                    file,
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            // absent or torn: PostgreSQL itself handles both
            return Optional.empty();
        }
    }

    /** Stops the server that its process has orphaned, if it is alive, and deletes the file. */
    void clear() {
        ProcessHandle.of(pid).filter(PostmasterFile::isPostgres).ifPresent(this::stop);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the stale " + file, e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    private void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillRunning(e);
        } catch (ExecutionException | TimeoutException e) {
            throw stillRunning(e);
        }
    }

    private EmbeddedDatabaseException stillRunning(Exception cause) {
        return new EmbeddedDatabaseException(
                "A PostgreSQL that an earlier run left behind still uses " + file.getParent() + " (process id " + pid
                        + ", port " + port + "). Close its clients or end the process, then start again.",
                cause);
    }
}
