package dev.squall.processor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints the processor time that our processor adds to a compile of 100 tables of 12 columns: a program, not a test, because times are not
 * asserted. The compile without it has the generated sources as plain sources, so that both compile the same classes.
 */
public final class Overhead {

    private static final int TABLES = 100;
    private static final int RUNS = 5;

    private Overhead() {}

    /** Runs without arguments. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("squall-overhead");
        for (int i = 0; i < TABLES; i++) {
            Compiles.write(directory.resolve("src/app/Table" + i + ".java"), record(i));
        }
        for (int run = 0; run < RUNS; run++) {
            TestFiles.delete(directory.resolve("out"));
            long with = compile(directory, List.of(directory.resolve("src")), true);
            Path generated = directory.resolve("generated");
            TestFiles.delete(generated);
            Compiles.files(directory.resolve("out")).forEach((name, text) -> {
                if (name.endsWith(".java")) {
                    Compiles.write(generated.resolve(name), text);
                }
            });
            TestFiles.delete(directory.resolve("out"));
            long plain = compile(directory, List.of(directory.resolve("src")), false);
            TestFiles.delete(directory.resolve("out"));
            long same = compile(directory, List.of(directory.resolve("src"), generated), false);
            System.out.printf(
                    "processor %d ms, javac on records alone %d ms, javac on records and generated sources %d ms%n",
                    with, plain, same);
        }
        TestFiles.delete(directory);
    }

    private static long compile(Path directory, List<Path> roots, boolean processor) throws IOException {
        Path out = Files.createDirectories(directory.resolve("out"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        long start = cpu();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = new ArrayList<>();
            for (Path root : roots) {
                Compiles.files(root).keySet().stream().map(root::resolve).forEach(sources::add);
            }
            List<String> options = new ArrayList<>(
                    List.of("-d", out.toString(), "-cp", System.getProperty("java.class.path"), "-nowarn"));
            if (!processor) {
                options.add("-proc:none");
            }
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, d -> {}, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (processor) {
                task.setProcessors(List.of(new SquallProcessor()));
            }
            if (!task.call()) {
                throw new IllegalStateException("the compile failed");
            }
        }
        return (cpu() - start) / 1_000_000;
    }

    /** The processor time of this thread, which does all work of javac: unlike wall time it bears a busy machine. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String record(int i) {
        return """
                package app;

                import dev.squall.annotation.Check;
                import dev.squall.annotation.Default;
                import dev.squall.annotation.ForeignKey;
                import dev.squall.annotation.Id;
                import dev.squall.annotation.Identity;
                import dev.squall.annotation.Index;
                import dev.squall.annotation.Numeric;
                import dev.squall.annotation.Table;
                import dev.squall.annotation.Unique;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.time.LocalDate;
                import java.util.List;
                import java.util.Optional;
                import java.util.UUID;

                /** Table %1$d. */
                @Table
                @Index(columns = {"name", "day"})
                public record Table%1$d(
                        @Id @Identity long id,
                        @Unique String code,
                        String name,
                        Optional<Integer> age,
                        @ForeignKey(Table%2$d.class) Optional<Long> other,
                        @Default("now()") Instant createdAt,
                        @Check("amount >= 0") @Numeric(precision = 12, scale = 2) BigDecimal amount,
                        boolean active,
                        LocalDate day,
                        UUID token,
                        List<String> tags,
                        Optional<String> note) {}
                """.formatted(i, (i + 1) % TABLES);
    }
}
