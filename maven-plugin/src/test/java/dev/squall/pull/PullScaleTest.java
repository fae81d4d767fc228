package dev.squall.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.command.ClosedWorldCompile;
import dev.squall.command.Outcome;
import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a large schema costs, step by step: run by hand, with {@code -Dpull.tables=500}. Writes target/pull-scale.txt. */
@Timeout(3600)
@EnabledIfSystemProperty(named = "pull.tables", matches = "\\d+", disabledReason = "a measurement, run by hand")
class PullScaleTest {
    private final List<String> report = new ArrayList<>();

    @TempDir
    Path directory;

    @Test
    void pullCompileAndDrift() throws Exception {
        int tables = Integer.getInteger("pull.tables");
        PulledProject project = PulledProject.empty(directory.resolve("project"));
        for (int i = 0; i < tables; i++) {
            project.execute(table(i));
        }
        report.add(String.format(
                Locale.ROOT, "%-28s %8s %8s %8s %8s", tables + " tables", "wall s", "cpu s", "heap MB", "alloc MB"));
        for (int round = 1; round <= 2; round++) {
            String suffix = round == 1 ? ", cold" : ", warm";
            step("introspection" + suffix, () -> introspect(project));
            var target = new PulledProject(directory.resolve("round" + round), project.name());
            step("pull" + suffix, () -> succeeded(target.run("pull", "package=pulled")));
            step("compile" + suffix, () -> compile(target));
            step("schema of the sources" + suffix, () -> schema(target));
            if (round == 1) {
                step("migrate -DbaselineVersion=1", () -> succeeded(target.run("migrate", "baselineVersion=1")));
            }
            step("drift" + suffix, () -> succeeded(target.run("drift")));
        }
        Path file = Files.createDirectories(Path.of("target")).resolve("pull-scale.txt");
        Files.write(file, report);
        report.forEach(System.out::println);
    }

    private static String[] table(int i) {
        String name = String.format(Locale.ROOT, "entity_%03d", i);
        String reference = i == 0
                ? ""
                : String.format(Locale.ROOT, ", parent_id bigint REFERENCES entity_%03d ON DELETE CASCADE", i / 3);
        return new String[] {
            "CREATE TYPE " + name + "_state AS ENUM ('new', 'open', 'done')",
            "CREATE TABLE " + name + " (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name varchar(80) NOT NULL,"
                    + " code text NOT NULL UNIQUE, state " + name
                    + "_state NOT NULL DEFAULT 'new', price numeric(10, 2)"
                    + " NOT NULL DEFAULT 0 CHECK (price >= 0), tags text[] NOT NULL DEFAULT '{}', doc jsonb, day date,"
                    + " created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz" + reference + ")",
            "CREATE INDEX " + name + "_day_idx ON " + name + " (day, state)",
            "CREATE INDEX " + name + "_open_idx ON " + name + " (lower(name)) WHERE state = 'open'",
            "COMMENT ON TABLE " + name + " IS 'One of many'"
        };
    }

    private static boolean introspect(PulledProject project) throws SQLException {
        try (Connection connection = project.connect()) {
            return !CatalogReader.read(connection, CatalogFilter.all())
                    .schema()
                    .tables()
                    .isEmpty();
        }
    }

    private static boolean succeeded(Outcome outcome) {
        assertThat(outcome.success()).as(PulledProject.text(outcome)).isTrue();
        return true;
    }

    private static boolean compile(PulledProject project) throws IOException {
        Path output = Files.createTempDirectory("squall-scale");
        return new ClosedWorldCompile(project.compile()).run(output, d -> {}).success();
    }

    private static boolean schema(PulledProject project) throws IOException {
        Path output = Files.createTempDirectory("squall-scale");
        return new ClosedWorldCompile(project.compile())
                .schema(output, ClosedWorldCompile.Unresolved.REFUSED, d -> {})
                .success();
    }

    /** Processor time is of all threads of this JVM; the server's is not in it. */
    private void step(String name, Callable<Boolean> work) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = system.getProcessCpuTime();
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = System.nanoTime();
        assertThat(work.call()).isTrue();
        double wall = (System.nanoTime() - start) / 1e9;
        double used = (system.getProcessCpuTime() - cpu) / 1e9;
        double allocated =
                (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes) / 1e6;
        double peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
        report.add(String.format(Locale.ROOT, "%-28s %8.1f %8.1f %8.0f %8.0f", name, wall, used, peak, allocated));
    }
}
