package dev.squall.migrate.hazard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Reads and writes a table without a pause, and keeps a log of the server's word on how long each statement waited for a
 * lock and for whom. The clock is the server's, so that a busy machine does not count as a wait.
 */
final class Traffic implements AutoCloseable {
    private static final String WAITS = """
            SELECT 1000 * extract(epoch FROM clock_timestamp() - l.waitstart),
                   l.locktype || ' of ' || (SELECT string_agg(a.query || ' (' || a.state || ')', E'\\n') FROM pg_stat_activity a
                    WHERE a.pid = ANY (pg_blocking_pids(l.pid)) AND a.pid <> ALL (?))
            FROM pg_locks l WHERE NOT l.granted AND l.waitstart IS NOT NULL AND l.pid = ANY (?)
            """;

    private final DataSource database;
    private final List<Thread> threads = new ArrayList<>();
    private final List<Integer> users = new ArrayList<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> longestWaits = new TreeMap<>();
    private final AtomicLong statements = new AtomicLong();
    private volatile boolean running = true;

    private Traffic(DataSource database) {
        this.database = database;
    }

    /** Starts one thread that reads, one that writes, and one that watches them. Each query takes an id twice. */
    static Traffic start(DataSource database, int rows, String read, String write)
            throws SQLException, InterruptedException {
        var traffic = new Traffic(database);
        for (String sql : List.of(read, write)) {
            Connection connection = database.getConnection();
            traffic.users.add(connection.unwrap(PGConnection.class).getBackendPID());
            traffic.thread(() -> traffic.use(connection, sql, rows));
        }
        var watching = new CountDownLatch(1);
        traffic.thread(() -> traffic.watch(watching));
        watching.await();
        return traffic;
    }

    private interface Work {
        void run() throws SQLException, InterruptedException;
    }

    private void thread(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (SQLException | InterruptedException | RuntimeException e) {
                failures.add(e);
            }
        });
        threads.add(thread);
        thread.start();
    }

    private void use(Connection connection, String sql, int rows) throws SQLException, InterruptedException {
        try (connection;
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long id = 1; running; id = id % (rows - 20) + 7) {
                statement.setLong(1, id);
                statement.setLong(2, id);
                statement.execute();
                statements.incrementAndGet();
                Thread.sleep(1);
            }
        }
    }

    private void watch(CountDownLatch watching) throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection();
                PreparedStatement waits = connection.prepareStatement(WAITS)) {
            var pids = connection.createArrayOf("int4", users.toArray());
            waits.setArray(1, pids);
            waits.setArray(2, pids);
            while (running) {
                try (ResultSet rows = waits.executeQuery()) {
                    while (rows.next()) {
                        log(rows.getLong(1), String.valueOf(rows.getString(2)));
                    }
                }
                watching.countDown();
                Thread.sleep(2);
            }
        } finally {
            watching.countDown();
        }
    }

    private void log(long millis, String blockers) {
        longestWaits.merge(blockers, millis, Math::max);
    }

    /** Stops; returns the longest wait in milliseconds by the statements of those who were in the way. */
    Map<String, Long> stop() throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.join();
        }
        return longestWaits;
    }

    /** How many statements have run. */
    long statements() {
        return statements.get();
    }

    /** What went wrong in any thread. */
    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        running = false;
    }
}
