package dev.squall.benchmarks.start;

import dev.squall.db.DatabaseConfig;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Starts programs and waits for their end. */
public final class StartTask {

    /** The libraries, the one that others are compared with first; the first of all does nothing. */
    public static final List<String> NAMES =
            List.of("nothing", "JDBC", "Squall", "jOOQ", "Hibernate", "JDBI", "Jimmer", "Doma");

    /** Those whose difference is a few milliseconds, and how many more rounds they get. */
    private static final List<String> CLOSEST = List.of("JDBC", "Squall");

    private static final int MORE_ROUNDS = 2;

    private final DatabaseConfig config;
    private final Path directory;
    private final String classPath;

    /** Makes jars of the class path, because an archive of classes takes none from folders. */
    public StartTask(DatabaseConfig config, Path directory) throws IOException {
        this.config = config;
        this.directory = directory;
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            entries.add(
                    Files.isDirectory(path) ? jar(path, directory.resolve("part" + entries.size() + ".jar")) : entry);
        }
        this.classPath = String.join(File.pathSeparator, entries);
    }

    private static String jar(Path classes, Path jar) throws IOException {
        Files.deleteIfExists(jar);
        try (var files = java.nio.file.FileSystems.newFileSystem(jar, Map.of("create", "true"));
                Stream<Path> tree = Files.walk(classes)) {
            for (Path file : tree.toList()) {
                Path target =
                        files.getPath("/").resolve(classes.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return jar.toString();
    }

    /** Milliseconds from the start of the process to its end, the median of the rounds, by library. */
    public Map<String, Long> measure(Path jdk, int rounds, boolean archive) throws IOException, InterruptedException {
        Map<String, List<String>> options = new LinkedHashMap<>();
        Map<String, List<Long>> millis = new LinkedHashMap<>();
        for (String name : NAMES) {
            options.put(name, archive ? archived(jdk, name) : List.of());
            millis.put(name, new ArrayList<>());
        }
        var random = new Random(7);
        for (int i = 0; i < rounds * (1 + MORE_ROUNDS); i++) {
            List<String> order = new ArrayList<>(i < rounds ? NAMES : CLOSEST);
            Collections.shuffle(order, random);
            for (String name : order) {
                millis.get(name).add(run(jdk, name, options.get(name)));
            }
        }
        Map<String, Long> medians = new LinkedHashMap<>();
        millis.forEach((name, each) ->
                medians.put(name, each.stream().sorted().toList().get(each.size() / 2)));
        return medians;
    }

    /** The options that use an archive of the classes, which a first run has written: AppCDS, from 25 on an AOT cache. */
    private List<String> archived(Path jdk, String name) throws IOException, InterruptedException {
        Path archive = directory.resolve(name + "-" + jdk.getFileName() + ".archive");
        if (hasAotCache(jdk)) {
            run(jdk, name, List.of("-XX:AOTCacheOutput=" + archive));
            return List.of("-XX:AOTCache=" + archive);
        }
        run(jdk, name, List.of("-XX:ArchiveClassesAtExit=" + archive));
        return List.of("-XX:SharedArchiveFile=" + archive);
    }

    private static boolean hasAotCache(Path jdk) throws IOException {
        return Files.readAllLines(jdk.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .anyMatch(line ->
                        Integer.parseInt(line.replaceAll("[^0-9]+", " ").trim().split(" ")[0]) >= 25);
    }

    private long run(Path jdk, String name, List<String> options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(jdk.resolve("bin/java").toString(), "-XX:+UseSerialGC", "-Xlog:disable"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, FirstRow.class.getName(), name, Integer.toString(config.port())));
        command.addAll(Arrays.asList(
                config.database(),
                config.user().orElseThrow(),
                config.password().orElseThrow()));
        Path output = directory.resolve("output");
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (exit != 0) {
            throw new IllegalStateException(
                    "The start of " + name + " failed with " + exit + ":\n" + Files.readString(output));
        }
        return millis;
    }
}
