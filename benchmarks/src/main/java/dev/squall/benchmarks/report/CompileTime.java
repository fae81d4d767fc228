package dev.squall.benchmarks.report;

import static dev.squall.benchmarks.report.Subject.progress;

import dev.squall.benchmarks.compile.CompileTasks;
import dev.squall.benchmarks.compile.CompileTasks.Compiled;
import dev.squall.benchmarks.compile.CompileTasks.Many;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Tasks 7 and 8, in javac processes. */
final class CompileTime {
    private final Subject subject;
    private final Page page;

    CompileTime(Subject subject) {
        this.subject = subject;
        this.page = subject.page();
    }

    /** Tasks 7 and 8. */
    void measure() throws IOException, InterruptedException {
        if (!subject.isWanted("7")) {
            return;
        }
        int many = Integer.getInteger("benchmarks.entities", 1_000);
        var tasks = new CompileTasks(subject.work(), Duration.ofSeconds(Integer.getInteger("benchmarks.seconds", 600)));
        progress("task 7: javac, " + many / 10 + " entities");
        List<Compiled> few = tasks.all(many / 10, 3);
        progress("tasks 7 and 8: javac, " + many + " tables");
        Many tables = tasks.many(many);
        progress("task 7: javac, " + many + " entities of peers");
        List<Compiled> peers = tasks.peers(many);
        page.section(
                "7. Annotation processors: entities of 12 columns, clean compiles",
                "Whole javac processes: the median of three for %,d entities, one for %,d. *Extra* is what the processor"
                                .formatted(many / 10, many)
                        + " adds to javac alone on the same entities; what it generates is compiled by the same run."
                        + " Squall's output holds queries, insert builders, readers and migrations; the others do less or"
                        + " other things. A peer that there is no time for is left out (`-Dbenchmarks.seconds`).");
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
        page.goal(Goal.most(
                "7",
                "extra wall of 100 entities, s",
                2,
                few.get(0).extraWall() * few.get(0).entities() / 1000));
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
}
