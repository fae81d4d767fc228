package dev.squall.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A directory that outlives the server: {@code data} is PostgreSQL's own, beside it are a lock and the passwords.
 *
 * <p>The lock tells a running owner from one that was killed: the operating system releases it with the process, so
 * whoever holds it may clear away what the last owner left behind. Passwords are written before the cluster is made
 * and marked ready after it is, so that an interrupted first start heals itself and a foreign cluster is never touched.
 */
final class DataDirectory implements AutoCloseable {
    private static final String READY = "ready";

    private final Path path;
    private final FileChannel lock;
    private Properties state = new Properties();

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory open(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            createPrivate(path);
            var opened = new DataDirectory(path, lock(path));
            try {
                opened.prepare();
                return opened;
            } catch (IOException | RuntimeException | Error e) {
                opened.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "The directory " + path + " for the embedded PostgreSQL cannot be used: " + e
                            + ". Choose one that this user can write to.",
                    e);
        }
    }

    /** The directory as it was given, absolute. */
    Path path() {
        return path;
    }

    /** PostgreSQL's own directory. */
    Path data() {
        return path.resolve("data");
    }

    Secrets secrets() {
        return new Secrets(state.getProperty("superuser"), state.getProperty("owner"));
    }

    void markReady() {
        if (!isReady()) {
            state.setProperty("state", READY);
            try {
                writeState();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + stateFile(), e);
            }
        }
    }

    /** Deletes what PostgreSQL has written. The lock and the passwords stay. */
    void reset() throws IOException {
        state.setProperty("state", "new");
        writeState();
        deleteData();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // the lock ends with the process at the latest
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel =
                FileChannel.open(path.resolve("squall.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // the same JVM holds it: reported below as any other holder
        }
        channel.close();
        String server = PostmasterFile.in(path.resolve("data"))
                .map(p -> " (PostgreSQL with process id " + p.pid() + " on port " + p.port() + ")")
                .orElse("");
        throw new EmbeddedDatabaseException("The directory " + path + " is in use by another process" + server
                + ". Stop it, or choose another directory.");
    }

    private void prepare() throws IOException {
        if (Files.exists(stateFile())) {
            readState();
            PostmasterFile.in(data()).ifPresent(PostmasterFile::clear);
            if (!isReady()) {
                deleteData();
            }
            return;
        }
        if (Files.exists(data())) {
            throw new EmbeddedDatabaseException("The directory " + data() + " exists, but it was not made by Squall ("
                    + stateFile().getFileName() + " is missing beside it). Choose another directory.");
        }
        Secrets fresh = Secrets.random();
        state.setProperty("superuser", fresh.superuser());
        state.setProperty("owner", fresh.owner());
        state.setProperty("state", "new");
        writeState();
    }

    private boolean isReady() {
        return READY.equals(state.getProperty("state"));
    }

    private Path stateFile() {
        return path.resolve("squall.properties");
    }

    private void readState() throws IOException {
        try (var in = Files.newBufferedReader(stateFile())) {
            var read = new Properties();
            read.load(in);
            state = read;
        }
        if (state.getProperty("superuser") == null || state.getProperty("owner") == null) {
            throw new EmbeddedDatabaseException("The file " + stateFile()
                    + " is damaged: it has no passwords. Restore it, or choose another directory.");
        }
    }

    private void writeState() throws IOException {
        Path temporary = path.resolve("squall.properties.tmp");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary);
        restrict(temporary, "rw-------");
        try (var out = Files.newBufferedWriter(temporary)) {
            state.store(out, "Passwords of the embedded PostgreSQL in this directory");
        }
        Files.move(temporary, stateFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void deleteData() throws IOException {
        if (!Files.exists(data())) {
            return;
        }
        try (Stream<Path> files = Files.walk(data())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void createPrivate(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            restrict(path, "rwx------");
        }
    }

    private static void restrict(Path file, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
