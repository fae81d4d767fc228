package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Schema;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.LossPolicy;
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
 * Puts this branch's releases behind those of another branch, after its sources were merged.
 *
 * <p>The other branch's files are taken as they are; the files that only this branch has get the numbers after them, in
 * their order and with their contents, so that changes made by hand stay. All of it is replayed and must make what the
 * merged sources say; then all files are written, or none.
 */
public final class Rebase {
    private final MigrationDirectory directory;
    private final Consumer<String> progress;

    private Rebase(MigrationDirectory directory, Consumer<String> progress) {
        this.directory = directory;
        this.progress = progress;
    }

    /** Works on a project's {@code db} directory. */
    public static Rebase in(Path db) {
        return new Rebase(new MigrationDirectory(db), text -> {});
    }

    /** Tells what it is doing, one line at a time. */
    public Rebase progress(Consumer<String> listener) {
        return new Rebase(directory, listener);
    }

    /**
     * Renumbers.
     *
     * @param reference the other branch, for example {@code origin/main}
     * @param desired what the merged sources describe
     * @return old name to new name of each file of this branch; empty if there was nothing to do
     * @throws MigrationException if the result is not what the sources say; nothing is written then
     */
    public Map<String, String> run(String reference, DesiredSchema desired) {
        var git = new Git(directory.path());
        SortedMap<String, String> theirs = git.files(reference);
        SortedMap<String, String> here = directory.files();
        List<String> own = MigrationDirectory.inOrder(here.keySet().stream()
                .filter(path -> path.startsWith(MigrationDirectory.MIGRATION + "/") && path.endsWith(".sql"))
                .filter(path -> MigrationDirectory.fullVersionOf(path).isPresent() && !theirs.containsKey(path)));
        requireWhole(here, own);
        Map<String, String> names = number(theirs, own);
        SortedMap<String, String> result = new TreeMap<>(theirs);
        here.forEach((path, text) -> {
            // repeatable files have no number
            String sql = path.endsWith(".conf") ? path.substring(0, path.length() - ".conf".length()) : path;
            if (MigrationDirectory.fullVersionOf(sql).isEmpty() && path.startsWith(MigrationDirectory.MIGRATION)) {
                result.putIfAbsent(path, text);
            }
        });
        names.forEach((from, to) -> {
            result.put(to, here.getOrDefault(from, ""));
            result.put(to + ".conf", here.getOrDefault(from + ".conf", ""));
        });
        verify(theirs, result, names, desired);
        write(here, result, desired.schema());
        names.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return names;
    }

    private static void requireWhole(SortedMap<String, String> here, List<String> own) {
        for (String path : own) {
            if (here.getOrDefault(path, "").contains("<<<<<<< ")) {
                throw new MigrationException(path + " has marks of a merge. Take this branch's text first: git checkout"
                        + " --ours (in a rebase: --theirs), then run squall:rebase again.");
            }
        }
    }

    private static Map<String, String> number(SortedMap<String, String> theirs, List<String> own) {
        BigInteger last = theirs.keySet().stream()
                .flatMap(path -> MigrationDirectory.versionOf(path).stream())
                .max(BigInteger::compareTo)
                .orElse(BigInteger.ZERO);
        var names = new LinkedHashMap<String, String>();
        for (String path : own) {
            BigInteger version = MigrationDirectory.versionOf(path).orElseThrow();
            // numbers made of times may stay where they are
            last = version.compareTo(last) > 0 && version.toString().length() >= 14
                    ? version
                    : last.add(BigInteger.ONE);
            String name = MigrationDirectory.nameOf(path);
            names.put(path, MigrationDirectory.MIGRATION + "/V" + last + name.substring(name.indexOf("__")));
        }
        return names;
    }

    private void verify(
            SortedMap<String, String> theirs,
            SortedMap<String, String> result,
            Map<String, String> names,
            DesiredSchema desired) {
        try (Replay replay = Replay.start(progress)) {
            progress.accept("Replaying both branches");
            replay.prepare(desired.schema());
            replay.run(result);
            List<String> differences = replay.differencesTo(desired.schema());
            if (!differences.isEmpty()) {
                throw new MigrationException("The migrations of both branches do not make what the merged sources say,"
                        + " so nothing is written. Merge the sources; or delete the files of this branch and release"
                        + " them again with squall:generate. Still missing:\n  " + String.join("\n  ", differences));
            }
        }
        if (names.isEmpty()) {
            return;
        }
        String text = theirs.get(MigrationDirectory.SNAPSHOT);
        Schema before = text == null ? Schema.EMPTY : MigrationDirectory.read(text, "the other branch's snapshot");
        Diff diff = SchemaDiff.between(before, desired, LossPolicy.ACCEPT);
        UndoScript undo = UndoScript.of(names.values(), diff, before, desired.schema());
        String first = MigrationDirectory.nameOf(names.values().iterator().next());
        result.put(MigrationDirectory.UNDO + "/U" + first.substring(1), undo.text(true));
    }

    private void write(SortedMap<String, String> here, SortedMap<String, String> result, Schema desired) {
        String snapshot = SnapshotWriter.write(desired);
        result.put(MigrationDirectory.SNAPSHOT, snapshot);
        var changes = new FileChanges();
        var gone = new ArrayList<>(here.keySet());
        gone.removeAll(result.keySet());
        gone.forEach(path -> changes.delete(directory.path().resolve(path)));
        result.forEach((path, text) -> {
            if (!text.equals(here.get(path)) && !path.equals(MigrationDirectory.SNAPSHOT)) {
                changes.put(directory.path().resolve(path), text);
            }
        });
        changes.put(directory.path().resolve(MigrationDirectory.SNAPSHOT), snapshot);
        changes.put(
                directory.path().resolve(MigrationDirectory.SUM),
                SumFile.of(result).text());
        changes.write();
    }
}
