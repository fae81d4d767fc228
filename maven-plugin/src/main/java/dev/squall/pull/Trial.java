package dev.squall.pull;

import dev.squall.migrate.MigrationException;
import dev.squall.pull.source.SchemaSources;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.snapshot.SnapshotReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes sources into a temporary directory and compiles them. What the compiler refuses although nothing is known
 * against it is kept as SQL, with the compiler's words as the reason.
 *
 * @param sources the sources that compile
 * @param schema what they describe
 */
record Trial(SchemaSources sources, Schema schema) {

    private static final int ROUNDS = 4;

    static Trial of(Schema schema, String basePackage, SchemaSources.Extras extras, SourceCompiler compiler) {
        Map<QualifiedName, String> refused = new HashMap<>();
        for (int round = 1; ; round++) {
            SchemaSources sources = SchemaSources.of(schema, basePackage, extras, refused);
            Path directory = temporaryDirectory();
            try {
                write(sources.files(), directory);
                SourceCompiler.Result result = compiler.compile(List.of(directory));
                if (result.schema().isPresent()) {
                    return new Trial(sources, read(result.schema().get()));
                }
                if (!refuse(result, sources, refused) || round == ROUNDS) {
                    throw new MigrationException(
                            "The sources for the database do not compile, so nothing was written:\n  "
                                    + result.errors().stream()
                                            .map(m -> shown(m, directory))
                                            .collect(Collectors.joining("\n  "))
                                    + "\nIf dev.squall.annotation is missing, add the dependency squall-runtime. Else please"
                                    + " report it.");
                }
            } finally {
                delete(directory);
            }
        }
    }

    static Schema read(String text) {
        return SnapshotReader.read(text, "the compiled schema").schema();
    }

    private static String shown(SourceCompiler.Mistake mistake, Path directory) {
        String file = mistake.file();
        String at = file.startsWith(directory.toString()) ? directory.relativize(Path.of(file)) + ": " : "";
        return at + mistake.message();
    }

    /** Whether there is something new to be refused. */
    private static boolean refuse(
            SourceCompiler.Result result, SchemaSources sources, Map<QualifiedName, String> refused) {
        boolean found = false;
        for (SourceCompiler.Mistake mistake : result.errors()) {
            String path = mistake.file().replace('\\', '/');
            Optional<QualifiedName> name = sources.types().entrySet().stream()
                    .filter(e -> path.endsWith("/" + e.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (name.isPresent()) {
                String message = mistake.message().lines().findFirst().orElse("");
                found |= refused.putIfAbsent(name.get(), "the compiler says: " + message) == null;
            }
        }
        return found;
    }

    /** The text of a file; empty if it is not there. */
    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("squall-pull");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary directory", e);
        }
    }

    static void write(Map<String, String> files, Path directory) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = directory.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + directory, e);
        }
    }

    static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // temporary files; the operating system clears them away
        }
    }
}
