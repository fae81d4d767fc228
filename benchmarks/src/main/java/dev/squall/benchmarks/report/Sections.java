package dev.squall.benchmarks.report;

import dev.squall.benchmarks.Benchmarks;
import dev.squall.benchmarks.Interleaving;
import dev.squall.benchmarks.Measurement;
import dev.squall.benchmarks.Task;
import dev.squall.benchmarks.Wire;
import dev.squall.benchmarks.compile.CompileTasks;
import dev.squall.benchmarks.compile.CompileTasks.Compiled;
import dev.squall.benchmarks.compile.CompileTasks.Many;
import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.start.StartTask;
import dev.squall.benchmarks.wire.CountingProxy;
import dev.squall.benchmarks.wire.CountingProxy.Traffic;
import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of the page, each measured when it is asked for. */
final class Sections {
    private final Page page;
    private final EmbeddedDatabase postgres;
    private final Dataset dataset;
    private final Path work;
    private final Set<String> wanted;

    Sections(Page page, EmbeddedDatabase postgres, Dataset dataset, Path work, Set<String> wanted) {
        this.page = page;
        this.postgres = postgres;
        this.dataset = dataset;
        this.work = work;
        this.wanted = wanted;
    }

    /** Tasks 1 to 6. */
    void inOneJvm() throws Exception {
        Map<String, Map<String, Traffic>> traffic = traffic();
        try (Benchmarks benchmarks = new Benchmarks(postgres.config(), dataset)) {
            for (Task task : benchmarks.tasks()) {
                if (isWanted(task.id())) {
                    progress("task " + task.id() + ": " + task.title());
                    int warmUp = Integer.getInteger("benchmarks.warmup", 1_200);
                    List<Measurement> measured = new Interleaving(warmUp, 20, rounds()).measure(task);
                    page.task(task, measured, traffic.getOrDefault(task.id(), Map.of()));
                    new TaskGoals(page, measured).add(task.id());
                }
            }
        }
    }

    private Map<String, Map<String, Traffic>> traffic() throws Exception {
        Map<String, Map<String, Traffic>> traffic = new LinkedHashMap<>();
        try (var proxy = new CountingProxy(postgres.port(), Duration.ZERO);
                var benchmarks = new Benchmarks(
                        postgres.config().toBuilder().port(proxy.port()).build(), dataset)) {
            for (Task task : benchmarks.tasks()) {
                if (isWanted(task.id())) {
                    traffic.put(task.id(), Wire.count(task, proxy));
                }
            }
        }
        return traffic;
    }

    /** Task 5 where the server is far away. */
    void latency() throws Exception {
        if (!isWanted("5")) {
            return;
        }
        progress("task 5 with latency");
        try (var proxy = new CountingProxy(postgres.port(), Duration.ofMillis(2));
                var benchmarks = new Benchmarks(
                        postgres.config().toBuilder().port(proxy.port()).build(), dataset)) {
            for (Task task : benchmarks.tasks()) {
                if (task.id().equals("5")) {
                    var far = Task.of("5", task.title() + ", with 2 ms of latency", task.contenders());
                    List<Measurement> measured = new Interleaving(300, 20, rounds() / 4).measure(far);
                    page.task(far, measured, Map.of());
                    new TaskGoals(page, measured).addFar();
                }
            }
        }
    }

    private static int rounds() {
        return Integer.getInteger("benchmarks.rounds", 100);
    }

    /** Task 10. */
    void threads() throws IOException, InterruptedException {
        Optional<Path> jdk = Jdks.later();
        if (!isWanted("10")) {
            return;
        }
        progress("task 10: threads");
        page.section(
                "10. Throughput on a pool of 10, one row by key",
                "In a JVM of its own, JDK " + (jdk.isPresent() ? "25" : "17, because no 25 was found") + ".");
        page.line("| threads | contender | rows per second | ratio |");
        page.line("|---|---|---:|---:|");
        DatabaseConfig config = postgres.config();
        List<String> output = new Java(jdk.orElseGet(Jdks::own), work)
                .run(
                        "dev.squall.benchmarks.ThreadsProgram",
                        Integer.toString(config.port()),
                        config.database(),
                        config.user().orElseThrow(),
                        config.password().orElseThrow(),
                        Integer.toString(Integer.getInteger("benchmarks.turns", 5)));
        output.stream().filter(line -> line.startsWith("|")).forEach(line -> {
            page.line("%s", line);
            if (line.contains("Squall")) {
                String[] cells = line.split("\\|");
                page.goal(
                        Goal.least("10", cells[1].trim() + ": throughput", 0.98, Double.parseDouble(cells[4].trim())));
            }
        });
        page.line("");
        output.stream()
                .filter(line -> line.startsWith("PINNED"))
                .forEach(line -> page.line("Pinned virtual threads (JFR), %s.", line.substring(7)));
    }

    /** Tasks 7 and 8. */
    void compile() throws IOException, InterruptedException {
        if (!isWanted("7")) {
            return;
        }
        int many = Integer.getInteger("benchmarks.entities", 1_000);
        var tasks = new CompileTasks(work, Duration.ofSeconds(Integer.getInteger("benchmarks.seconds", 360)));
        progress("task 7: javac, " + many / 10 + " entities");
        List<Compiled> few = tasks.all(many / 10, 3);
        progress("tasks 7 and 8: javac, " + many + " tables");
        Many tables = tasks.many(many);
        progress("task 7: javac, " + many + " entities of peers");
        List<Compiled> peers = tasks.peers(many);
        page.section(
                "7. Annotation processors: entities of 12 columns, clean compiles",
                "Whole javac processes: the median of three for %,d entities, one for %,d. *Extra* is what the processor adds to"
                                .formatted(many / 10, many)
                        + " javac alone on the same entities; what it generates is compiled by the same run. Squall's output"
                        + " holds queries, insert builders, readers and migrations; the others do less or other things."
                        + " A peer that the time set for this task does not suffice for is left out"
                        + " (`-Dbenchmarks.seconds`).");
        page.line(
                "| processor | entities | javac alone | with processor | extra wall, ms per entity | extra CPU, ms per"
                        + " entity | peak MiB (alone) | generated lines per entity | classes |");
        page.line("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        few.forEach(this::compiled);
        compiled(tables.clean());
        peers.forEach(this::compiled);
        released(tables, many);
        page.goal(Goal.most(
                "7",
                "extra wall per entity, ms, 1,000 entities",
                8,
                tables.clean().extraWall()));
        page.goal(Goal.most(
                "7", "peak memory, GiB", 0.8, tables.clean().processed().peak() / 1024.0));
        page.goal(Goal.most("7", "extra wall of 100 entities, s", 2, few.get(0).extraWall() / 10));
        page.goal(Goal.most("8", "diff of 1,000 tables, s", 0.3, tables.diff() / 1000.0));
    }

    private void released(Many tables, int many) {
        page.section(
                "8. Squall's compiles of %,d tables".formatted(many),
                "Reading what was released, the diff to one column more and its SQL take %,d ms the first time in a JVM."
                        .formatted(tables.diff()));
        page.line("| compile | wall | CPU | peak MiB |");
        page.line("|---|---:|---:|---:|");
        tables.incremental()
                .forEach(each -> page.line(
                        "| %s | %,d ms | %,d ms | %,d |",
                        each.title(),
                        each.run().wall(),
                        each.run().cpu(),
                        each.run().peak()));
    }

    private void compiled(Compiled each) {
        page.line(
                "| %s | %,d | %,d ms | %,d ms | %.1f | %.1f | %,d (%,d) | %d | %d |",
                each.title(),
                each.entities(),
                each.alone().wall(),
                each.processed().wall(),
                each.extraWall(),
                each.extraCpu(),
                each.processed().peak(),
                each.alone().peak(),
                each.lines(),
                each.classes());
    }

    /** Task 9. */
    void start() throws IOException, InterruptedException {
        if (!isWanted("9")) {
            return;
        }
        progress("task 9: start");
        page.section(
                "9. From the start of the process to the first row, and its end",
                "Milliseconds, the best of the runs; *archive* is AppCDS on 17 and an AOT cache on 25, made by a first run"
                        + " (see [startup.md](startup.md)).");
        int rounds = Integer.getInteger("benchmarks.starts", 3);
        var task = new StartTask(postgres.config(), work);
        page.line("| JDK | " + String.join(" | ", StartTask.NAMES) + " |");
        page.line("|---|" + "---:|".repeat(StartTask.NAMES.size()));
        for (boolean archive : new boolean[] {false, true}) {
            started("17", archive, task.measure(Jdks.own(), rounds, archive));
            Optional<Path> later = Jdks.later();
            if (later.isPresent()) {
                started("25", archive, task.measure(later.get(), rounds, archive));
            }
        }
    }

    private void started(String jdk, boolean archive, Map<String, Long> millis) {
        long base = millis.getOrDefault("JDBC", 1L);
        StringBuilder row = new StringBuilder("| " + jdk + (archive ? ", archive" : "") + " |");
        millis.forEach((name, value) -> row.append(String.format(" %d (%.2f) |", value, (double) value / base)));
        page.line("%s", row);
        page.goal(Goal.most(
                "9",
                "start on " + jdk + (archive ? " with an archive" : ""),
                1.08,
                (double) millis.get("Squall") / base));
    }

    private boolean isWanted(String task) {
        return wanted.contains("all") || wanted.contains(task);
    }

    private static void progress(String what) {
        System.out.println(java.time.LocalTime.now().withNano(0) + " " + what);
    }
}
