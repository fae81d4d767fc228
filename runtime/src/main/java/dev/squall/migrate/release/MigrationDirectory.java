package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import dev.squall.schema.Schema;
import dev.squall.schema.snapshot.SnapshotException;
import dev.squall.schema.snapshot.SnapshotReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The released state of a project: {@code db/migration}, {@code db/schema.snapshot.json}, {@code db/migrations.sum}.
 *
 * <p>Only a release writes there.
 */
public final class MigrationDirectory {
    static final String SNAPSHOT = "schema.snapshot.json";
    static final String SUM = "migrations.sum";
    static final String MIGRATION = "migration";
    static final String UNDO = "undo";

    private static final Pattern VERSIONED = Pattern.compile("[VB]([0-9]+(?:[._][0-9]+)*)__.+\\.sql");

    private final Path db;

    /** Describes a project's {@code db} directory, which need not exist. */
    public MigrationDirectory(Path db) {
        this.db = db.toAbsolutePath().normalize();
    }

    /** The directory {@code db} itself. */
    public Path path() {
        return db;
    }

    /** The directory with the migration files. */
    public Path migrations() {
        return db.resolve(MIGRATION);
    }

    /**
     * The schema of the newest release.
     *
     * @throws MigrationException if the snapshot cannot be read
     */
    public Schema released() {
        return snapshot().map(text -> read(text, SNAPSHOT)).orElse(Schema.EMPTY);
    }

    /** The schema in the text of a snapshot. */
    static Schema read(String text, String source) {
        try {
            return SnapshotReader.read(text, source).schema();
        } catch (SnapshotException e) {
            throw new MigrationException(e.getMessage(), e);
        }
    }

    /** The text of the snapshot of the newest release; empty before the first one. */
    Optional<String> snapshot() {
        return read(db.resolve(SNAPSHOT));
    }

    /** The text of the sum file; empty before the first release. */
    Optional<String> sum() {
        return read(db.resolve(SUM));
    }

    /** Everything that the sum file covers, by its path below {@code db}. */
    public SortedMap<String, String> files() {
        var files = new TreeMap<String, String>();
        snapshot().ifPresent(text -> files.put(SNAPSHOT, text));
        collect(migrations(), files);
        collect(db.resolve(UNDO), files);
        return files;
    }

    private void collect(Path directory, SortedMap<String, String> files) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = db.relativize(file).toString().replace('\\', '/');
                if (covers(name)) {
                    files.put(name, read(file).orElseThrow());
                }
            }
        } catch (IOException e) {
            throw unreadable(directory, e);
        }
    }

    /** What differs between the given files and the sum file, one line per file. */
    List<String> changes(SortedMap<String, String> files) {
        SumFile expected = sum().map(SumFile::parse).orElseGet(() -> SumFile.of(new TreeMap<>()));
        return expected.differences(SumFile.of(files));
    }

    /** Whether the sum file covers a file, given by its path below {@code db}. */
    static boolean covers(String name) {
        return name.equals(SNAPSHOT)
                || ((name.startsWith(MIGRATION + "/") || name.startsWith(UNDO + "/"))
                        && (name.endsWith(".sql") || name.endsWith(".sql.conf")));
    }

    /** The number after the highest one that is used. */
    BigInteger nextVersion() {
        return files().keySet().stream()
                .flatMap(name -> versionOf(name).stream())
                .max(Comparator.naturalOrder())
                .orElse(BigInteger.ZERO)
                .add(BigInteger.ONE);
    }

    /** The first part of the version of a versioned file, given by name or path. */
    static Optional<BigInteger> versionOf(String file) {
        Matcher matcher = VERSIONED.matcher(file.substring(file.lastIndexOf('/') + 1));
        return matcher.matches() ? Optional.of(new BigInteger(matcher.group(1).split("[._]", 2)[0])) : Optional.empty();
    }

    /** The whole version of a versioned file, as Flyway compares it. */
    static Optional<String> fullVersionOf(String file) {
        Matcher matcher = VERSIONED.matcher(file.substring(file.lastIndexOf('/') + 1));
        return matcher.matches()
                ? Optional.of(matcher.group(1).replace('_', '.').replaceAll("(^|\\.)0+(?=[0-9])", "$1"))
                : Optional.empty();
    }

    /** The name of a file without its directories. */
    public static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The names of files in the order in which they run. */
    static List<String> inOrder(Stream<String> versioned) {
        return versioned
                .sorted(Comparator.comparing((String name) -> versionOf(name).orElse(BigInteger.ZERO))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Optional<String> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static MigrationException unreadable(Path path, IOException e) {
        return new MigrationException(path + " cannot be read as UTF-8 text: " + e + ".", e);
    }
}
