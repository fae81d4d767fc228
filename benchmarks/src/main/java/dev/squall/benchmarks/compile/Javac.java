package dev.squall.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of javac in a process of its own.
 *
 * @param wall milliseconds
 * @param cpu milliseconds of all threads, garbage collection and JIT compiler included
 * @param peak MiB of resident memory at most
 */
public record Javac(long wall, long cpu, long peak) {

    /** Compiles without annotation processing. */
    static Javac alone(Sources sources) throws IOException, InterruptedException {
        return plain(sources, sources.files());
    }

    /** Compiles some files without annotation processing. */
    static Javac plain(Sources sources, List<Path> files) throws IOException, InterruptedException {
        return run(sources, files, List.of("-proc:none"));
    }

    /** Compiles with the processor of the sources. */
    static Javac processed(Sources sources, List<Path> files) throws IOException, InterruptedException {
        Flavor flavor = sources.flavor();
        List<String> options = new ArrayList<>(List.of(
                "-processor",
                flavor.processor(),
                "-processorpath",
                String.join(File.pathSeparator, flavor.processorPath())));
        if (Files.exists(sources.db())) {
            options.add("-Asquall.db=" + sources.db());
        }
        return run(sources, files, options);
    }

    private static Javac run(Sources sources, List<Path> files, List<String> options)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "-d", sources.classes().toString(), "-s", sources.generated().toString(), "-nowarn"));
        arguments.addAll(List.of(
                "-cp", sources.classes() + File.pathSeparator + String.join(File.pathSeparator, ClassPath.entries())));
        arguments.addAll(options);
        files.forEach(file -> arguments.add(file.toString()));
        Path list = sources.classes().resolveSibling("arguments");
        Files.write(list, arguments);
        Path output = sources.classes().resolveSibling("output");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "@" + list)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Javac result = watch(process, start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "javac failed for " + sources.flavor().title() + ":\n" + Files.readString(output));
        }
        return result;
    }

    private static Javac watch(Process process, long start) throws InterruptedException {
        long peak = 0;
        long cpu = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, residentPeak(process.pid()));
            cpu = Math.max(
                    cpu,
                    process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L));
        }
        return new Javac((System.nanoTime() - start) / 1_000_000, cpu, peak);
    }

    /** As Linux tells it; 0 on other systems. */
    private static long residentPeak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
