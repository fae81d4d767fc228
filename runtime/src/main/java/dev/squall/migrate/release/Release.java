package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanFile;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Problem;
import dev.squall.schema.diff.SchemaDiff;
import dev.squall.schema.snapshot.SnapshotWriter;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Turns the difference between the newest release and the sources into numbered, verified migration files.
 *
 * <p>Nothing is written before everything is verified on a real PostgreSQL: that the released files still make what the
 * snapshot says, and that with the new files they make exactly what the sources say. Then all files are written, or
 * none. Not safe for use by several threads on one directory.
 */
public final class Release {
    private final MigrationDirectory directory;
    private final PlanOptions options;
    private final Numbering numbering;
    private final Consumer<String> progress;

    private Release(MigrationDirectory directory, PlanOptions options, Numbering numbering, Consumer<String> progress) {
        this.directory = directory;
        this.options = options;
        this.numbering = numbering;
        this.progress = progress;
    }

    /**
     * Releases into a project's {@code db} directory.
     *
     * @param db for example {@code src/main/resources/db}; created if it does not exist
     */
    public static Release in(Path db) {
        return new Release(new MigrationDirectory(db), PlanOptions.DEFAULTS, Numbering.SEQUENTIAL, text -> {});
    }

    /** Writes the migrations in this way. */
    public Release options(PlanOptions changed) {
        return new Release(directory, changed, numbering, progress);
    }

    /** Numbers the files in this way. */
    public Release numbering(Numbering changed) {
        return new Release(directory, options, changed, progress);
    }

    /** Tells what it is doing, one line at a time. */
    public Release progress(Consumer<String> listener) {
        return new Release(directory, options, numbering, listener);
    }

    /**
     * Makes a release, if anything has changed.
     *
     * @param name what it does, for file names, for example {@code add_orders}
     * @param desired what the sources describe; all of them, because what is absent is deleted
     * @throws MigrationException if the released files were changed, a decision is missing in the sources, or the result
     *     does not verify; nothing is written then
     */
    public ReleaseReport run(String name, DesiredSchema desired) {
        ReleaseName slug = ReleaseName.of(name);
        SortedMap<String, String> released = directory.files();
        requireUnchanged(released);
        Schema before = directory.released();
        Diff diff = SchemaDiff.between(before, desired);
        requireDecided(diff);
        List<String> notes = diff.problems().stream().map(Problem::message).toList();
        if (diff.isEmpty()) {
            return new ReleaseReport(List.of(), List.of(), notes);
        }
        Map<String, String> added = number(slug, MigrationPlan.of(diff, options));
        UndoScript undo = UndoScript.of(added.keySet(), diff, before, desired.schema());
        boolean undoes = verify(released, before, added, desired.schema(), undo);
        String first = MigrationDirectory.fullVersionOf(
                        added.keySet().iterator().next())
                .orElseThrow();
        added.put(MigrationDirectory.UNDO + "/" + slug.undoFile(first), undo.text(undoes));
        write(released, added, desired.schema());
        List<String> names = added.keySet().stream()
                .filter(file -> file.endsWith(".sql") && file.startsWith(MigrationDirectory.MIGRATION))
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .toList();
        return new ReleaseReport(names, hazards(diff), notes);
    }

    /**
     * Accepts hand-made changes of files that no database has yet: replays them, and writes new sums if they still make
     * what the snapshot says.
     *
     * @throws MigrationException if they do not; nothing is written then
     */
    public void rehash() {
        SortedMap<String, String> files = directory.files();
        try (Replay replay = Replay.start(progress)) {
            replay.prepare(directory.released());
            replay.run(files);
            requireSnapshot(replay, directory.released());
        }
        new FileChanges()
                .put(
                        directory.path().resolve(MigrationDirectory.SUM),
                        SumFile.of(files).text())
                .write();
    }

    private void requireUnchanged(SortedMap<String, String> files) {
        List<String> differences = directory.changes(files);
        if (!differences.isEmpty()) {
            throw new MigrationException("The released migrations in " + directory.path() + " are not as they were:\n  "
                    + String.join("\n  ", differences)
                    + "\nRestore them from git. If a change is meant and no database has run the file yet, run"
                    + " squall:rehash, which verifies it.");
        }
    }

    private static void requireDecided(Diff diff) {
        List<String> errors = diff.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.object() + ": " + problem.message())
                .toList();
        if (!errors.isEmpty()) {
            throw new MigrationException(
                    "The sources leave something open, so nothing is released:\n  " + String.join("\n  ", errors));
        }
    }

    private Map<String, String> number(ReleaseName name, MigrationPlan plan) {
        var files = new LinkedHashMap<String, String>();
        BigInteger version = numbering.first(directory.nextVersion());
        for (PlanFile file : plan.files()) {
            String path = MigrationDirectory.MIGRATION + "/" + name.file(version.toString(), file.suffix());
            files.put(path, file.sql());
            files.put(path + ".conf", file.conf());
            version = version.add(BigInteger.ONE);
        }
        return files;
    }

    /** Returns whether the undo file, on an empty database, really leads back. */
    private boolean verify(
            SortedMap<String, String> released,
            Schema before,
            Map<String, String> added,
            Schema after,
            UndoScript undo) {
        try (Replay replay = Replay.start(progress)) {
            replay.prepare(before);
            replay.prepare(after);
            if (!released.isEmpty()) {
                progress.accept("Replaying the released migrations");
                replay.run(released);
                requireSnapshot(replay, before);
            }
            progress.accept("Running the new migration");
            replay.run(added);
            List<String> differences = replay.differencesTo(after);
            if (!differences.isEmpty()) {
                throw new MigrationException(
                        "The new migration does not make what the sources say, so nothing is released. Please report"
                                + " this with the two schemas. Still missing:\n  " + String.join("\n  ", differences));
            }
            return undo.leadsBack(replay, before);
        }
    }

    static void requireSnapshot(Replay replay, Schema snapshot) {
        List<String> differences = replay.differencesTo(snapshot);
        if (!differences.isEmpty()) {
            throw new MigrationException("The migrations do not make what " + MigrationDirectory.SNAPSHOT
                    + " says. Correct the file that was made or changed by hand. To get from the migrations to the"
                    + " snapshot it takes:\n  " + String.join("\n  ", differences));
        }
    }

    private void write(SortedMap<String, String> released, Map<String, String> added, Schema schema) {
        String snapshot = SnapshotWriter.write(schema);
        var all = new TreeMap<>(released);
        all.putAll(added);
        all.put(MigrationDirectory.SNAPSHOT, snapshot);
        var changes = new FileChanges();
        added.forEach((file, text) -> changes.put(directory.path().resolve(file), text));
        changes.put(directory.path().resolve(MigrationDirectory.SNAPSHOT), snapshot);
        // last: until it is there, the next release notices an interrupted one
        changes.put(
                directory.path().resolve(MigrationDirectory.SUM),
                SumFile.of(all).text());
        changes.write();
    }

    private static List<String> hazards(Diff diff) {
        var lines = new ArrayList<String>();
        for (Change change : diff.changes()) {
            change.hazards()
                    .forEach(
                            hazard -> lines.add(change.describe() + ": " + hazard.reason() + " [" + hazard.id() + "]"));
        }
        return lines;
    }
}
