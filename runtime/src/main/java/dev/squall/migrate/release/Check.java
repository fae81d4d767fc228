package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import dev.squall.migrate.lint.Finding;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Schema;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.SchemaDiff;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the released files of a project are in order. Changes nothing.
 *
 * <p>The sum file, the numbers and names of the files, whether they make what the snapshot says, whether the sources
 * have changed since, and whether another branch touches the same objects. All findings are collected; what needs a
 * sound file is left out where it is not.
 */
public final class Check {
    private static final Pattern NAMED =
            Pattern.compile("([VB][0-9]+([._][0-9]+)*|R|U[0-9._]+)__[^/]+\\.sql(\\.conf)?");
    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<<<<<<<|>>>>>>>) ");

    private final MigrationDirectory directory;
    private final Consumer<String> progress;
    private final @Nullable DesiredSchema desired;
    private final @Nullable String base;

    private Check(
            MigrationDirectory directory,
            Consumer<String> progress,
            @Nullable DesiredSchema desired,
            @Nullable String base) {
        this.directory = directory;
        this.progress = progress;
        this.desired = desired;
        this.base = base;
    }

    /** Checks a project's {@code db} directory. */
    public static Check in(Path db) {
        return new Check(new MigrationDirectory(db), text -> {}, null, null);
    }

    /** Also checks that nothing has changed in the sources since the newest release. */
    public Check desired(DesiredSchema sources) {
        return new Check(directory, progress, sources, base);
    }

    /** Also compares with another branch, for example {@code origin/main}. */
    public Check base(String reference) {
        return new Check(directory, progress, desired, reference);
    }

    /** Tells what it is doing, one line at a time. */
    public Check progress(Consumer<String> listener) {
        return new Check(directory, listener, desired, base);
    }

    /** Returns what is not in order; nothing if all is well. */
    public List<Finding> run() {
        SortedMap<String, String> files = directory.files();
        var findings = new ArrayList<Finding>();
        names(files, findings);
        sums(files, findings);
        Optional<Schema> released = snapshot(findings);
        if (released.isPresent()) {
            Schema snapshot = released.get();
            if (findings.isEmpty() && !files.isEmpty()) {
                replay(files, snapshot, findings);
            }
            draft(snapshot, findings);
            if (base != null) {
                branches(files, snapshot, base, findings);
            }
        }
        return List.copyOf(findings);
    }

    private void names(SortedMap<String, String> files, List<Finding> findings) {
        Map<String, String> versions = new HashMap<>();
        files.forEach((path, text) -> {
            String name = MigrationDirectory.nameOf(path);
            if (!path.equals(MigrationDirectory.SNAPSHOT)
                    && !NAMED.matcher(name).matches()) {
                findings.add(Finding.error("file-name", path, "Flyway ignores it: call it V<number>__<name>.sql."));
            }
            if (CONFLICT.matcher(text).find()) {
                findings.add(Finding.error(
                        "merge-conflict", path, "it has marks of a merge: take theirs, then run squall:rebase."));
            }
            if (name.endsWith(".conf") && !files.containsKey(path.substring(0, path.length() - ".conf".length()))) {
                findings.add(Finding.error("conf-alone", path, "it belongs to no migration: delete or rename it."));
            }
            MigrationDirectory.fullVersionOf(path).ifPresent(version -> {
                String other = versions.putIfAbsent(name.charAt(0) + version, path);
                if (other != null) {
                    findings.add(Finding.error(
                            "version-twice",
                            path,
                            "it has the version of " + MigrationDirectory.nameOf(other)
                                    + ", and Flyway refuses both. Run squall:rebase -Dbase=<the other branch>."));
                }
            });
        });
    }

    private void sums(SortedMap<String, String> files, List<Finding> findings) {
        try {
            for (String difference : directory.changes(files)) {
                findings.add(Finding.error(
                        "sum",
                        MigrationDirectory.SUM,
                        difference + ". Restore it from git, or run squall:rehash if no database has run it."));
            }
        } catch (MigrationException e) {
            findings.add(Finding.error("sum", MigrationDirectory.SUM, String.valueOf(e.getMessage())));
        }
    }

    private Optional<Schema> snapshot(List<Finding> findings) {
        try {
            return Optional.of(directory.released());
        } catch (MigrationException e) {
            findings.add(Finding.error("snapshot", MigrationDirectory.SNAPSHOT, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void replay(SortedMap<String, String> files, Schema snapshot, List<Finding> findings) {
        try (Replay replay = Replay.start(progress)) {
            progress.accept("Replaying the released migrations");
            replay.prepare(snapshot);
            replay.run(files);
            Release.requireSnapshot(replay, snapshot);
        } catch (MigrationException e) {
            findings.add(Finding.error("replay", MigrationDirectory.MIGRATION, String.valueOf(e.getMessage())));
        }
    }

    private void draft(Schema snapshot, List<Finding> findings) {
        if (desired == null) {
            return;
        }
        Diff diff = SchemaDiff.between(snapshot, desired);
        diff.problems().stream()
                .filter(problem -> problem.isError())
                .forEach(problem -> findings.add(Finding.error("undecided", problem.object(), problem.message())));
        for (Change change : diff.changes()) {
            findings.add(Finding.error(
                    "draft", "sources", change.describe() + " is not released: run squall:generate -Dname=..."));
        }
    }

    private void branches(SortedMap<String, String> files, Schema ours, String reference, List<Finding> findings) {
        progress.accept("Comparing with " + reference);
        var git = new Git(directory.path());
        SortedMap<String, String> theirs = git.files(reference);
        SortedMap<String, String> common = git.files(git.mergeBase(reference));
        // once their files are here, the replay tells
        boolean merged = theirs.entrySet().stream()
                .filter(file -> file.getKey().startsWith(MigrationDirectory.MIGRATION))
                .allMatch(file -> file.getValue().equals(files.get(file.getKey())));
        if (!merged) {
            SchemaObjects.conflicts(schema(common, "the merge base"), ours, schema(theirs, reference))
                    .forEach(conflict -> findings.add(Finding.error(
                            "branches",
                            reference,
                            conflict + ": merge it, decide in the sources, and run squall:rebase -Dbase=" + reference
                                    + ".")));
        }
        theirs.forEach((path, text) -> {
            Optional<String> version = MigrationDirectory.fullVersionOf(path);
            boolean taken = version.isPresent()
                    && files.keySet().stream()
                            .anyMatch(
                                    own -> MigrationDirectory.fullVersionOf(own).equals(version)
                                            && !own.equals(path)
                                            && !theirs.containsKey(own));
            if (taken) {
                findings.add(Finding.error(
                        "version-taken",
                        path,
                        "the branch " + reference + " has released under a version that this one uses: run"
                                + " squall:rebase -Dbase=" + reference + "."));
            } else if (common.containsKey(path) && !text.equals(common.get(path)) && version.isPresent()) {
                findings.add(Finding.error(
                        "edited", path, "the branch " + reference + " has changed a released file; restore it there."));
            }
        });
    }

    private static Schema schema(SortedMap<String, String> files, String source) {
        String text = files.get(MigrationDirectory.SNAPSHOT);
        return text == null ? Schema.EMPTY : MigrationDirectory.read(text, "the snapshot of " + source);
    }
}
