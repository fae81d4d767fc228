package dev.squall.migrate.live;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.Unsupported;
import dev.squall.migrate.Migration;
import dev.squall.migrate.MigrationStatus;
import dev.squall.migrate.Migrator;
import dev.squall.migrate.live.DriftReport.Item;
import dev.squall.migrate.live.DriftReport.Kind;
import dev.squall.migrate.release.MigrationDirectory;
import dev.squall.migrate.release.Replay;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.SchemaDiff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Compares the sources, the releases and a live database. Changes none of them.
 *
 * <p>The database is compared with the releases that it has run, replayed on a temporary server: what differs was
 * changed by hand. Releases that it has not run are pending, not drift. A database without a history is compared with
 * the sources.
 */
public final class Drift {
    private final DatabaseConfig database;
    private final MigrationDirectory directory;
    private final Consumer<String> progress;

    private Drift(DatabaseConfig database, MigrationDirectory directory, Consumer<String> progress) {
        this.database = database;
        this.directory = directory;
        this.progress = progress;
    }

    /** Compares a database with a project's {@code db} directory. */
    public static Drift of(DatabaseConfig database, Path db) {
        return new Drift(database, new MigrationDirectory(db), text -> {});
    }

    /** Tells what it is doing, one line at a time. */
    public Drift progress(Consumer<String> listener) {
        return new Drift(database, directory, listener);
    }

    /**
     * Compares.
     *
     * @param desired what the sources describe
     * @throws dev.squall.migrate.MigrationException if something cannot be read, or the releases do not run
     */
    public DriftReport run(DesiredSchema desired) {
        SortedMap<String, String> files = directory.files();
        MigrationStatus status = status();
        var items = new ArrayList<Item>();
        try (Replay replay = Replay.start(progress)) {
            Schema sources = replay.canonical(desired.schema());
            boolean history = !status.in(Migration.State.APPLIED).isEmpty();
            if (history) {
                progress.accept("Replaying what the database has run");
                replay.run(without(files, status.pending()));
            }
            Schema expected = history ? replay.schema() : sources;
            progress.accept("Reading " + database.displayUrl());
            LiveSchema live = LiveSchema.read(database, sources, expected);
            var said = new Spelling(desired.schema(), sources);
            items.addAll(items(
                    Kind.DATABASE,
                    said.settled(live.introspection().schema()),
                    new DesiredSchema(expected, Intents.NONE)));
            if (history) {
                Schema released = expected;
                if (!status.pending().isEmpty()) {
                    replay.run(files);
                    released = replay.schema();
                }
                items.addAll(items(Kind.SOURCES, released, new DesiredSchema(sources, desired.intents())));
            }
            return new DriftReport(items, names(status.pending()), notes(status, live, history));
        }
    }

    /** A project without migrations has run none: one that only pushes, for example. */
    private MigrationStatus status() {
        return Files.isDirectory(directory.migrations())
                ? Migrator.builder(database)
                        .directory(directory.migrations())
                        .build()
                        .status()
                : new MigrationStatus(List.of());
    }

    private static List<Item> items(Kind kind, Schema from, DesiredSchema to) {
        return SchemaDiff.between(from, to, LossPolicy.ACCEPT).changes().stream()
                .map(change -> new Item(kind, change.describe(), DdlWriter.write(change)))
                .toList();
    }

    private static SortedMap<String, String> without(SortedMap<String, String> files, List<Migration> pending) {
        Set<String> names =
                pending.stream().map(m -> MigrationDirectory.nameOf(m.file())).collect(Collectors.toSet());
        var rest = new TreeMap<>(files);
        rest.keySet().removeIf(path -> names.contains(MigrationDirectory.nameOf(path)));
        return rest;
    }

    private static List<String> names(List<Migration> migrations) {
        return migrations.stream().map(Migration::file).toList();
    }

    private static List<String> notes(MigrationStatus status, LiveSchema live, boolean history) {
        var notes = new ArrayList<String>();
        if (!history) {
            String without = status.migrations().isEmpty()
                    ? "The project has no migrations"
                    : "The database has no history of migrations";
            notes.add(without + ", so the database is compared with the sources.");
        }
        List<String> failed = names(status.in(Migration.State.FAILED));
        if (!failed.isEmpty()) {
            notes.add("Failed half way: " + String.join(", ", failed) + ". See squall:migrate -DretryFailed.");
        }
        List<String> foreign = live.introspection().unsupported().stream()
                .map(Unsupported::toString)
                .toList();
        if (!foreign.isEmpty()) {
            notes.add("Not in the model, so not compared: " + String.join(", ", foreign) + ".");
        }
        notes.addAll(live.notes());
        return notes;
    }
}
