package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import dev.squall.schema.DesiredSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Proves the released migrations of a project on a temporary PostgreSQL; also for the tests of a project.
 *
 * <p>They run from the first to the last and make what the snapshot says, and what the sources say. A database before
 * the newest release that is filled with rows migrates as well.
 */
public final class Verification {
    private final MigrationDirectory directory;
    private final @Nullable DesiredSchema desired;
    private final Consumer<String> progress;

    private Verification(MigrationDirectory directory, @Nullable DesiredSchema desired, Consumer<String> progress) {
        this.directory = directory;
        this.desired = desired;
        this.progress = progress;
    }

    /** Verifies a project's {@code db} directory. */
    public static Verification of(Path db) {
        return new Verification(new MigrationDirectory(db), null, text -> {});
    }

    /** Also compares with what the sources describe. */
    public Verification desired(DesiredSchema sources) {
        return new Verification(directory, sources, progress);
    }

    /** Tells what it is doing, one line at a time. */
    public Verification progress(Consumer<String> listener) {
        return new Verification(directory, desired, listener);
    }

    /**
     * Verifies.
     *
     * @return notes: what was done, and tables that had no rows when the newest release ran
     * @throws MigrationException if something does not hold; the message says what
     */
    public List<String> run() {
        SortedMap<String, String> files = directory.files();
        var notes = new ArrayList<String>();
        List<String> newest = newestRelease(files);
        SortedMap<String, String> earlier = new TreeMap<>(files);
        earlier.keySet().removeIf(path -> newest.contains(MigrationDirectory.nameOf(path)));
        try (Replay replay = Replay.start(progress)) {
            progress.accept("Replaying the releases before the newest one");
            replay.prepare(directory.released());
            replay.run(earlier);
            progress.accept("Filling the tables");
            Collection<String> empty = fill(replay);
            progress.accept("Upgrading a database with rows: " + String.join(", ", newest));
            upgrade(replay, files);
            Release.requireSnapshot(replay, directory.released());
            if (desired != null) {
                requireDesired(replay, desired);
            }
            notes.add(newest.isEmpty() ? "There are no migrations." : "With rows: " + String.join(", ", newest) + ".");
            empty.forEach(table -> notes.add("No sample rows fit " + table + "; it was empty."));
        }
        return List.copyOf(notes);
    }

    /** The files that were released together: the undo file names them; without one, the last file. */
    private static List<String> newestRelease(SortedMap<String, String> files) {
        List<String> versioned = MigrationDirectory.inOrder(files.keySet().stream()
                .filter(path -> path.startsWith(MigrationDirectory.MIGRATION + "/") && path.endsWith(".sql"))
                .filter(path -> MigrationDirectory.fullVersionOf(path).isPresent())
                .map(MigrationDirectory::nameOf));
        if (versioned.isEmpty()) {
            return List.of();
        }
        String last = versioned.get(versioned.size() - 1);
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(MigrationDirectory.UNDO + "/"))
                .flatMap(file -> undone(file.getValue()).stream())
                .filter(names -> names.contains(last))
                .findFirst()
                .orElse(List.of(last));
    }

    /** The files that an undo file is about, in order. */
    static Optional<List<String>> undone(String text) {
        return text.lines()
                .filter(line -> line.startsWith(UndoScript.UNDOES))
                .map(line -> List.of(
                        line.substring(UndoScript.UNDOES.length()).strip().split(" +")))
                .findFirst();
    }

    private static Collection<String> fill(Replay replay) {
        try (Connection connection = replay.database().unpooledDataSource().getConnection()) {
            return SampleRows.insert(connection, replay.schema());
        } catch (SQLException e) {
            throw new MigrationException("The sample rows cannot be written (SQLSTATE " + e.getSQLState() + ").", e);
        }
    }

    private static void upgrade(Replay replay, SortedMap<String, String> files) {
        try {
            replay.run(files);
        } catch (MigrationException e) {
            throw new MigrationException("The newest release fails on a database with rows: say in the sources what"
                    + " becomes of them (backfill, using, lossy), or correct the file.\n"
                    + e.getMessage());
        }
    }

    private static void requireDesired(Replay replay, DesiredSchema sources) {
        List<String> differences = replay.differencesTo(sources.schema());
        if (!differences.isEmpty()) {
            throw new MigrationException("The sources have changed since the newest release: run squall:generate. Not"
                    + " released:\n  " + String.join("\n  ", differences));
        }
    }
}
