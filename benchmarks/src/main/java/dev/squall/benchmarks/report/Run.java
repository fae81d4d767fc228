package dev.squall.benchmarks.report;

import dev.squall.benchmarks.Task;
import dev.squall.benchmarks.data.Dataset;
import dev.squall.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The program: measures the tasks that are named, or all of them, and writes the page. */
public final class Run {

    private Run() {}

    /** Arguments: the tasks' numbers, separated by commas, or {@code all}; the file of the page. */
    public static void main(String[] arguments) throws Exception {
        Set<String> wanted = Set.of(arguments[0].split(","));
        Path file = Path.of(arguments[1]);
        var page = new Page();
        String server;
        Path work = Files.createTempDirectory("squall-benchmarks");
        try (EmbeddedDatabase postgres = EmbeddedDatabase.temporary()) {
            Dataset dataset = Dataset.create(postgres.config());
            server = dataset.ask("show server_version");
            String head = Head.text(versions(), server);
            var subject = new Subject(page, postgres.config(), dataset, work, wanted);
            var queries = new QueryTasks(subject);
            List<Task.Step> steps = List.of(
                    queries::measure,
                    queries::measureLatency,
                    queries::comparePlacements,
                    new DriverChoices(subject)::measure,
                    new StartTime(subject)::measure,
                    new ThreadsTask(subject)::measure,
                    new CompileTime(subject)::measure);
            for (Task.Step step : steps) {
                attempt(step, page);
                Files.writeString(file, page.text(head));
            }
            page.section("What the figures say", resource("remarks.md"));
            page.section("Method", resource("method.md"));
            Files.writeString(file, page.text(head));
        }
        System.out.println("Written: " + file);
        page.missed().forEach(goal -> System.out.println("missed: " + goal.row()));
    }

    /** A part that fails is said on the page, and the others are still measured. */
    private static void attempt(Task.Step step, Page page) {
        try {
            step.run();
        } catch (Exception e) {
            page.line("%nThis part failed: %s", e);
            e.printStackTrace();
        }
    }

    private static List<String> versions() throws IOException {
        var properties = new Properties();
        try (InputStream in = Run.class.getResourceAsStream("/dev/squall/benchmarks/report/versions.properties")) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .sorted()
                .map(name -> name + " " + properties.getProperty(name))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Run.class.getResourceAsStream("/dev/squall/benchmarks/report/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
        }
    }
}
