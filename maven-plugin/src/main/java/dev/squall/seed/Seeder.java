package dev.squall.seed;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.migrate.Migrator;
import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.seed.SeedReport.TableReport;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Fills the tables of a live database with made-up rows that keep all constraints.
 *
 * <p>The same schema, seed and numbers of rows give the same rows. All is loaded in one transaction: after a failure there
 * is nothing. Tables that have rows are never changed. Immutable.
 */
public final class Seeder {
    private static final long SECOND = 1_000_000_000L;

    private final DatabaseConfig database;
    private final long seed;
    private final RowCounts counts;
    private final boolean force;
    private final boolean dryRun;
    private final Consumer<String> progress;

    private Seeder(
            DatabaseConfig database,
            long seed,
            RowCounts counts,
            boolean force,
            boolean dryRun,
            Consumer<String> progress) {
        this.database = database;
        this.seed = seed;
        this.counts = counts;
        this.force = force;
        this.dryRun = dryRun;
        this.progress = progress;
    }

    /** Fills a database on this machine whose tables are empty, with some thousand rows. */
    public static Seeder of(DatabaseConfig database) {
        return new Seeder(database, 1, RowCounts.parse(""), false, false, line -> {});
    }

    /** Makes the rows of another seed. */
    public Seeder seed(long number) {
        return new Seeder(database, number, counts, force, dryRun, progress);
    }

    /** Makes so many rows. */
    public Seeder rows(RowCounts wanted) {
        return new Seeder(database, seed, wanted, force, dryRun, progress);
    }

    /** Accepts a database on another machine, and one in which tables have rows: those tables are left as they are. */
    public Seeder force(boolean accept) {
        return new Seeder(database, seed, counts, accept, dryRun, progress);
    }

    /** Only plans. */
    public Seeder dryRun(boolean only) {
        return new Seeder(database, seed, counts, force, only, progress);
    }

    /** Tells what it is doing, one line at a time. */
    public Seeder progress(Consumer<String> listener) {
        return new Seeder(database, seed, counts, force, dryRun, listener);
    }

    /**
     * Fills the database.
     *
     * @throws SeedException if it is refused or fails, with the reason; nothing was loaded then
     */
    public SeedReport run() {
        if (!force && !isLocal(database.host())) {
            throw new SeedException(database.displayUrl() + " is not on this machine. Made-up rows belong into a"
                    + " development database; if it is one, say so with -Dforce.");
        }
        long start = System.nanoTime();
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            connection.setAutoCommit(false);
            return run(connection, start);
        } catch (SQLException e) {
            throw new SeedException(database.displayUrl() + " cannot be filled: " + message(e) + ".");
        }
    }

    private SeedReport run(Connection connection, long start) throws SQLException {
        Schema schema = CatalogReader.read(
                        connection, CatalogFilter.all().without(new QualifiedName("public", Migrator.HISTORY_TABLE)))
                .schema();
        if (schema.tables().isEmpty()) {
            throw new SeedException(
                    database.displayUrl() + " has no tables. Make them first: squall:migrate, or squall:push.");
        }
        Set<QualifiedName> kept = withRows(connection, schema.tables());
        if (!kept.isEmpty() && !force) {
            throw new SeedException("There are rows in " + names(kept) + " of " + database.displayUrl()
                    + ". Empty the database with squall:reset, or keep these tables as they are and fill the others with"
                    + " -Dforce.");
        }
        progress.accept(
                "Planning rows for " + (schema.tables().size() - kept.size()) + " tables of " + database.displayUrl());
        SeedPlan plan = SeedPlan.of(connection, schema, kept, seed, counts);
        var notes = new ArrayList<String>();
        if (!kept.isEmpty()) {
            notes.add("Left as they were, with their rows: " + names(kept) + ".");
        }
        List<TableReport> reports = dryRun ? planned(plan) : load(connection, plan);
        if (!dryRun) {
            analyze(connection, reports);
        }
        return new SeedReport(reports, notes, Duration.ofNanos(System.nanoTime() - start), !dryRun);
    }

    private static List<TableReport> planned(SeedPlan plan) {
        return plan.tables().stream()
                .map(rows -> new TableReport(rows.name(), rows.size(), rows.notes))
                .toList();
    }

    private List<TableReport> load(Connection connection, SeedPlan plan) throws SQLException {
        var reports = new ArrayList<TableReport>();
        String now = "";
        try {
            defer(connection, plan);
            for (TableRows rows : plan.tables()) {
                now = " in the table " + rows.name();
                reports.add(load(connection, plan, rows));
            }
            for (TableRows rows : plan.tables()) {
                now = " with the references of the table " + rows.name() + " that had to wait";
                LaterLinks.fill(connection, rows);
            }
            now = " at the end of the transaction, where constraints are checked that wait";
            connection.commit();
            return reports;
        } catch (SQLException e) {
            rollback(connection, e);
            throw new SeedException("It failed" + now + ": " + message(e)
                    + ".\nNothing was loaded. If a trigger or a constraint wants what cannot be made up, leave a table"
                    + " without rows: -Drows=" + counts.total() + ",table:0.");
        }
    }

    /** A server that is gone has rolled back by itself; why it went is what counts. */
    private static void rollback(Connection connection, SQLException cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private TableReport load(Connection connection, SeedPlan plan, TableRows rows) throws SQLException {
        if (!withRows(connection, List.of(rows.table)).isEmpty()) {
            plan.keep(rows.name());
            return new TableReport(rows.name(), 0, List.of("has rows from triggers, and is left with them"));
        }
        rows.limit();
        long begin = System.nanoTime();
        long[] told = {begin};
        long loaded = new TableLoader(connection, rows, plan.checks(rows.name())).load(done -> {
            if (System.nanoTime() - told[0] > 2 * SECOND) {
                told[0] = System.nanoTime();
                progress.accept(line(rows, done, told[0] - begin));
            }
        });
        progress.accept(line(rows, loaded, System.nanoTime() - begin));
        return new TableReport(rows.name(), loaded, rows.notes);
    }

    private static String line(TableRows rows, long done, long nanos) {
        return String.format(
                Locale.ROOT,
                "  %s: %,d of %,d rows, %,d rows/s",
                rows.name(),
                done,
                rows.size(),
                Math.round(done / Math.max(0.001, nanos / 1e9)));
    }

    private static void defer(Connection connection, SeedPlan plan) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (LoadOrder.Edge edge : plan.order().deferred()) {
                statement.execute("SET CONSTRAINTS "
                        + Identifiers.quote(edge.from().schema()) + "." + Identifiers.quote(edge.key()) + " DEFERRED");
            }
        }
    }

    private void analyze(Connection connection, List<TableReport> reports) throws SQLException {
        List<String> filled = reports.stream()
                .filter(report -> report.rows() > 0)
                .map(report -> Identifiers.quote(report.table()))
                .toList();
        if (filled.isEmpty()) {
            return;
        }
        progress.accept("Analyzing");
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE " + String.join(", ", filled));
        }
    }

    private static Set<QualifiedName> withRows(Connection connection, List<Table> tables) throws SQLException {
        Set<QualifiedName> found = new TreeSet<>();
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables) {
                try (ResultSet row =
                        statement.executeQuery("SELECT EXISTS (SELECT FROM " + Identifiers.quote(table.name()) + ")")) {
                    row.next();
                    if (row.getBoolean(1)) {
                        found.add(table.name());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isLocal(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }

    private static String names(Set<QualifiedName> tables) {
        return String.join(", ", tables.stream().map(QualifiedName::toString).toList());
    }

    /** Without the details, which have values in them. */
    private static String message(SQLException e) {
        Optional<ServerErrorMessage> server = e instanceof PSQLException driver
                ? Optional.ofNullable(driver.getServerErrorMessage())
                : Optional.empty();
        String text = server.map(ServerErrorMessage::getMessage).orElseGet(() -> String.valueOf(e.getMessage()));
        return text + " (SQLSTATE " + e.getSQLState() + ")";
    }
}
