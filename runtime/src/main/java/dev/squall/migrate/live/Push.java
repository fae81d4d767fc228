package dev.squall.migrate.live;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.Introspection;
import dev.squall.introspect.Unsupported;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.migrate.release.ManagedObjects;
import dev.squall.migrate.release.Replay;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanFile;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Problem;
import dev.squall.schema.diff.SchemaDiff;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Brings a live database to what the sources describe, at once and without a migration file: for development.
 *
 * <p>The same acknowledgements hold as for releases: what would lose data and is not acknowledged in the sources is
 * refused. An advisory lock lets one push run at a time. Tables in PostgreSQL schemas that the sources do not use are
 * never touched.
 */
public final class Push {
    /** Any number that other programs are unlikely to use. */
    private static final long LOCK = 0x5175_616c_6c00L;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DatabaseConfig database;
    private final PlanOptions options;
    private final boolean dryRun;
    private final Consumer<String> progress;

    private Push(DatabaseConfig database, PlanOptions options, boolean dryRun, Consumer<String> progress) {
        this.database = database;
        this.options = options;
        this.dryRun = dryRun;
        this.progress = progress;
    }

    /** Pushes to a database, in the short forms that lock. */
    public static Push to(DatabaseConfig database) {
        return new Push(database, PlanOptions.DEFAULTS.offline(), false, text -> {});
    }

    /** Writes the statements in this way. */
    public Push options(UnaryOperator<PlanOptions> change) {
        return new Push(database, change.apply(options), dryRun, progress);
    }

    /** Only tells what would run. */
    public Push dryRun(boolean only) {
        return new Push(database, options, only, progress);
    }

    /** Tells what it is doing, one line at a time. */
    public Push progress(Consumer<String> listener) {
        return new Push(database, options, dryRun, listener);
    }

    /**
     * Pushes.
     *
     * @param desired what the sources describe; all of them, because what is absent is dropped
     * @throws MigrationException if the sources leave something open (nothing has run then), or a statement fails
     */
    public PushReport run(DesiredSchema desired) {
        DesiredSchema wanted;
        try (Replay scratch = Replay.start(progress)) {
            wanted = new DesiredSchema(scratch.canonical(desired.schema()), desired.intents());
        }
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            lock(connection);
            progress.accept("Comparing with " + database.displayUrl());
            LiveSchema found = LiveSchema.read(connection, wanted.schema());
            Introspection live = found.introspection();
            Diff diff = SchemaDiff.between(ManagedObjects.of(live.schema(), wanted), wanted);
            requireDecided(diff);
            MigrationPlan plan = MigrationPlan.of(diff, options);
            if (!dryRun) {
                apply(connection, plan);
            }
            var notes = new ArrayList<>(found.notes());
            notes.addAll(notes(connection, diff, foreign(live, wanted)));
            return new PushReport(plan.statements(), hazards(diff), notes, !dryRun);
        } catch (SQLException e) {
            throw LiveSchema.unreadable(database, e);
        }
    }

    private void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = '10s'");
            // session level: some statements cannot be in a transaction
            statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            statement.execute("SET lock_timeout = '" + options.lockTimeout() + "'");
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new MigrationException(
                        "Another push to " + database.displayUrl() + " is running. Wait for it, then push again.");
            }
            throw e;
        }
    }

    private static void requireDecided(Diff diff) {
        List<String> errors = diff.problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.object() + ": " + problem.message())
                .toList();
        if (!errors.isEmpty()) {
            throw new MigrationException("The database and the sources differ in what must be decided in the sources"
                    + " first, so nothing was pushed:\n  " + String.join("\n  ", errors));
        }
    }

    private void apply(Connection connection, MigrationPlan plan) throws SQLException {
        var done = new ArrayList<String>();
        for (PlanFile file : plan.files()) {
            connection.setAutoCommit(!file.transactional());
            String running = "";
            try (Statement statement = connection.createStatement()) {
                for (String sql : file.statements()) {
                    running = sql;
                    progress.accept(sql.lines().findFirst().orElse(""));
                    statement.execute(sql);
                }
                if (file.transactional()) {
                    connection.commit();
                }
                done.addAll(file.statements());
            } catch (SQLException e) {
                if (file.transactional()) {
                    rollback(connection, e);
                }
                throw new MigrationException("The push to " + database.displayUrl() + " failed: " + e.getMessage()
                        + " (SQLSTATE " + e.getSQLState() + ").\n  Statement: " + running + "\n  Before it, "
                        + done.size() + " statements have run and stay. Correct the cause and push again: it goes on"
                        + " from there.");
            }
        }
        connection.setAutoCommit(true);
    }

    /** A server that is gone has rolled back by itself; why it went is what counts. */
    private static void rollback(Connection connection, SQLException cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static List<String> hazards(Diff diff) {
        var lines = new ArrayList<String>();
        for (Change change : diff.changes()) {
            change.hazards()
                    .forEach(
                            hazard -> lines.add(change.describe() + ": " + hazard.reason() + " [" + hazard.id() + "]"));
        }
        return lines;
    }

    private static List<String> foreign(Introspection live, DesiredSchema wanted) {
        return Stream.concat(
                        ManagedObjects.left(live.schema(), wanted).stream(),
                        live.unsupported().stream().map(Unsupported::toString))
                .toList();
    }

    private static List<String> notes(Connection connection, Diff diff, List<String> foreign) throws SQLException {
        var notes =
                new ArrayList<>(diff.problems().stream().map(Problem::message).toList());
        if (!foreign.isEmpty()) {
            notes.add("Not in the sources and left as they are: " + String.join(", ", foreign) + ".");
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT to_regclass('" + Migrator.HISTORY_TABLE + "')")) {
            if (rows.next() && rows.getString(1) != null) {
                notes.add("The database has a history of migrations, which a push does not extend: the next"
                        + " squall:migrate may meet objects that are there already.");
            }
        }
        return notes;
    }
}
