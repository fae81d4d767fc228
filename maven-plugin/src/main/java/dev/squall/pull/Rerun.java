package dev.squall.pull;

import dev.squall.migrate.MigrationException;
import dev.squall.migrate.release.Replay;
import dev.squall.pull.source.SchemaSources;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.SchemaDiff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A pull into a project that was pulled before: files are replaced where their object has changed, so that edits by hand
 * stay elsewhere.
 *
 * @param changes what the database has and the sources have not; empty if they agree
 * @param files the files that would be replaced or added
 */
record Rerun(List<String> changes, SortedMap<Path, String> files) {

    static Rerun of(Pull.Target target, SourceCompiler compiler, Trial trial, Schema live, Consumer<String> progress) {
        SourceCompiler.Result current = compiler.compile(List.of(target.sources()));
        Schema before = current.schema()
                .map(Trial::read)
                .orElseThrow(() -> new MigrationException("The sources do not compile, so nothing was written:\n  "
                        + current.errors().stream()
                                .map(SourceCompiler.Mistake::message)
                                .collect(Collectors.joining("\n  "))
                        + "\nMend them, then pull again."));
        progress.accept("Comparing the sources with the database");
        Schema old;
        Schema wanted;
        try (Replay replay = Replay.start(progress)) {
            old = replay.canonical(before);
            wanted = replay.canonical(live);
        }
        List<String> changes = SchemaDiff.between(
                        old.withoutRawObjects(),
                        new DesiredSchema(wanted.withoutRawObjects(), Intents.NONE),
                        LossPolicy.ACCEPT)
                .changes()
                .stream()
                .map(Change::describe)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!old.rawObjects().equals(wanted.rawObjects())) {
            changes.add("functions, triggers or other SQL objects");
        }
        SortedMap<Path, String> files = new TreeMap<>();
        if (!changes.isEmpty()) {
            files.putAll(files(target, trial.sources(), objects(old), objects(wanted)));
            verify(target, compiler, files, wanted, progress);
        }
        return new Rerun(changes, files);
    }

    private static SortedMap<Path, String> files(
            Pull.Target target,
            SchemaSources sources,
            Map<QualifiedName, Object> old,
            Map<QualifiedName, Object> wanted) {
        SortedMap<Path, String> files = new TreeMap<>();
        sources.files().forEach((path, text) -> {
            Path file = target.sources().resolve(path);
            Optional<QualifiedName> name = Optional.ofNullable(sources.types().get(path));
            boolean same = name.isPresent()
                    && Files.exists(file)
                    && Optional.ofNullable(old.get(name.get())).equals(Optional.ofNullable(wanted.get(name.get())));
            if (!same && !text.equals(Trial.text(file))) {
                files.put(file, text);
            }
        });
        return files;
    }

    private static Map<QualifiedName, Object> objects(Schema schema) {
        Map<QualifiedName, Object> objects = new HashMap<>();
        schema.tables().forEach(t -> objects.put(t.name(), t));
        schema.views().forEach(v -> objects.put(v.name(), v));
        schema.enums().forEach(e -> objects.put(e.name(), e));
        schema.composites().forEach(c -> objects.put(c.name(), c));
        return objects;
    }

    /** New files among old ones have to be as good as the new ones alone. */
    private static void verify(
            Pull.Target target,
            SourceCompiler compiler,
            SortedMap<Path, String> files,
            Schema wanted,
            Consumer<String> progress) {
        Path directory = Trial.temporaryDirectory();
        try {
            Map<String, String> overlay = new HashMap<>();
            files.forEach((path, text) ->
                    overlay.put(target.sources().relativize(path).toString(), text));
            Trial.write(overlay, directory);
            SourceCompiler.Result result = compiler.compile(List.of(directory, target.sources()));
            List<String> wrong = new ArrayList<>();
            result.errors().forEach(m -> wrong.add(m.message()));
            result.schema().ifPresent(text -> {
                try (Replay replay = Replay.start(progress)) {
                    wrong.addAll(SchemaDiff.between(
                                    replay.canonical(Trial.read(text)).withoutRawObjects(),
                                    new DesiredSchema(wanted.withoutRawObjects(), Intents.NONE),
                                    LossPolicy.ACCEPT)
                            .changes()
                            .stream()
                            .map(Change::describe)
                            .toList());
                }
            });
            if (!wrong.isEmpty()) {
                throw new MigrationException("The database has changed, and the new files do not fit the edits in the"
                        + " others, so nothing was written:\n  " + String.join("\n  ", wrong)
                        + "\nPull into an empty directory and merge by hand. The new files are:\n  "
                        + files.keySet().stream().map(Path::toString).collect(Collectors.joining("\n  ")));
            }
        } finally {
            Trial.delete(directory);
        }
    }
}
