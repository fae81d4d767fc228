package dev.squall.migrate.release;

import dev.squall.introspect.Introspection;
import dev.squall.migrate.MigrationException;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanFile;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.SchemaDiff;
import dev.squall.schema.snapshot.SnapshotWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The first release of a project whose database is there already: what a new database runs to become like it.
 *
 * <p>A database without a history gets version 1, and is told so by {@code squall:migrate -DbaselineVersion=1}. One that
 * has a history of Flyway gets a baseline migration of the version that it has, which it ignores. A project that has the
 * files of that history keeps them; only the snapshot and the sums are new. Immutable.
 */
public final class Baseline {
    private final SortedMap<String, String> before;
    private final SortedMap<String, String> files;

    private Baseline(SortedMap<String, String> before, SortedMap<String, String> files) {
        this.before = before;
        this.files = files;
    }

    /**
     * Describes the first release.
     *
     * @param db the project's {@code db} directory, which has no snapshot yet
     * @param schema what the sources describe
     * @param version the newest version in the database's history; empty if it has none
     */
    public static Baseline of(Path db, Schema schema, String version) {
        MigrationDirectory directory = new MigrationDirectory(db);
        SortedMap<String, String> before = directory.files();
        if (before.containsKey(MigrationDirectory.SNAPSHOT)) {
            throw new MigrationException(directory.path() + " has a release already; a baseline is the first one.");
        }
        SortedMap<String, String> files = new TreeMap<>(before);
        if (before.isEmpty()) {
            files.putAll(migration(schema, version));
        }
        files.put(MigrationDirectory.SNAPSHOT, SnapshotWriter.write(schema));
        return new Baseline(before, files);
    }

    private static SortedMap<String, String> migration(Schema schema, String version) {
        var desired = new DesiredSchema(schema, Intents.NONE);
        SortedMap<String, String> files = new TreeMap<>();
        List<PlanFile> plan = MigrationPlan.of(SchemaDiff.between(Schema.EMPTY, desired), PlanOptions.DEFAULTS)
                .files();
        for (int i = 0; i < plan.size(); i++) {
            String number = version.isEmpty() ? String.valueOf(i + 1) : version + (i == 0 ? "" : "." + i);
            String path = MigrationDirectory.MIGRATION + "/" + (version.isEmpty() ? "V" : "B") + number + "__baseline"
                    + (i == 0 ? "" : "_" + (i + 1)) + ".sql";
            files.put(path, plan.get(i).sql());
            files.put(path + ".conf", plan.get(i).conf());
        }
        return files;
    }

    /** All files of the {@code db} directory, by their paths below it, with the sums. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> all = new TreeMap<>(files);
        all.put(MigrationDirectory.SUM, SumFile.of(files).text());
        return all;
    }

    /** Whether the project had migrations of its own. */
    public boolean keepsFiles() {
        return !before.isEmpty();
    }

    /**
     * Runs the files on a temporary PostgreSQL.
     *
     * @param schema what they have to make
     * @param apart tables that they make besides
     * @return what they make, and what of it the model cannot hold
     * @throws MigrationException if they do not run, or make something else
     */
    public Introspection verify(Schema schema, Set<QualifiedName> apart, Consumer<String> progress) {
        try (Replay replay = Replay.start(progress)) {
            replay.prepare(schema);
            progress.accept("Running the baseline");
            replay.run(files);
            List<String> differences = replay.differencesTo(schema, apart);
            if (!differences.isEmpty()) {
                throw new MigrationException("The " + (keepsFiles() ? "migrations of the project do" : "baseline does")
                        + " not make what the database has, so nothing is written. It takes:\n  "
                        + String.join("\n  ", differences));
            }
            return replay.introspection();
        }
    }
}
