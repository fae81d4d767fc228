package dev.squall.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What stands at the head of the page: how it was made, when, where, with what. */
final class Head {

    private Head() {}

    static String text(List<String> versions, String server) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        return """
                # Benchmarks

                Written by one run of `./mvnw -q -Pbenchmarks -pl benchmarks -am process-classes` on %s; do not edit it.
                Only the ratios mean something, and only within one table: the contenders take turns in short blocks, in
                random order, in one JVM, after their results were found equal. *Wall* is the 10th percentile over the
                blocks; *paired* is the median of the ratios to the first contender in the same round, which is steadier on
                a busy machine. Bytes are those that the calling thread allocated. Trips and bytes on the wire are counted
                by a proxy, for one run of a prepared statement. Safety is on: masked binds, checks before I/O, typed errors.

                - machine: %d processors, %s, %s %s
                - load at the start (processes that wanted to run, per processor, over one minute): %s
                - Java: %s %s; PostgreSQL %s, embedded, over loopback
                - %s
                """.formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        runtime.availableProcessors(),
                        processor(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Load.text(),
                        System.getProperty("java.vm.name"),
                        Runtime.version(),
                        server,
                        String.join(", ", versions));
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return "unknown model";
        }
        return Files.readAllLines(info).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElse("unknown model");
    }
}
