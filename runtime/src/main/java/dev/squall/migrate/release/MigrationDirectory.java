package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
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
final class MigrationDirectory {
    static final String SNAPSHOT = "schema.snapshot.json";
    static final String SUM = "migrations.sum";
    static final String MIGRATION = "migration";

    private static final Pattern VERSIONED = Pattern.compile("V([0-9]+(?:[._][0-9]+)*)__.+\\.sql");

    private final Path db;

    MigrationDirectory(Path db) {
        this.db = db.toAbsolutePath().normalize();
    }

    /** The directory {@code db} itself. */
    Path path() {
        return db;
    }

    Path migrations() {
        return db.resolve(MIGRATION);
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
    SortedMap<String, String> files() {
        var files = new TreeMap<String, String>();
        snapshot().ifPresent(text -> files.put(SNAPSHOT, text));
        if (Files.isDirectory(migrations())) {
            try (Stream<Path> walk = Files.walk(migrations())) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = db.relativize(file).toString().replace('\\', '/');
                    if (name.endsWith(".sql") || name.endsWith(".sql.conf")) {
                        files.put(name, read(file).orElseThrow());
                    }
                }
            } catch (IOException e) {
                throw unreadable(migrations(), e);
            }
        }
        return files;
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
