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

    static String text(List<String> versions, String server) throws IOException, InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        return """
                # Benchmarks

                Written by one run of `./mvnw -q -Pbenchmarks -pl benchmarks -am process-classes` on %s; do not edit it.
                Only the ratios mean something, and only within one table; how they come about: [Method](#method). *Ratio* is
                the 10th percentile of the wall time over the blocks against that of the first contender, *+/-* the most by
                which it differs when only a quarter of the rounds is looked at; *paired* is the median of the ratios to the
                first contender in the same round. Bytes are those that the calling thread allocated. Trips and bytes on the
                wire are counted by a proxy, for one run of a prepared statement.

                - machine: %d processors, %s, %s %s
                - load at the start (processes that wanted to run, per processor, over one minute): %s
                - Java: %s %s; PostgreSQL %s, embedded, over loopback
                - client and server in tasks 1 to 6: %s
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
                        QueryTasks.place().title(),
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
