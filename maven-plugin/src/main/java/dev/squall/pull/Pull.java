package dev.squall.pull;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.Introspection;
import dev.squall.introspect.OutsideModel;
import dev.squall.introspect.Unsupported;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.release.Baseline;
import dev.squall.migrate.release.FileChanges;
import dev.squall.pull.source.Kept;
import dev.squall.pull.source.SchemaSources;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Turns a live database into annotated records, the first migration and the snapshot.
 *
 * <p>Everything is read, compiled and run on a temporary PostgreSQL first; then all files are written, or none. The
 * database is only read. Immutable; not safe for use by several threads on one project.
 */
public final class Pull {
    private final Target target;
    private final SourceCompiler compiler;
    private final Optional<Set<String>> schemas;
    private final Mode mode;
    private final Consumer<String> progress;

    private Pull(
            Target target,
            SourceCompiler compiler,
            Optional<Set<String>> schemas,
            Mode mode,
            Consumer<String> progress) {
        this.target = target;
        this.compiler = compiler;
        this.schemas = schemas;
        this.mode = mode;
        this.progress = progress;
    }

    /**
     * Where the files go.
     *
     * @param sources the source directory, for example {@code src/main/java}
     * @param db the directory of migrations and snapshot, for example {@code src/main/resources/db}
     * @param basePackage the package of the PostgreSQL schema {@code public}; others have packages below it
     */
    public record Target(Path sources, Path db, String basePackage) {}

    /**
     * How far it goes.
     *
     * @param write whether files are written
     * @param overwrite whether files of a project that was pulled before may be replaced
     * @param verify whether the migration is run on a temporary PostgreSQL before anything is written
     */
    public record Mode(boolean write, boolean overwrite, boolean verify) {

        /** Writes, replaces nothing, and verifies. */
        public static final Mode SAFE = new Mode(true, false, true);
    }

    /** Pulls into a project. */
    public static Pull into(Target target, SourceCompiler compiler) {
        return new Pull(target, compiler, Optional.empty(), Mode.SAFE, text -> {});
    }

    /** Pulls these PostgreSQL schemas only, instead of all but the system's. */
    public Pull schemas(Set<String> names) {
        return new Pull(target, compiler, Optional.of(Set.copyOf(names)), mode, progress);
    }

    /** Goes so far. */
    public Pull mode(Mode changed) {
        return new Pull(target, compiler, schemas, changed, progress);
    }

    /** Tells what it is doing, one line at a time. */
    public Pull progress(Consumer<String> listener) {
        return new Pull(target, compiler, schemas, mode, listener);
    }

    /**
     * Pulls.
     *
     * @throws MigrationException if the database cannot be read, the sources would not make the same database, or files
     *     are in the way; nothing is written then
     */
    public PullReport run(DatabaseConfig database) {
        progress.accept("Reading " + database.displayUrl());
        LiveDatabase live = LiveDatabase.read(database, schemas);
        Schema schema = live.introspection().schema();
        progress.accept("Compiling the sources");
        Trial trial = Trial.of(schema, target.basePackage(), extras(live.outside()), compiler);
        boolean again = Files.exists(target.db().resolve("schema.snapshot.json"));
        return again ? again(live, trial) : first(live, trial);
    }

    private static SchemaSources.Extras extras(OutsideModel outside) {
        List<Kept> objects = new ArrayList<>();
        Set<String> replaced = new TreeSet<>();
        Set<String> replacing = new TreeSet<>();
        for (OutsideModel.Piece piece : outside.pieces()) {
            objects.add(new Kept(
                    piece.namespace(),
                    piece.object(),
                    "the model has no " + piece.what().kind()));
            piece.replaces().ifPresent(name -> {
                replaced.add(name);
                replacing.add(piece.object().id());
            });
        }
        return new SchemaSources.Extras(objects, replaced, replacing);
    }

    private PullReport first(LiveDatabase live, Trial trial) {
        Baseline baseline = Baseline.of(target.db(), trial.schema(), live.version());
        List<String> lost = new ArrayList<>(trial.sources().lost());
        lost.addAll(live.privileged());
        List<String> notes = new ArrayList<>();
        if (mode.verify()) {
            Introspection made = verify(baseline, live);
            lost.addAll(Losses.of(live.introspection().unsupported(), made.unsupported()));
        } else {
            notes.add("Not verified: run squall:drift against the database.");
            List<Unsupported> covered = live.outside().pieces().stream()
                    .map(OutsideModel.Piece::what)
                    .toList();
            lost.addAll(Losses.of(live.introspection().unsupported(), covered));
        }
        SortedMap<Path, String> files = new TreeMap<>();
        trial.sources()
                .files()
                .forEach((path, text) -> files.put(target.sources().resolve(path), text));
        baseline.files().forEach((path, text) -> files.put(target.db().resolve(path), text));
        notes.add(adoption(live.version(), baseline));
        return finish(trial, lost, List.of(), notes, changed(files, true));
    }

    private Introspection verify(Baseline baseline, LiveDatabase live) {
        Schema comparable = comparable(live);
        Set<QualifiedName> apart = live.introspection().schema().tables().stream()
                .map(Table::name)
                .filter(name -> comparable.table(name).isEmpty())
                .collect(Collectors.toSet());
        try {
            return baseline.verify(comparable, apart, progress);
        } catch (MigrationException e) {
            throw new MigrationException(
                    "Nothing was written, because the sources cannot be verified on a temporary PostgreSQL, where nobody"
                            + " is a superuser. -Dverify=false writes them without that. "
                            + e.getMessage(),
                    e);
        }
    }

    private static Schema comparable(LiveDatabase live) {
        return SchemaSources.comparable(live.introspection().schema(), extras(live.outside()));
    }

    private static String adoption(String version, Baseline baseline) {
        if (baseline.keepsFiles()) {
            return "The migrations of the project were kept; the snapshot and the sums begin with them.";
        }
        return version.isEmpty()
                ? "Databases that have all this already: squall:migrate -DbaselineVersion=1 marks version 1 as run."
                : "Databases at version " + version + " ignore the baseline; new ones run it alone.";
    }

    /** The files whose text is another one than on the disk; it refuses to replace what it has not been told to. */
    private SortedMap<Path, String> changed(SortedMap<Path, String> files, boolean refuse) {
        SortedMap<Path, String> changed = new TreeMap<>();
        List<String> inTheWay = new ArrayList<>();
        files.forEach((path, text) -> {
            if (!Trial.text(path).equals(text)) {
                changed.put(path, text);
                if (Files.exists(path)) {
                    inTheWay.add(path.toString());
                }
            }
        });
        boolean mayReplace = mode.overwrite() || !refuse || !mode.write();
        inTheWay.removeIf(path -> path.startsWith(target.db().toString()));
        if (!inTheWay.isEmpty() && !mayReplace) {
            throw new MigrationException("These files are there already, so nothing was written:\n  "
                    + String.join("\n  ", inTheWay)
                    + "\nMove them away, choose another package, or replace them with -Doverwrite=true.");
        }
        return changed;
    }

    private PullReport again(LiveDatabase live, Trial trial) {
        Rerun rerun = Rerun.of(target, compiler, trial, comparable(live), progress);
        List<String> lost = new ArrayList<>(trial.sources().lost());
        lost.addAll(live.privileged());
        List<Unsupported> covered =
                live.outside().pieces().stream().map(OutsideModel.Piece::what).toList();
        lost.addAll(Losses.of(live.introspection().unsupported(), covered));
        List<String> notes = new ArrayList<>();
        if (rerun.changes().isEmpty()) {
            notes.add("The sources say what the database has; nothing was written, and edits by hand were kept.");
            return finish(trial, lost, List.of(), notes, new TreeMap<>());
        }
        if (mode.write() && !mode.overwrite()) {
            throw new MigrationException("The database has changed since the sources were pulled, so nothing was"
                    + " written. The sources lack:\n  " + String.join("\n  ", rerun.changes())
                    + "\nThese files would be replaced:\n  "
                    + String.join(
                            "\n  ",
                            rerun.files().keySet().stream()
                                    .map(path ->
                                            target.sources().relativize(path).toString())
                                    .toList())
                    + "\nEdit them by hand, or replace them with -Doverwrite=true; other files keep their edits.");
        }
        notes.add("Run squall:generate: the migrations do not have these changes yet.");
        return finish(trial, lost, rerun.changes(), notes, rerun.files());
    }

    private PullReport finish(
            Trial trial, List<String> lost, List<String> changes, List<String> notes, SortedMap<Path, String> files) {
        if (mode.write() && !files.isEmpty()) {
            var all = new FileChanges();
            files.forEach(all::put);
            all.write();
        }
        return new PullReport(
                files.keySet().stream().map(this::shown).toList(),
                read(trial.schema(), trial.sources().kept()),
                trial.sources().kept().stream().map(Pull::shown).sorted().toList(),
                lost,
                changes,
                notes);
    }

    private String shown(Path file) {
        Path root = file.startsWith(target.db()) ? target.db() : target.sources();
        return root.getFileName() + "/" + root.relativize(file).toString().replace('\\', '/');
    }

    private static String shown(Kept kept) {
        String id = kept.object().id();
        return kept.reason().isEmpty() ? id : id + ": " + kept.reason();
    }

    private static Map<String, Integer> read(Schema schema, List<Kept> kept) {
        Map<String, Integer> read = new TreeMap<>();
        read.put("tables", schema.tables().size());
        read.put(
                "columns",
                schema.tables().stream().mapToInt(t -> t.columns().size()).sum());
        read.put(
                "constraints",
                schema.tables().stream().mapToInt(t -> t.constraints().size()).sum());
        read.put(
                "indexes",
                schema.tables().stream().mapToInt(t -> t.indexes().size()).sum());
        read.put(
                "partitions",
                schema.tables().stream().mapToInt(t -> t.partitions().size()).sum());
        read.put("views", schema.views().size());
        read.put("enums", schema.enums().size());
        read.put("domains", schema.domains().size());
        read.put("composite types", schema.composites().size());
        read.put("sequences", schema.sequences().size());
        read.put("extensions", schema.extensions().size());
        Map<String, Integer> raw = new TreeMap<>();
        kept.stream()
                .map(Kept::object)
                .map(RawObject::kind)
                .forEach(kind -> raw.merge("raw: " + kind, 1, Integer::sum));
        read.putAll(raw);
        return read;
    }
}
