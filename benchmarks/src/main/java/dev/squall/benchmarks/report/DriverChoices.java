package dev.squall.benchmarks.report;

import static dev.squall.benchmarks.report.Subject.progress;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.Interleaving;
import dev.squall.benchmarks.Task;
import dev.squall.benchmarks.Wire;
import dev.squall.benchmarks.peer.Connections;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.peer.raw.Raw;
import dev.squall.benchmarks.wire.CountingProxy;
import dev.squall.benchmarks.wire.CountingProxy.Traffic;
import dev.squall.db.DatabaseConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** JDBC by hand under settings of the driver; only when {@code driver} is asked for by name. */
final class DriverChoices {
    private static final int ROUNDS = Integer.getInteger("benchmarks.rounds", 200) / 2;

    /** For all tasks. */
    private static final List<String> SETTINGS = List.of(
            "",
            "&prepareThreshold=0",
            "&prepareThreshold=1",
            "&prepareThreshold=3",
            "&prepareThreshold=-1",
            "&binaryTransfer=false",
            "&preparedStatementCacheQueries=0",
            "&tcpNoDelay=false",
            "&preferQueryMode=simple");

    /** For many rows, in a transaction, which a cursor needs. */
    private static final List<String> CURSORS = List.of(
            "&defaultRowFetchSize=100",
            "&defaultRowFetchSize=1000",
            "&defaultRowFetchSize=100&adaptiveFetch=true&maxResultBuffer=10M");

    private final Subject subject;

    DriverChoices(Subject subject) {
        this.subject = subject;
    }

    void measure() throws Exception {
        if (subject.wanted().contains("driver")) {
            task("1", "one row by key", Peer::oneRow, List.of(""));
            task("2", "1,000 rows", Peer::manyRows, CURSORS);
            task("3", "insert one row, returning its id", Peer::insertOne, List.of());
        }
    }

    private void task(String id, String title, Function<Peer, List<Contender>> way, List<String> inTransaction)
            throws Exception {
        progress("settings of the driver, task " + id);
        Map<String, Traffic> traffic;
        try (var proxy = new CountingProxy(subject.config().port(), Duration.ZERO);
                var side = new Side(subject, subject.through(proxy.port()), way, inTransaction)) {
            traffic = Wire.count(side.task(id, title), proxy);
        }
        QueryTasks.place()
                .during(
                        () -> {
                            try (var side = new Side(subject, subject.config(), way, inTransaction)) {
                                Task task = side.task(id, "JDBC by hand by driver setting: " + title);
                                subject.page().task(task, new Interleaving(600, 15, ROUNDS).measure(task), traffic);
                            }
                        },
                        subject.config());
    }

    /** A pool for each setting. */
    private static final class Side implements AutoCloseable {
        private final Subject subject;
        private final List<Contender> contenders = new ArrayList<>();
        private final List<Raw> peers = new ArrayList<>();

        Side(Subject subject, DatabaseConfig config, Function<Peer, List<Contender>> way, List<String> inTransaction) {
            this.subject = subject;
            for (String setting : SETTINGS) {
                add(name(setting), Connections.pool(config, setting), way);
            }
            for (String setting : inTransaction) {
                HikariDataSource pool = Connections.pool(config, setting);
                pool.setAutoCommit(false);
                add("a transaction, " + name(setting), pool, way);
            }
        }

        private void add(String name, HikariDataSource pool, Function<Peer, List<Contender>> way) {
            var raw = new Raw(pool, subject.dataset());
            peers.add(raw);
            Contender contender = way.apply(raw).get(0);
            contenders.add(new Contender(name, contender.operation(), contender.view()));
        }

        private static String name(String setting) {
            return setting.isEmpty() ? "defaults" : setting.substring(1).replace("&", ", ");
        }

        Task task(String id, String title) {
            return new Task(id, title, contenders, id.equals("3") ? subject.dataset()::emptyEvents : () -> {});
        }

        @Override
        public void close() {
            peers.forEach(Raw::close);
        }
    }
}
