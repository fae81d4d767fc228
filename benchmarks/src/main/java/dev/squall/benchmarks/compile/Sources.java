package dev.squall.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sources of many entities in a folder of their own. */
final class Sources {
    private final Path directory;
    private final Flavor flavor;
    private final List<Path> files = new ArrayList<>();

    private Sources(Path directory, Flavor flavor) {
        this.directory = directory;
        this.flavor = flavor;
    }

    static Sources write(Path directory, Flavor flavor, int entities) throws IOException {
        var sources = new Sources(directory, flavor);
        Path folder = Files.createDirectories(directory.resolve("src/app/schema"));
        for (int i = 0; i < entities; i++) {
            sources.files.add(Files.writeString(folder.resolve("Entity" + i + ".java"), flavor.source(i)));
        }
        return sources;
    }

    Flavor flavor() {
        return flavor;
    }

    List<Path> files() {
        return files;
    }

    Path classes() {
        return directory.resolve("classes");
    }

    Path generated() {
        return directory.resolve("generated");
    }

    /** Where what has been released is kept. */
    Path db() {
        return directory.resolve("db");
    }

    /** Deletes what was compiled, as a clean build does. */
    void clean() throws IOException {
        delete(classes());
        delete(generated());
        Files.createDirectories(classes());
        Files.createDirectories(generated());
    }

    /** The lines that the processor wrote, per entity. */
    long generatedLines() throws IOException {
        long lines = 0;
        for (Path file : generatedFiles()) {
            try (Stream<String> content = Files.lines(file)) {
                lines += content.count();
            }
        }
        return lines / files.size();
    }

    /** The sources that the processor wrote. */
    List<Path> generatedFiles() throws IOException {
        return files(generated(), ".java");
    }

    /** How many classes were compiled. */
    long compiledClasses() throws IOException {
        return files(classes(), ".class").size();
    }

    private static List<Path> files(Path directory, String suffix) throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.filter(path -> path.toString().endsWith(suffix)).toList();
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            tree.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
