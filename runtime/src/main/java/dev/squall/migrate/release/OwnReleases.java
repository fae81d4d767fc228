package dev.squall.migrate.release;

import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanFile;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The releases that only this branch has, and whether their files are as they were generated, so that they can be made anew.
 *
 * @param git the repository
 * @param here the files of the working tree
 * @param theirs the files of the other branch
 */
record OwnReleases(Git git, SortedMap<String, String> here, SortedMap<String, String> theirs) {
    private static final Pattern TIMEOUT = Pattern.compile("SET LOCAL lock_timeout = '([^']+)';");

    /** The undo files of the releases, in order; each names its files. */
    private List<String> undos() {
        return MigrationDirectory.inOrder(here.keySet().stream()
                .filter(path -> path.startsWith(MigrationDirectory.UNDO + "/") && !theirs.containsKey(path)));
    }

    /** The name of the newest release. */
    Optional<ReleaseName> name() {
        List<String> undos = undos();
        if (undos.isEmpty()) {
            return Optional.empty();
        }
        String name = MigrationDirectory.nameOf(undos.get(undos.size() - 1));
        return Optional.of(ReleaseName.of(name.substring(name.indexOf("__") + 2, name.length() - ".sql".length())));
    }

    /**
     * The options with which the files were made.
     *
     * @param own the versioned files of this branch
     * @param desired what the sources say now; the hints of the releases are still there
     * @return empty if a file was written or changed by hand, or if the history does not tell
     */
    Optional<PlanOptions> generatedWith(List<String> own, DesiredSchema desired) {
        List<String> left = new ArrayList<>(own);
        Optional<PlanOptions> options = Optional.empty();
        for (String undo : undos()) {
            List<String> files = Verification.undone(here.getOrDefault(undo, "")).orElse(List.of()).stream()
                    .map(name -> MigrationDirectory.MIGRATION + "/" + name)
                    .toList();
            options = files.isEmpty() ? Optional.empty() : generatedWith(files.get(0), files, desired);
            if (options.isEmpty() || !left.removeAll(files)) {
                return Optional.empty();
            }
        }
        return left.isEmpty() ? options : Optional.empty();
    }

    private Optional<PlanOptions> generatedWith(String first, List<String> files, DesiredSchema desired) {
        Optional<String> commit = git.addedBy(first);
        Optional<String> after = commit.flatMap(c -> git.text(c, MigrationDirectory.SNAPSHOT));
        if (after.isEmpty()) {
            return Optional.empty();
        }
        Schema before = commit.flatMap(c -> git.text(c + "^", MigrationDirectory.SNAPSHOT))
                .map(text -> MigrationDirectory.read(text, "the snapshot before " + first))
                .orElse(Schema.EMPTY);
        var then =
                new DesiredSchema(MigrationDirectory.read(after.get(), "the snapshot of " + first), desired.intents());
        Diff diff = SchemaDiff.between(before, then);
        PlanOptions online = options(files);
        return List.of(online, online.offline()).stream()
                .filter(options -> texts(MigrationPlan.of(diff, options)).equals(texts(files)))
                .findFirst();
    }

    private PlanOptions options(List<String> files) {
        for (String file : files) {
            Matcher timeout = TIMEOUT.matcher(here.getOrDefault(file, ""));
            if (timeout.find()) {
                return new PlanOptions(true, timeout.group(1));
            }
        }
        return PlanOptions.DEFAULTS;
    }

    private static List<Map.Entry<String, String>> texts(MigrationPlan plan) {
        return plan.files().stream()
                .map((PlanFile file) -> Map.entry(file.sql(), file.conf()))
                .toList();
    }

    private List<Map.Entry<String, String>> texts(List<String> files) {
        return files.stream()
                .map(file -> Map.entry(here.getOrDefault(file, ""), here.getOrDefault(file + ".conf", "")))
                .toList();
    }
}
