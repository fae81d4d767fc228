package dev.squall.command;

import dev.squall.migrate.lint.Finding;
import dev.squall.migrate.lint.MigrationLint;
import dev.squall.migrate.release.Check;
import dev.squall.migrate.release.MigrationDirectory;
import dev.squall.migrate.release.Numbering;
import dev.squall.migrate.release.Rebase;
import dev.squall.migrate.release.RebaseReport;
import dev.squall.migrate.release.Release;
import dev.squall.migrate.release.ReleaseReport;
import dev.squall.migrate.release.Squash;
import dev.squall.migrate.release.Verification;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.ddl.PlanOptions;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The commands around releases. */
final class ReleaseCommands {
    private ReleaseCommands() {}

    static Outcome generate(Project project) {
        Optional<DesiredSchema> desired = project.schema(true);
        if (desired.isEmpty()) {
            return noSchema().with("files", List.of()).build();
        }
        ReleaseReport report = Release.in(project.db())
                .progress(project.console()::progress)
                .options(planOptions(project))
                .numbering(numbering(project))
                .run(project.option("name").orElse("schema"), desired.get());
        Outcome.Builder outcome = Outcome.builder()
                .with("files", report.files())
                .with("hazards", report.hazards())
                .with("notes", report.notes());
        report.notes().forEach(outcome::info);
        report.hazards().forEach(outcome::warning);
        if (report.isEmpty()) {
            return outcome.info("Nothing has changed since the newest release.").build();
        }
        report.files().forEach(file -> outcome.info("Released " + file));
        return outcome.info("Read the files, then commit them together with schema.snapshot.json, migrations.sum and"
                        + " the undo file.")
                .info("A project that runs Flyway itself sets flyway.postgresql.transactional.lock=false,"
                        + " flyway.validateMigrationNaming=true and flyway.group=false.")
                .build();
    }

    private static Outcome.Builder noSchema() {
        return Outcome.builder().info("No schema: the sources have no @Table, and nothing was released.");
    }

    static PlanOptions planOptions(Project project) {
        boolean online = project.option("online").map(Boolean::parseBoolean).orElse(true);
        String lockTimeout = project.option("lockTimeout").orElse(PlanOptions.DEFAULTS.lockTimeout());
        try {
            return new PlanOptions(online, lockTimeout);
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()));
        }
    }

    private static Numbering numbering(Project project) {
        String value = project.option("numbering").orElse("sequential");
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "sequential" -> Numbering.SEQUENTIAL;
            case "timestamp" -> Numbering.TIMESTAMP;
            default -> throw Project.notOneOf("numbering", value, "sequential, timestamp");
        };
    }

    static Outcome rehash(Project project) {
        Release.in(project.db()).progress(project.console()::progress).rehash();
        return Outcome.builder()
                .info("The migrations make what the snapshot says; migrations.sum is up to date.")
                .build();
    }

    static Outcome check(Project project) {
        Check check = Check.in(project.db()).progress(project.console()::progress);
        Optional<DesiredSchema> desired = project.schema(false);
        if (desired.isEmpty() && !project.isReleased()) {
            return noSchema().with("findings", List.of()).build();
        }
        if (desired.isPresent()) {
            check = check.desired(desired.get());
        }
        if (project.option("base").isPresent()) {
            check = check.base(project.option("base").get());
        }
        var findings = new ArrayList<>(check.run());
        MigrationLint.of(new MigrationDirectory(project.db()).files()).stream()
                .filter(Finding::isError)
                .filter(finding -> finding.where().startsWith("migration/"))
                .forEach(findings::add);
        return findings(findings, false, "The released migrations are in order.");
    }

    static Outcome lint(Project project) {
        var files = new LinkedHashMap<>(new MigrationDirectory(project.db()).files());
        files.keySet().removeIf(path -> !path.startsWith("migration/"));
        project.option("since").ifPresent(since -> files.keySet().removeIf(path -> isBefore(path, since)));
        return findings(MigrationLint.of(files), project.flag("strict"), "No hazards in " + files.size() + " files.");
    }

    private static boolean isBefore(String path, String since) {
        String name = MigrationDirectory.nameOf(path);
        if (!since.matches("[0-9]+")) {
            throw new CommandException("The option since is \"" + since + "\"; it must be the number of a version.");
        }
        return name.matches("[VB][0-9]+.*")
                && new BigInteger(name.replaceAll("^[VB]([0-9]+).*", "$1")).compareTo(new BigInteger(since)) < 0;
    }

    private static Outcome findings(List<Finding> findings, boolean strict, String none) {
        Outcome.Builder outcome = Outcome.builder();
        var data = new ArrayList<Map<String, Object>>();
        for (Finding finding : findings) {
            String text = finding.where() + ": " + finding.message() + " [" + finding.rule() + "]";
            boolean fails = finding.isError() || (strict && finding.severity() == Finding.Severity.WARNING);
            if (fails) {
                outcome.error(text);
            } else if (finding.severity() == Finding.Severity.WARNING) {
                outcome.warning(text);
            } else {
                outcome.info(text);
            }
            data.add(Map.of(
                    "severity", finding.severity().name().toLowerCase(Locale.ROOT),
                    "rule", finding.rule(),
                    "where", finding.where(),
                    "message", finding.message()));
        }
        if (findings.isEmpty()) {
            outcome.info(none);
        }
        return outcome.with("findings", data).build();
    }

    static Outcome rebase(Project project) {
        String base = project.option("base")
                .orElseThrow(() -> new CommandException(
                        "The option base is missing: the branch to come after, for example origin/main."));
        RebaseReport report =
                Rebase.in(project.db()).progress(project.console()::progress).run(base, project.desired());
        Outcome.Builder outcome =
                Outcome.builder().with("renamed", report.renamed()).with("made", report.made());
        report.renamed()
                .forEach((from, to) ->
                        outcome.info(MigrationDirectory.nameOf(from) + " is now " + MigrationDirectory.nameOf(to)));
        report.made().forEach(file -> outcome.info(file + " was made anew"));
        return outcome.info("The migrations of both branches make what the sources say. A development database that has"
                        + " run the old names is reset with squall:reset.")
                .build();
    }

    static Outcome verify(Project project) {
        if (!project.hasSchema()) {
            return noSchema().with("notes", List.of()).build();
        }
        Verification verification = Verification.of(project.db()).progress(project.console()::progress);
        Optional<DesiredSchema> desired = project.schema(false);
        List<String> notes = (desired.isPresent() ? verification.desired(desired.get()) : verification).run();
        Outcome.Builder outcome = Outcome.builder().with("notes", notes);
        notes.forEach(outcome::info);
        return outcome.info("The migrations run from the first to the last and make what the sources say.")
                .build();
    }

    static Outcome squash(Project project) {
        String file = Squash.in(project.db())
                .progress(project.console()::progress)
                .run(project.option("name").orElse("squashed"), project.flag("loseData"));
        return Outcome.builder()
                .with("file", file)
                .info("Squashed into " + file + ". Databases that are behind it must be migrated with the old files"
                        + " first.")
                .build();
    }
}
