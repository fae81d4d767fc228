package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanFile;
import dev.squall.schema.ddl.PlanOptions;
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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Puts this branch's releases behind those of another branch, after its sources were merged.
 *
 * <p>The other branch's files are taken as they are. This branch's releases are made anew as one, from the other branch's
 * snapshot to what the merged sources say, under the numbers after it. If one of their files was written or changed by hand,
 * or if the sources do not say any more what a release needed, they keep their contents and get new numbers only. All of it
 * is replayed and must make what the merged sources say; then all files are written, or none.
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
     * Rebases.
     *
     * @param reference the other branch, for example {@code origin/main}
     * @param desired what the merged sources describe
     * @return what has become of this branch's files; empty if there was nothing to do
     * @throws MigrationException if the result is not what the sources say; nothing is written then
     */
    public RebaseReport run(String reference, DesiredSchema desired) {
        var git = new Git(directory.path());
        SortedMap<String, String> theirs = git.files(reference);
        SortedMap<String, String> here = directory.files();
        List<String> own = MigrationDirectory.inOrder(here.keySet().stream()
                .filter(path -> path.startsWith(MigrationDirectory.MIGRATION + "/") && path.endsWith(".sql"))
                .filter(path -> MigrationDirectory.fullVersionOf(path).isPresent() && !theirs.containsKey(path)));
        requireWhole(here, own);
        SortedMap<String, String> result = common(theirs, here);
        String text = theirs.get(MigrationDirectory.SNAPSHOT);
        Schema before = text == null ? Schema.EMPTY : MigrationDirectory.read(text, "the other branch's snapshot");
        var releases = new OwnReleases(git, here, theirs);
        Diff diff = SchemaDiff.between(before, desired);
        Optional<PlanOptions> options =
                own.isEmpty() || diff.hasErrors() ? Optional.empty() : releases.generatedWith(own, desired);
        Map<String, String> renamed = options.isPresent() ? new LinkedHashMap<>() : number(theirs, own);
        Map<String, String> files;
        if (options.isPresent()) {
            progress.accept("Making this branch's migrations anew");
            ReleaseName name = releases.name().orElseThrow();
            files = anew(name, first(theirs, own), MigrationPlan.of(diff, options.get()));
        } else {
            files = new LinkedHashMap<>();
            renamed.forEach((from, to) -> {
                files.put(to, here.getOrDefault(from, ""));
                files.put(to + ".conf", here.getOrDefault(from + ".conf", ""));
            });
        }
        result.putAll(files);
        List<String> names =
                files.keySet().stream().filter(path -> path.endsWith(".sql")).toList();
        verify(result, desired);
        result.putAll(undo(names, releases.name(), before, desired));
        boolean same = files.entrySet().stream().allMatch(f -> f.getValue().equals(here.get(f.getKey())));
        write(here, result, desired.schema());
        renamed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return new RebaseReport(
                renamed,
                options.isEmpty() || (same && names.equals(own))
                        ? List.of()
                        : names.stream().map(MigrationDirectory::nameOf).toList());
    }

    /** The other branch's files, and those of this branch that have no number. */
    private static SortedMap<String, String> common(SortedMap<String, String> theirs, SortedMap<String, String> here) {
        SortedMap<String, String> result = new TreeMap<>(theirs);
        here.forEach((path, text) -> {
            String sql = path.endsWith(".conf") ? path.substring(0, path.length() - ".conf".length()) : path;
            if (MigrationDirectory.fullVersionOf(sql).isEmpty() && path.startsWith(MigrationDirectory.MIGRATION)) {
                result.putIfAbsent(path, text);
            }
        });
        return result;
    }

    private static Map<String, String> anew(ReleaseName name, BigInteger first, MigrationPlan plan) {
        var files = new LinkedHashMap<String, String>();
        BigInteger version = first;
        for (PlanFile file : plan.files()) {
            String path = MigrationDirectory.MIGRATION + "/" + name.file(version.toString(), file.suffix());
            files.put(path, file.sql());
            files.put(path + ".conf", file.conf());
            version = version.add(BigInteger.ONE);
        }
        return files;
    }

    private static BigInteger first(SortedMap<String, String> theirs, List<String> own) {
        String first = number(theirs, own).values().iterator().next();
        return MigrationDirectory.versionOf(first).orElseThrow();
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

    private void verify(SortedMap<String, String> result, DesiredSchema desired) {
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
    }

    /** The file that undoes this branch's files. */
    private static Map<String, String> undo(
            List<String> files, Optional<ReleaseName> name, Schema before, DesiredSchema desired) {
        if (files.isEmpty()) {
            return Map.of();
        }
        Diff diff = SchemaDiff.between(before, desired, LossPolicy.ACCEPT);
        String first = MigrationDirectory.nameOf(files.get(0));
        String file = name.map(
                        n -> n.undoFile(MigrationDirectory.fullVersionOf(first).orElseThrow()))
                .orElse("U" + first.substring(1));
        UndoScript undo = UndoScript.of(files, diff, before, desired.schema());
        return Map.of(MigrationDirectory.UNDO + "/" + file, undo.text(true));
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
