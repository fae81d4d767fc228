package dev.squall.benchmarks.compile;

import dev.squall.schema.DesiredSchema;
import dev.squall.schema.ddl.Draft;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.SchemaDiff;
import dev.squall.schema.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a released schema, compares another with it and writes the migration, as a compile does, once in a new JVM. */
public final class DiffProgram {

    private DiffProgram() {}

    /** Arguments: the released schema, the other one; prints milliseconds. */
    public static void main(String[] arguments) throws IOException {
        DesiredSchema desired = read(Path.of(arguments[1]));
        long start = System.nanoTime();
        String draft =
                Draft.text(SchemaDiff.between(read(Path.of(arguments[0])).schema(), desired), PlanOptions.DEFAULTS);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (!draft.contains("nickname")) {
            throw new IllegalStateException("the draft has no column: " + draft);
        }
        System.out.println(millis);
    }

    private static DesiredSchema read(Path file) throws IOException {
        return SnapshotReader.read(Files.readString(file), file.toString());
    }

    static long run(Path released, Path desired) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DiffProgram.class.getName(),
                        released.toString(),
                        desired.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes()).trim();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the diff failed:\n" + output);
        }
        return Long.parseLong(output);
    }
}
