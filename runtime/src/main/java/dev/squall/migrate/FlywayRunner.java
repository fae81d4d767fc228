package dev.squall.migrate;

import dev.squall.db.DatabaseConfig;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.jspecify.annotations.Nullable;

/** The only user of Flyway. */
final class FlywayRunner {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final long PAUSE_MILLIS = 500;
    private static final String EXTENSION =
            "The server lacks an extension: install its package there, or choose a" + " server that has it.";
    private static final Map<String, String> ADVICE = Map.of(
            "42501",
            "The user lacks a privilege: connect as the owner of the objects, or let a superuser grant it.",
            "0A000",
            EXTENSION,
            "58P01",
            EXTENSION);

    private final MigratorSettings settings;
    private final Flyway flyway;

    FlywayRunner(MigratorSettings settings) {
        this(settings, false);
    }

    private FlywayRunner(MigratorSettings settings, boolean squashed) {
        this.settings = settings;
        FluentConfiguration configuration = Flyway.configure(classLoader());
        // a lock that is held in a transaction makes CREATE INDEX CONCURRENTLY wait for ever
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        this.flyway = configuration
                .dataSource(settings.database().unpooledDataSource())
                .locations(settings.locations().toArray(String[]::new))
                .table(HistoryTable.NAME)
                .loggers("slf4j")
                .group(false)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .failOnMissingLocations(true)
                // the first one is Flyway's default
                .ignoreMigrationPatterns(squashed ? new String[] {"*:future", "*:missing"} : new String[] {"*:future"})
                .load();
    }

    private static ClassLoader classLoader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? FlywayRunner.class.getClassLoader() : context;
    }

    List<Migration> migrate() {
        MigrationStatus status = status();
        boolean onlySquashedAreMissing = status.in(Migration.State.MISSING).isEmpty()
                && !status.in(Migration.State.SQUASHED).isEmpty();
        return onlySquashedAreMissing ? new FlywayRunner(settings, true).run(status) : run(status);
    }

    private List<Migration> run(MigrationStatus status) {
        List<Migration> before = status.in(Migration.State.APPLIED);
        for (int failures = 0; ; failures++) {
            try {
                flyway.migrate();
                return appliedSince(before);
            } catch (FlywayException e) {
                if (!isLockTimeout(e) || failures >= settings.lockRetries()) {
                    throw failure(e, before);
                }
                pause(failures);
            }
        }
    }

    void baseline(String version) {
        try {
            Flyway.configure(classLoader())
                    .configuration(flyway.getConfiguration())
                    .baselineVersion(version)
                    .baselineDescription("the database was there already")
                    .load()
                    .baseline();
        } catch (FlywayException e) {
            throw failure(e, null);
        }
    }

    MigrationStatus status() {
        try {
            MigrationInfo[] all = flyway.info().all();
            Optional<MigrationVersion> squashed = Stream.of(all)
                    .filter(info -> isBaseline(info) && info.getVersion() != null)
                    .map(MigrationInfo::getVersion)
                    .max(Comparator.naturalOrder());
            return new MigrationStatus(Stream.of(all)
                    .filter(info -> !isBaseline(info)
                            || info.getState().isApplied()
                            || info.getState() == MigrationState.PENDING)
                    .map(info -> migration(info, squashed))
                    .toList());
        } catch (FlywayException e) {
            throw failure(e, null);
        }
    }

    private List<Migration> appliedSince(List<Migration> before) {
        var applied = new ArrayList<>(status().in(Migration.State.APPLIED));
        applied.removeAll(before);
        return applied;
    }

    private static boolean isBaseline(MigrationInfo info) {
        return info.getType().isBaseline();
    }

    private static Migration migration(MigrationInfo info, Optional<MigrationVersion> squashed) {
        String version = info.getVersion() == null ? null : info.getVersion().getVersion();
        Migration.State state = state(info.getState());
        boolean replaced = state == Migration.State.MISSING
                && squashed.filter(s ->
                                info.getVersion() != null && info.getVersion().compareTo(s) <= 0)
                        .isPresent();
        return new Migration(
                version, info.getDescription(), info.getScript(), replaced ? Migration.State.SQUASHED : state);
    }

    private static Migration.State state(MigrationState state) {
        if (state == MigrationState.IGNORED) {
            return Migration.State.OUT_OF_ORDER;
        }
        if (state.isFailed()) {
            return Migration.State.FAILED;
        }
        if (state == MigrationState.BELOW_BASELINE || state == MigrationState.BASELINE_IGNORED) {
            // the database was told that it has it already
            return Migration.State.APPLIED;
        }
        if (!state.isApplied()) {
            return Migration.State.PENDING;
        }
        return state.isResolved() ? Migration.State.APPLIED : Migration.State.MISSING;
    }

    private static boolean isLockTimeout(Throwable e) {
        return cause(e, SQLException.class)
                .filter(sql -> LOCK_NOT_AVAILABLE.equals(sql.getSQLState()))
                .isPresent();
    }

    private static void pause(int failures) {
        try {
            Thread.sleep(PAUSE_MILLIS << Math.min(failures, 4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationException("The migration was interrupted while it waited for a lock.", e);
        }
    }

    private MigrationException failure(FlywayException e, @Nullable List<Migration> before) {
        DatabaseConfig database = settings.database();
        Optional<SQLException> sql = cause(e, SQLException.class);
        var text = new StringBuilder("The migration of ").append(database.displayUrl());
        Optional<FlywayMigrateException> failed = cause(e, FlywayMigrateException.class);
        Optional<FlywaySqlScriptException> script = cause(e, FlywaySqlScriptException.class);
        failed.map(FlywayMigrateException::getMigration)
                .ifPresent(m -> text.append(" failed in ").append(m.getScript()));
        script.ifPresent(s -> text.append(", line ").append(s.getLineNumber()));
        if (failed.isEmpty()) {
            text.append(" did not start");
        }
        text.append(": ").append(sql.map(FlywayRunner::describe).orElseGet(() -> String.valueOf(e.getMessage())));
        script.ifPresent(
                s -> text.append("\n  Statement: ").append(s.getStatement().strip()));
        sql.map(SQLException::getSQLState)
                .map(ADVICE::get)
                .ifPresent(advice -> text.append("\n  ").append(advice));
        if (before != null && failed.isPresent()) {
            text.append("\n  Applied before it: ").append(names(appliedSince(before)));
            text.append("\n  ").append(remedy(failed.get()));
        }
        return new MigrationException(text.toString(), sql.isPresent() ? null : e);
    }

    private static String describe(SQLException e) {
        return String.valueOf(e.getMessage()).strip() + " (SQLSTATE " + e.getSQLState() + ").";
    }

    private static String names(List<Migration> migrations) {
        return migrations.isEmpty()
                ? "nothing"
                : String.join(", ", migrations.stream().map(Migration::file).toList());
    }

    private static String remedy(FlywayMigrateException failed) {
        if (failed.isExecutableInTransaction()) {
            return "The file was rolled back and nothing of it remains. Correct the data or the file (only if it has"
                    + " not been released), and migrate again.";
        }
        return "The file ran without a transaction, so a part of it may remain. Remove what remains (a generated file"
                + " does it by itself when it runs again), correct the cause, call Migrator.forgetFailed(), and migrate"
                + " again.";
    }

    private static <T extends Throwable> Optional<T> cause(Throwable e, Class<T> type) {
        @Nullable Throwable current = e;
        for (int depth = 0; current != null && depth < 20; depth++) {
            if (type.isInstance(current)) {
                return Optional.of(type.cast(current));
            }
            current = current.getCause();
        }
        return Optional.empty();
    }
}
