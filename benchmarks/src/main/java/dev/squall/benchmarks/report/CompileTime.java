package dev.squall.benchmarks.report;

import static dev.squall.benchmarks.report.Subject.progress;

import dev.squall.benchmarks.compile.CompileTasks;
import dev.squall.benchmarks.compile.CompileTasks.Compiled;
import dev.squall.benchmarks.compile.CompileTasks.Incremental;
import java.io.IOException;
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
        boolean slowOnes = Boolean.getBoolean("benchmarks.slow");
        int many = Integer.getInteger("benchmarks.entities", 1_000);
        var tasks = new CompileTasks(subject.work());
        progress("task 7: javac, " + many / 10 + " entities");
        page.section(
                "7. Annotation processors: entities of 12 columns, clean compiles",
                "Whole javac processes, the best of the runs by CPU time. What a processor generates is compiled by the"
                        + " same run. Squall's output holds queries, insert builders, readers and migrations; the others"
                        + " do less or other things. The slowest two are measured with 1,000 entities only when"
                        + " `-Dbenchmarks.slow=true` is given.");
        page.line(
                "| processor | entities | javac alone | with processor | extra wall, ms per entity | extra CPU, ms per"
                        + " entity | peak MiB (alone) | generated lines per entity |");
        page.line("|---|---:|---:|---:|---:|---:|---:|---:|");
        List<Compiled> hundred = tasks.clean(many / 10, 2, true);
        hundred.forEach(this::compiled);
        progress("task 7: javac, " + many + " entities");
        List<Compiled> thousand = tasks.clean(many, 1, slowOnes);
        thousand.forEach(this::compiled);
        Compiled squall = thousand.get(0);
        page.goal(Goal.most("7", "extra wall per entity, ms, 1,000 entities", 8, squall.extraWall()));
        page.goal(Goal.most("7", "peak memory, GiB", 0.8, squall.processed().peak() / 1024.0));
        page.goal(Goal.most(
                "7", "extra wall of 100 entities, s", 2, hundred.get(0).extraWall() / 10));
        progress("task 8: incremental");
        page.section("8. Squall's compiles of " + many + " tables", "");
        page.line("| compile | wall | CPU | peak MiB |");
        page.line("|---|---:|---:|---:|");
        page.line(
                "| javac alone | %,d ms | %,d ms | %,d |",
                squall.alone().wall(), squall.alone().cpu(), squall.alone().peak());
        List<Incremental> incremental = tasks.incremental(many, 1);
        incremental.forEach(each -> page.line(
                "| %s | %,d ms | %,d ms | %,d |",
                each.title(), each.run().wall(), each.run().cpu(), each.run().peak()));
        page.goal(Goal.most(
                "8",
                "one column added against no change, s",
                0.3,
                (incremental.get(2).run().wall() - incremental.get(1).run().wall()) / 1000.0));
    }

    private void compiled(Compiled each) {
        page.line(
                "| %s | %,d | %,d ms | %,d ms | %.1f | %.1f | %,d (%,d) | %d |",
                each.title(),
                each.entities(),
                each.alone().wall(),
                each.processed().wall(),
                each.extraWall(),
                each.extraCpu(),
                each.processed().peak(),
                each.alone().peak(),
                each.lines());
    }
}
