package dev.squall.benchmarks.nested;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.Interleaving;
import dev.squall.benchmarks.Measurement;
import dev.squall.benchmarks.Task;
import dev.squall.benchmarks.peer.Connections;
import dev.squall.benchmarks.wire.CountingProxy;
import dev.squall.benchmarks.wire.CountingProxy.Traffic;
import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.shape.ShapeQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures all ways on all graphs at several round-trip times, and prints tables in Markdown. */
public final class Candidates {

    private static final List<Graph> GRAPHS = List.of(
            new Graph("deep3", new int[] {50, 10, 3}, 3),
            new Graph("wide", new int[] {50, 10, 3}, 20),
            new Graph("one", new int[] {1, 10_000}, 3),
            new Graph("deep4", new int[] {10, 5, 5, 4}, 3));

    private static final double[] ROUND_TRIPS = {0, 0.5, 2, 10};

    private Candidates() {}

    /** Arguments: a part of the graphs' names, or nothing for all. */
    public static void main(String[] arguments) throws Exception {
        try (EmbeddedDatabase postgres = EmbeddedDatabase.temporary();
                var proxy = new CountingProxy(postgres.port(), Duration.ZERO)) {
            DatabaseConfig direct = postgres.config();
            DatabaseConfig delayed =
                    direct.toBuilder().host("localhost").port(proxy.port()).build();
            for (Graph graph : GRAPHS) {
                if (arguments.length == 0 || graph.name().contains(arguments[0])) {
                    try (Side near = Side.of(direct);
                            Side far = Side.of(delayed);
                            Connection connection = near.pool().getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(graph.script());
                        measure(graph, near, far, proxy);
                    }
                }
            }
        }
    }

    /** A server, by a pool for plain JDBC and by Squall's pool. */
    private record Side(HikariDataSource pool, Database database) implements AutoCloseable {

        static Side of(DatabaseConfig config) {
            return new Side(Connections.pool(config), Database.of(config));
        }

        List<Item> read(Way way) throws SQLException {
            try (Connection connection = pool.getConnection()) {
                return way.read(connection);
            }
        }

        @Override
        public void close() {
            pool.close();
            database.close();
        }
    }

    private static List<Contender> contenders(Graph graph, Side side) {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("keyed, = any(keys)", new Keyed(graph, Keyed.ANY));
        ways.put("keyed, join unnest(keys)", new Keyed(graph, Keyed.UNNEST));
        ways.put("statements sent together", new Together(graph, Together.Form.STATEMENTS));
        ways.put("union all of CTEs", new Together(graph, Together.Form.UNION));
        ways.put("union all, shared columns", new Together(graph, Together.Form.SHARED));
        ways.put("union all, numbered, sorted", new Together(graph, Together.Form.NUMBERED));
        ways.put("column arrays", new ColumnArrays(graph));
        ways.put("flat join", new FlatJoin(graph));
        ways.put("lateral json_agg", new LateralJson(graph));
        List<Contender> contenders = new ArrayList<>();
        ways.forEach((name, way) -> contenders.add(Contender.of(name, () -> side.read(way))));
        GraphShape shape = new GraphShape(graph, 0);
        ShapeQuery<?, Item> query = shape.query().where(shape.id().gt(0L));
        ShapeQuery<?, Item> keyed = query.keyed();
        ShapeQuery<?, Item> single = query.singleTrip();
        contenders.add(Contender.of("Squall, keyed", () -> keyed.list(side.database())));
        contenders.add(Contender.of("Squall, single trip", () -> single.list(side.database())));
        String only = System.getProperty("only", "");
        contenders.removeIf(each -> !each.name().matches(only.isEmpty() ? ".*" : only));
        return contenders;
    }

    private static void measure(Graph graph, Side near, Side far, CountingProxy proxy) throws Exception {
        Map<String, StringBuilder> lines = new LinkedHashMap<>();
        for (double roundTrip : ROUND_TRIPS) {
            proxy.latency(Duration.ofNanos((long) (roundTrip * 1_000_000)));
            List<Contender> contenders = contenders(graph, roundTrip == 0 ? near : far);
            int rounds = Integer.getInteger("rounds", 25);
            List<Measurement> measured = new Interleaving(Integer.getInteger("warm", 700), 20, rounds)
                    .measure(Task.of("nested", graph.name(), contenders));
            Measurement base = measured.get(0);
            for (int i = 0; i < measured.size(); i++) {
                Measurement each = measured.get(i);
                StringBuilder line = lines.computeIfAbsent(each.contender(), StringBuilder::new);
                line.append(String.format(Locale.ROOT, " | %.2f", each.pairedRatio()));
                if (roundTrip == 0) {
                    line.append(
                            String.format(Locale.ROOT, " | %.2f | %.2f", each.cpuRatio(), each.bytes() / base.bytes()));
                } else if (roundTrip == 2) {
                    double bytes = received(contenders.get(i), proxy);
                    line.append(String.format(Locale.ROOT, " | %.0f", bytes / 1000));
                }
            }
            System.err.printf(Locale.ROOT, "%s at %.1f ms: the first %.3f ms%n", graph, roundTrip, base.wall() / 1e6);
        }
        lines.values().forEach(line -> System.out.println("| " + line + " |"));
    }

    private static long received(Contender contender, CountingProxy proxy) throws Exception {
        Traffic before = proxy.traffic();
        contender.operation().call();
        return proxy.traffic().since(before).received();
    }
}
