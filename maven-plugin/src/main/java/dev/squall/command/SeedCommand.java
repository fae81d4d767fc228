package dev.squall.command;

import dev.squall.seed.RowCounts;
import dev.squall.seed.SeedException;
import dev.squall.seed.SeedReport;
import dev.squall.seed.Seeder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The command that fills a database with made-up rows. */
final class SeedCommand {
    private SeedCommand() {}

    static Outcome seed(Project project) {
        boolean dryRun = project.flag("dryRun");
        boolean force = project.flag("force");
        int seed = project.number("seed", 1);
        return project.withDatabase(database -> {
            SeedReport report;
            try {
                report = Seeder.of(database)
                        .seed(seed)
                        .rows(RowCounts.parse(project.option("rows").orElse("")))
                        .force(force)
                        .dryRun(dryRun)
                        .progress(project.console()::progress)
                        .run();
            } catch (SeedException e) {
                throw new CommandException(String.valueOf(e.getMessage()));
            }
            return outcome(report, database.displayUrl(), seed);
        });
    }

    private static Outcome outcome(SeedReport report, String database, int seed) {
        Outcome.Builder outcome = Outcome.builder();
        List<Map<String, Object>> tables = new ArrayList<>();
        for (SeedReport.TableReport table : report.tables()) {
            tables.add(Map.of("table", table.table().toString(), "rows", table.rows(), "notes", table.notes()));
            if (!report.loaded()) {
                outcome.info(String.format(Locale.ROOT, "  %s: %,d rows", table.table(), table.rows()));
            }
            table.notes().forEach(note -> outcome.warning(table.table() + ": " + note));
        }
        report.notes().forEach(outcome::info);
        String sum = String.format(Locale.ROOT, "%,d rows", report.rows());
        return outcome.info(
                        report.loaded()
                                ? String.format(
                                        Locale.ROOT,
                                        "Loaded %s into %s in %.1f s, %,d rows/s. The same seed (%d) gives the same rows.",
                                        sum,
                                        database,
                                        report.elapsed().toMillis() / 1000.0,
                                        report.rowsPerSecond(),
                                        seed)
                                : sum + " would be loaded into " + database + ".")
                .with("database", database)
                .with("loaded", report.loaded())
                .with("seed", seed)
                .with("rows", report.rows())
                .with("millis", report.elapsed().toMillis())
                .with("tables", tables)
                .with("notes", report.notes())
                .build();
    }
}
