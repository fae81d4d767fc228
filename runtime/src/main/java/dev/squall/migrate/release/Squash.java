package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import dev.squall.migrate.lint.SqlScript;
import dev.squall.migrate.lint.SqlStatement;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.DdlWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Replaces all released files by one that makes the same schema, so that new databases start fast.
 *
 * <p>The file is a baseline migration of Flyway, {@code B<n>__name.sql} with the newest version: a new database runs it
 * alone, and a database that has that version already ignores it. Databases that are behind must be migrated first.
 */
public final class Squash {
    private static final Pattern OUTSIDE_THE_MODEL = Pattern.compile(
            "(INSERT|COPY|UPDATE|DELETE|MERGE|CALL|SELECT|GRANT|REVOKE|CREATE (OR REPLACE )?(FUNCTION|PROCEDURE|TRIGGER"
                    + "|RULE|VIEW|MATERIALIZED|EXTENSION|DOMAIN|POLICY|AGGREGATE|OPERATOR|PUBLICATION)).*");

    private final MigrationDirectory directory;
    private final Consumer<String> progress;

    private Squash(MigrationDirectory directory, Consumer<String> progress) {
        this.directory = directory;
        this.progress = progress;
    }

    /** Works on a project's {@code db} directory. */
    public static Squash in(Path db) {
        return new Squash(new MigrationDirectory(db), text -> {});
    }

    /** Tells what it is doing, one line at a time. */
    public Squash progress(Consumer<String> listener) {
        return new Squash(directory, listener);
    }

    /**
     * Squashes.
     *
     * @param name for the file's name, for example {@code baseline}
     * @param loseData whether statements that only fill tables may go; otherwise they are refused
     * @return the name of the new file
     * @throws MigrationException if the files have something that one file cannot stand for; nothing is written then
     */
    public String run(String name, boolean loseData) {
        ReleaseName slug = ReleaseName.of(name);
        SortedMap<String, String> files = directory.files();
        List<String> changed = directory.changes(files);
        if (!changed.isEmpty()) {
            throw new MigrationException("The released migrations are not as they were; see squall:check.\n  "
                    + String.join("\n  ", changed));
        }
        List<String> versioned = MigrationDirectory.inOrder(files.keySet().stream()
                .filter(path -> path.startsWith(MigrationDirectory.MIGRATION + "/") && path.endsWith(".sql"))
                .filter(path -> MigrationDirectory.fullVersionOf(path).isPresent()));
        if (versioned.size() < 2) {
            throw new MigrationException(
                    "There are fewer than two migrations in " + directory.migrations() + ", so nothing to squash.");
        }
        Schema schema = directory.released();
        requireSchemaOnly(files, versioned, schema, loseData);
        String version = MigrationDirectory.fullVersionOf(versioned.get(versioned.size() - 1))
                .orElseThrow();
        String path = MigrationDirectory.MIGRATION + "/B" + version + "__" + slug.text() + ".sql";
        SortedMap<String, String> result = new TreeMap<>(files);
        result.keySet().removeIf(file -> isReplaced(file, versioned));
        result.put(path, DdlWriter.script(DdlWriter.create(schema)));
        result.put(path + ".conf", "placeholderReplacement=false\n");
        try (Replay replay = Replay.start(progress)) {
            progress.accept("Running the squashed migration");
            replay.prepare(schema);
            replay.run(result);
            Release.requireSnapshot(replay, schema);
        }
        write(files, result);
        return MigrationDirectory.nameOf(path);
    }

    private static boolean isReplaced(String file, List<String> versioned) {
        return file.startsWith(MigrationDirectory.UNDO + "/")
                || versioned.contains(file)
                || (file.endsWith(".conf") && versioned.contains(file.substring(0, file.length() - ".conf".length())));
    }

    private static void requireSchemaOnly(
            SortedMap<String, String> files, List<String> versioned, Schema schema, boolean loseData) {
        var lost = new ArrayList<String>();
        for (String path : versioned) {
            for (SqlStatement statement : SqlScript.split(files.getOrDefault(path, ""))) {
                boolean isData = statement.code().matches("(INSERT|COPY|UPDATE|DELETE|MERGE)\\b.*");
                if (OUTSIDE_THE_MODEL.matcher(statement.code()).matches()
                        && !isInSnapshot(statement.code(), schema)
                        && !(isData && loseData)) {
                    lost.add(path + ":" + statement.line() + " "
                            + statement.text().lines().findFirst().orElse(""));
                }
            }
        }
        if (!lost.isEmpty()) {
            throw new MigrationException("The schema does not hold what these statements do, so they would be lost:\n  "
                    + String.join("\n  ", lost)
                    + "\nMove them to a repeatable file (R__name.sql); for rows alone, -DloseData=true lets them go.");
        }
    }

    /** The replay proves that what the snapshot has of a kind is made again. */
    private static boolean isInSnapshot(String code, Schema schema) {
        return (code.matches("CREATE (OR REPLACE )?(VIEW|MATERIALIZED).*")
                        && !schema.views().isEmpty())
                || (code.startsWith("CREATE EXTENSION") && !schema.extensions().isEmpty())
                || (code.startsWith("CREATE DOMAIN") && !schema.domains().isEmpty())
                || (code.matches("CREATE (OR REPLACE )?(FUNCTION|PROCEDURE|TRIGGER|RULE).*")
                        && !schema.rawObjects().isEmpty());
    }

    private void write(SortedMap<String, String> before, SortedMap<String, String> result) {
        var changes = new FileChanges();
        before.keySet().stream()
                .filter(path -> !result.containsKey(path))
                .forEach(path -> changes.delete(directory.path().resolve(path)));
        result.forEach((path, text) -> {
            if (!text.equals(before.get(path))) {
                changes.put(directory.path().resolve(path), text);
            }
        });
        changes.put(
                directory.path().resolve(MigrationDirectory.SUM),
                SumFile.of(result).text());
        changes.write();
    }
}
