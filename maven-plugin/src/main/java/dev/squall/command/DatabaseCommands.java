package dev.squall.command;

import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.migrate.Migration;
import dev.squall.migrate.MigrationStatus;
import dev.squall.migrate.Migrator;
import dev.squall.migrate.live.Drift;
import dev.squall.migrate.live.DriftReport;
import dev.squall.migrate.live.Push;
import dev.squall.migrate.live.PushReport;
import dev.squall.migrate.release.MigrationDirectory;
import dev.squall.migrate.release.Undo;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.DdlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The commands that look at a database. */
final class DatabaseCommands {
    private DatabaseCommands() {}

    static Outcome migrate(Project project) {
        if (!Files.isDirectory(project.migrations())) {
            return noMigrations(project);
        }
        return project.withDatabase(database -> {
            Migrator migrator = migrator(project, database);
            Outcome.Builder outcome = Outcome.builder();
            project.option("baselineVersion").ifPresent(version -> {
                migrator.baseline(version);
                outcome.info(database.displayUrl() + " counts as being at version " + version + ".");
            });
            if (project.flag("retryFailed")) {
                outcome.info("Forgot " + migrator.forgetFailed() + " failed migrations.");
            }
            project.console().progress("Migrating " + database.displayUrl());
            List<Migration> applied = migrator.migrate();
            applied.forEach(migration -> outcome.info("Applied " + migration.file()));
            String version = migrator.status().currentVersion().orElse("(none)");
            return outcome.info(database.displayUrl() + " is at version " + version + ".")
                    .with("applied", applied.stream().map(Migration::file).toList())
                    .with("version", version)
                    .build();
        });
    }

    static Outcome status(Project project) {
        Outcome.Builder outcome = Outcome.builder();
        Optional<DatabaseConfig> server = project.server().running();
        outcome.info(server.map(s -> "The development database is running: " + s.displayUrl())
                .orElse("The development database is not running (squall:start)."));
        outcome.with("development", server.map(DatabaseConfig::displayUrl).orElse(""));
        if (!Files.isDirectory(project.migrations())) {
            return outcome.info("No migrations in " + project.migrations() + ".")
                    .build();
        }
        boolean reachable = project.option("url").isPresent()
                || project.flag("embedded")
                || server.isPresent()
                || project.environment().isPresent();
        if (!reachable) {
            return outcome.info("No database to compare with: set DATABASE_URL, or squall:start.")
                    .build();
        }
        return project.withDatabase(database -> {
            MigrationStatus status = migrator(project, database).status();
            var data = new ArrayList<Map<String, Object>>();
            outcome.info(database.displayUrl() + " is at version "
                    + status.currentVersion().orElse("(none)") + ".");
            for (Migration migration : status.migrations()) {
                outcome.info("  " + migration);
                data.add(Map.of(
                        "file", migration.file(),
                        "version", Optional.ofNullable(migration.version()).orElse(""),
                        "state", migration.state().name().toLowerCase(Locale.ROOT)));
            }
            List<Migration> broken = new ArrayList<>(status.in(Migration.State.FAILED));
            broken.addAll(status.in(Migration.State.OUT_OF_ORDER));
            broken.addAll(status.in(Migration.State.MISSING));
            broken.forEach(migration -> outcome.warning("To be looked at: " + migration));
            if (project.flag("failOnPending") && !status.pending().isEmpty()) {
                outcome.error(status.pending().size() + " migrations are pending: run squall:migrate.");
            }
            return outcome.with("database", database.displayUrl())
                    .with("version", status.currentVersion().orElse(""))
                    .with("migrations", data)
                    .build();
        });
    }

    static Outcome undo(Project project) {
        return project.withDatabase(database -> {
            if (!project.isDevelopment(database)) {
                throw new CommandException(database.displayUrl() + " is not the development database of this project,"
                        + " so nothing is undone: rows would be lost. If it is a development database,"
                        + " say so with -Ddevelopment=true.");
            }
            List<String> undone = Undo.in(project.db()).run(database);
            Outcome.Builder outcome = Outcome.builder().with("undone", undone);
            undone.forEach(file -> outcome.info("Undid " + file));
            return outcome.build();
        });
    }

    static Outcome push(Project project) {
        boolean dryRun = project.flag("dryRun");
        DesiredSchema desired = project.desired();
        return project.withDatabase(database -> {
            PushReport report = Push.to(database)
                    .progress(project.console()::progress)
                    .dryRun(dryRun)
                    .run(desired);
            Outcome.Builder outcome = Outcome.builder()
                    .with("applied", report.applied())
                    .with("statements", report.statements())
                    .with("hazards", report.hazards())
                    .with("notes", report.notes());
            report.notes().forEach(outcome::info);
            report.hazards().forEach(outcome::warning);
            if (dryRun) {
                report.statements().forEach(sql -> outcome.info(sql + ";"));
            }
            String count = report.statements().size() + " statements";
            return outcome.info(
                            report.statements().isEmpty()
                                    ? database.displayUrl() + " is what the sources say."
                                    : dryRun
                                            ? count + " would run on " + database.displayUrl() + "."
                                            : count + " have run on " + database.displayUrl() + ".")
                    .build();
        });
    }

    static Outcome drift(Project project) {
        DesiredSchema desired = project.desired();
        return project.withDatabase(database -> {
            DriftReport report = Drift.of(database, project.db())
                    .progress(project.console()::progress)
                    .run(desired);
            Outcome.Builder outcome = Outcome.builder();
            var data = new ArrayList<Map<String, Object>>();
            report.notes().forEach(outcome::info);
            for (DriftReport.Item item : report.items()) {
                String who = item.kind() == DriftReport.Kind.DATABASE
                        ? "The database was changed by hand. To mend it, "
                        : "The sources are ahead of the releases. The next one would ";
                outcome.error(who + item.change() + ":\n  " + String.join(";\n  ", item.statements()) + ";");
                data.add(Map.of(
                        "kind", item.kind().name().toLowerCase(Locale.ROOT),
                        "change", item.change(),
                        "statements", item.statements()));
            }
            report.pending().forEach(file -> outcome.error("Pending: " + file + ". Run squall:migrate."));
            if (report.agrees()) {
                outcome.info("Sources, releases and " + database.displayUrl() + " agree.");
            }
            return outcome.with("drift", data)
                    .with("pending", report.pending())
                    .with("notes", report.notes())
                    .build();
        });
    }

    static Outcome ping(Project project) {
        return project.withDatabase(config -> {
            try (Database database = Database.of(config)) {
                var found = database.verify();
                if (found.problem().isPresent()) {
                    return Outcome.failure(String.valueOf(found.problem().get().getMessage()));
                }
                double millis = found.latency().toNanos() / 1e6;
                return Outcome.builder()
                        .info(String.format(
                                Locale.ROOT,
                                "%s answers: PostgreSQL %s, %.1f ms per round trip.",
                                config.displayUrl(),
                                found.serverVersion(),
                                millis))
                        .with("database", config.displayUrl())
                        .with("serverVersion", found.serverVersion())
                        .with("latencyMillis", millis)
                        .build();
            }
        });
    }

    static Outcome export(Project project) {
        String of = project.option("of").orElse("desired");
        Schema schema = switch (of) {
            case "desired" -> project.desired().schema();
            case "released" -> new MigrationDirectory(project.db()).released();
            case "live" -> project.withDatabase(DatabaseCommands::live);
            default -> throw Project.notOneOf("of", of, "desired, released, live");
        };
        String sql = DdlWriter.script(DdlWriter.create(schema));
        Outcome.Builder outcome = Outcome.builder().with("of", of);
        Optional<String> file = project.option("file");
        if (file.isEmpty()) {
            return outcome.info(sql).with("sql", sql).build();
        }
        Path target = project.basedir().resolve(file.get());
        try {
            if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            Files.writeString(target, sql);
        } catch (IOException e) {
            throw new UncheckedIOException(target + " cannot be written", e);
        }
        return outcome.info("Wrote " + target + ".")
                .with("file", target.toString())
                .build();
    }

    private static Schema live(DatabaseConfig database) {
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            return CatalogReader.read(
                            connection,
                            CatalogFilter.all().without(new QualifiedName("public", Migrator.HISTORY_TABLE)))
                    .schema();
        } catch (SQLException e) {
            throw new CommandException(database.displayUrl() + " cannot be read: " + e.getMessage() + " (SQLSTATE "
                    + e.getSQLState() + ").");
        }
    }

    private static Migrator migrator(Project project, DatabaseConfig database) {
        return Migrator.builder(database).directory(project.migrations()).build();
    }

    private static Outcome noMigrations(Project project) {
        return Outcome.builder()
                .info("No migrations in " + project.migrations() + "; squall:generate makes them.")
                .with("applied", List.of())
                .build();
    }
}
