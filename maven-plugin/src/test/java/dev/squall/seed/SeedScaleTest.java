package dev.squall.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.DatabaseConfig;
import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/**
 * Seeding ChatMaps beside a plain COPY of the same rows from files: run by hand, with {@code -Dseed.rows=1000000}, on
 * Linux. Writes target/seed-scale.txt.
 *
 * <p>Both fill a database of their own in one transaction, then analyze it, in turns. The server's processor time is that
 * of all its processes.
 */
@Timeout(3600)
@EnabledIfSystemProperty(named = "seed.rows", matches = "\\d+", disabledReason = "a measurement, run by hand")
class SeedScaleTest {
    private static final Path MIGRATIONS = Path.of("../examples/src/main/resources/db/migration");
    private static final double TICKS = 100;

    private final List<String> report = new ArrayList<>();

    @TempDir
    Path directory;

    @Test
    void seedingBesideCopy() throws Exception {
        int rounds = Integer.getInteger("seed.rounds", 3);
        report.add(String.format(
                Locale.ROOT, "%-14s %10s %8s %10s %10s", "", "rows/s", "wall s", "client cpu", "server cpu"));
        var seeded = new double[rounds];
        var copied = new double[rounds];
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            for (int round = 0; round < rounds; round++) {
                DatabaseConfig first = database(server, "seeded");
                var counts = RowCounts.parse(System.getProperty("seed.rows"));
                var made = new SeedReport[1];
                seeded[round] = step("squall:seed", first, () -> {
                    made[0] = Seeder.of(first).rows(counts).run();
                    return made[0].rows();
                });
                List<QualifiedName> tables = made[0].tables().stream()
                        .map(SeedReport.TableReport::table)
                        .toList();
                try (Connection connection = first.unpooledDataSource().getConnection()) {
                    for (QualifiedName table : tables) {
                        try (OutputStream out = Files.newOutputStream(file(table))) {
                            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy(table, "TO STDOUT"), out);
                        }
                    }
                }
                DatabaseConfig second = database(server, "copied");
                copied[round] = step("plain COPY", second, () -> copyIn(second, tables));
            }
        }
        Arrays.sort(seeded);
        Arrays.sort(copied);
        report.add(String.format(
                Locale.ROOT,
                "medians: %,.0f rows/s beside %,.0f of the plain COPY, %.2f of it",
                seeded[rounds / 2],
                copied[rounds / 2],
                seeded[rounds / 2] / copied[rounds / 2]));
        Files.write(Files.createDirectories(Path.of("target")).resolve("seed-scale.txt"), report);
        report.forEach(System.out::println);
    }

    private static DatabaseConfig database(EmbeddedPostgres server, String name) throws SQLException, IOException {
        String base = "postgresql://postgres@localhost:" + server.getPort() + "/";
        DatabaseConfig database = DatabaseConfig.parse(base + name);
        execute(DatabaseConfig.parse(base + "postgres"), "DROP DATABASE IF EXISTS " + name, "CREATE DATABASE " + name);
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
                execute(database, Files.readString(file));
            }
        }
        return database;
    }

    private static void execute(DatabaseConfig database, String... statements) throws SQLException {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private long copyIn(DatabaseConfig database, List<QualifiedName> tables) throws SQLException, IOException {
        long rows = 0;
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            connection.setAutoCommit(false);
            for (QualifiedName table : tables) {
                try (InputStream in = Files.newInputStream(file(table))) {
                    rows += connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy(table, "FROM STDIN"), in);
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE "
                        + String.join(
                                ", ", tables.stream().map(Identifiers::quote).toList()));
            }
        }
        return rows;
    }

    private Path file(QualifiedName table) {
        return directory.resolve(table.name());
    }

    private static String copy(QualifiedName table, String direction) {
        return "COPY " + Identifiers.quote(table) + " " + direction;
    }

    private double step(String name, DatabaseConfig database, Callable<Long> work) throws Exception {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            assertThat(row.next()).isTrue();
            String postmaster = stat(row.getString(1))[1];
            statement.execute("CHECKPOINT");
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            double server = serverSeconds(postmaster);
            long client = system.getProcessCpuTime();
            long start = System.nanoTime();
            long rows = work.call();
            double wall = (System.nanoTime() - start) / 1e9;
            report.add(String.format(
                    Locale.ROOT,
                    "%-14s %,10.0f %8.1f %10.1f %10.1f",
                    name,
                    rows / wall,
                    wall,
                    (system.getProcessCpuTime() - client) / 1e9,
                    serverSeconds(postmaster) - server));
            return rows / wall;
        }
    }

    /** Of the postmaster, of its children that have ended, and of those that are there. */
    private static double serverSeconds(String postmaster) throws IOException {
        long ticks = sum(stat(postmaster), 11, 15);
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes
                    .filter(p -> p.getFileName().toString().matches("\\d+"))
                    .toList()) {
                String[] stat = stat(process.getFileName().toString());
                if (stat.length > 1 && stat[1].equals(postmaster)) {
                    ticks += sum(stat, 11, 13);
                }
            }
        }
        return ticks / TICKS;
    }

    private static long sum(String[] stat, int from, int to) {
        return Arrays.stream(stat, from, to).mapToLong(Long::parseLong).sum();
    }

    /** The fields of /proc/PID/stat behind the name: state, parent, and so on; none if the process is gone. */
    private static String[] stat(String pid) {
        try {
            String text = Files.readString(Path.of("/proc", pid, "stat"));
            return text.substring(text.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }
}
