package dev.squall.benchmarks.nested;

import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.Interleaving;
import dev.squall.benchmarks.Measurement;
import dev.squall.benchmarks.Task;
import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.Statement;
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
                var proxy = new DelayingProxy(
                        postgres.config().host(), postgres.config().port())) {
            DatabaseConfig direct = postgres.config();
            DatabaseConfig delayed =
                    direct.toBuilder().host("localhost").port(proxy.port()).build();
            for (Graph graph : GRAPHS) {
                if (arguments.length == 0 || graph.name().contains(arguments[0])) {
                    try (Connection near = direct.unpooledDataSource().getConnection();
                            Connection far = delayed.unpooledDataSource().getConnection()) {
                        try (Statement statement = near.createStatement()) {
                            statement.execute(graph.script());
                        }
                        measure(graph, near, far, proxy);
                    }
                }
            }
        }
    }

    private static Map<String, Way> ways(Graph graph) {
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
        return ways;
    }

    private static void measure(Graph graph, Connection near, Connection far, DelayingProxy proxy) throws Exception {
        Map<String, Way> ways = ways(graph);
        StringBuilder[] lines = new StringBuilder[ways.size()];
        for (double roundTrip : ROUND_TRIPS) {
            proxy.roundTrip((long) (roundTrip * 1_000_000));
            Connection connection = roundTrip == 0 ? near : far;
            List<Contender> contenders = new ArrayList<>();
            ways.forEach((name, way) -> contenders.add(Contender.of(name, () -> way.read(connection))));
            int rounds = Integer.getInteger("rounds", 25);
            List<Measurement> measured = new Interleaving(Integer.getInteger("warm", 700), 20, rounds)
                    .measure(Task.of("nested", graph.name(), contenders));
            int at = 0;
            for (Way way : ways.values()) {
                Measurement each = measured.get(at);
                if (roundTrip == 0) {
                    lines[at] = new StringBuilder("| " + each.contender());
                }
                lines[at].append(" | %.2f".formatted(each.wallRatio()));
                if (roundTrip == 0) {
                    lines[at].append(" (cpu %.2f, bytes %.2f)"
                            .formatted(
                                    each.cpuRatio(),
                                    each.bytes() / measured.get(0).bytes()));
                } else if (roundTrip == 2) {
                    lines[at].append(" (%.1f kB)".formatted(received(way, far, proxy) / 1000.0));
                }
                at++;
            }
            System.err.printf(
                    Locale.ROOT,
                    "%s at %.1f ms: keyed %.3f ms%n",
                    graph,
                    roundTrip,
                    measured.get(0).wall() / 1e6);
        }
        for (StringBuilder line : lines) {
            System.out.println(line.append(" |"));
        }
    }

    private static long received(Way way, Connection connection, DelayingProxy proxy) throws Exception {
        long before = proxy.received();
        way.read(connection);
        return proxy.received() - before;
    }
}
