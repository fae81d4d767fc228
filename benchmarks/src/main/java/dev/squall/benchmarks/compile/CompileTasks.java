package dev.squall.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs tasks 7 and 8. */
public final class CompileTasks {
    private static final String QUERIES = """
            package app;

            import static app.schema.Tables.*;
            import static dev.squall.sql.Sql.*;

            import dev.squall.sql.Query;

            class Queries {
                record Row(long id, String name, int score) {}
            %s}
            """;
    private static final String JDBC = """
            package app;

            import java.sql.*;
            import java.util.*;

            class Queries {
                record Row(long id, String name, int score) {}
            %s}
            """;
    private static final String JDBC_QUERY = """
                List<Row> query%1$d(Connection connection, String name, int score) throws SQLException {
                    try (PreparedStatement statement = connection.prepareStatement("select id, name, score from entity%2$ds"
                            + " where name like ? and (score >= ? or active) order by name, id desc limit %1$d")) {
                        statement.setString(1, name);
                        statement.setInt(2, score);
                        try (ResultSet rows = statement.executeQuery()) {
                            List<Row> result = new ArrayList<>();
                            while (rows.next()) {
                                result.add(new Row(rows.getLong(1), rows.getString(2), rows.getInt(3)));
                            }
                            return result;
                        }
                    }
                }
            """;
    private static final String QUERY = """
                Query<Row> query%1$d(String name, int score) {
                    return select(ENTITY%2$dS.id, ENTITY%2$dS.name, ENTITY%2$dS.score)
                            .as(Row::new)
                            .from(ENTITY%2$dS)
                            .where(ENTITY%2$dS.name.like(name).and(ENTITY%2$dS.score.ge(score).or(ENTITY%2$dS.active)))
                            .orderBy(ENTITY%2$dS.name.asc(), ENTITY%2$dS.id.desc())
                            .limit(%1$d);
                }
            """;

    private final Path directory;
    private final Deadline deadline;
    private final Map<Flavor, Double> costs = new EnumMap<>(Flavor.class);

    /**
     * Works in a folder, which it fills and empties.
     *
     * @param limit how long all tasks may take; a peer that would take longer is left out
     */
    public CompileTasks(Path directory, Duration limit) {
        this.directory = directory;
        this.deadline = Deadline.in(limit);
    }

    /** Clean compiles of so many entities by each processor. */
    public List<Compiled> all(int entities, int rounds) throws IOException, InterruptedException {
        return clean(EnumSet.allOf(Flavor.class), entities, rounds);
    }

    /** Clean compiles of so many entities by the peers, once. */
    public List<Compiled> peers(int entities) throws IOException, InterruptedException {
        return clean(EnumSet.complementOf(EnumSet.of(Flavor.SQUALL)), entities, 1);
    }

    private List<Compiled> clean(Set<Flavor> flavors, int entities, int rounds)
            throws IOException, InterruptedException {
        List<Compiled> results = new ArrayList<>();
        for (Flavor flavor : flavors) {
            double millis = costs.getOrDefault(flavor, 0.0) * entities * rounds;
            if (!deadline.allows(Duration.ofMillis((long) millis))) {
                System.out.println("left out, no time: " + flavor.title() + ", " + entities + " entities");
                continue;
            }
            Sources sources = Sources.write(directory.resolve(flavor + "-" + entities), flavor, entities);
            try {
                Compiled compiled = clean(sources, rounds);
                costs.put(
                        flavor,
                        (double) (compiled.alone().wall() + compiled.processed().wall()) / entities);
                results.add(compiled);
            } catch (IllegalStateException e) {
                // a peer's processor that cannot run here must not hide what the others cost
                System.err.println(e.getMessage());
            }
            Sources.delete(directory.resolve(flavor + "-" + entities));
        }
        return results;
    }

    private static Compiled clean(Sources sources, int rounds) throws IOException, InterruptedException {
        List<Javac> alone = new ArrayList<>();
        List<Javac> processed = new ArrayList<>();
        long classes = 0;
        for (int i = 0; i < rounds; i++) {
            sources.clean();
            alone.add(Javac.alone(sources));
            long own = sources.compiledClasses();
            sources.clean();
            processed.add(Javac.processed(sources, sources.files()));
            classes = sources.compiledClasses() - own;
        }
        return new Compiled(
                sources.flavor().title(),
                sources.files().size(),
                median(alone),
                median(processed),
                sources.generatedLines(),
                classes / sources.files().size());
    }

    /** What Squall costs when nothing, most or all has been compiled or released before. */
    public Many many(int entities) throws IOException, InterruptedException {
        Path folder = directory.resolve("many-" + entities);
        Sources sources = Sources.write(folder, Flavor.SQUALL, entities);
        Compiled clean = clean(sources, 1);
        List<Incremental> results = new ArrayList<>();
        results.add(new Incremental("javac alone, the records", clean.alone()));
        List<Path> all = new ArrayList<>(sources.files());
        all.addAll(sources.generatedFiles());
        results.add(new Incremental("javac alone, the records and what was generated", Javac.plain(sources, all)));
        results.add(new Incremental("clean, nothing released", clean.processed()));
        Path schema = sources.classes().resolve("META-INF/squall/schema.json");
        Path snapshot = Files.createDirectories(sources.db()).resolve("schema.snapshot.json");
        Files.copy(schema, snapshot);
        results.add(new Incremental("clean, all released, no change", full(sources)));
        Path first = sources.files().get(0);
        Files.writeString(first, Files.readString(first).replace("String name,", "String name, String nickname,"));
        results.add(new Incremental("clean, all released, one column added", full(sources)));
        results.add(new Incremental("one file of all, one column added", Javac.processed(sources, List.of(first))));
        results.add(
                new Incremental("a class with 200 queries, tables compiled before", queries(sources, QUERIES, QUERY)));
        results.add(new Incremental("the same with 200 methods of JDBC", queries(sources, JDBC, JDBC_QUERY)));
        long diff = DiffProgram.run(snapshot, schema);
        Sources.delete(folder);
        return new Many(clean, results, diff);
    }

    /** Each query has its own columns, conditions and order; what is measured is javac's inference. */
    private static Javac queries(Sources sources, String type, String method) throws IOException, InterruptedException {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            methods.append(method.formatted(i, i % 10));
        }
        Path file = sources.classes().resolveSibling("Queries.java");
        Files.writeString(file, type.formatted(methods));
        return Javac.plain(sources, List.of(file));
    }

    private static Javac full(Sources sources) throws IOException, InterruptedException {
        sources.clean();
        return Javac.processed(sources, sources.files());
    }

    private static Javac median(List<Javac> runs) {
        List<Javac> sorted =
                runs.stream().sorted(Comparator.comparingLong(Javac::wall)).toList();
        return sorted.get(sorted.size() / 2);
    }

    /**
     * Clean compiles of the same sources.
     *
     * @param title the processor
     * @param entities how many
     * @param alone without the processor
     * @param processed with it
     * @param lines generated per entity
     * @param classes generated per entity
     */
    public record Compiled(String title, int entities, Javac alone, Javac processed, long lines, long classes) {

        /** Milliseconds of wall time that the processor adds for one entity. */
        public double extraWall() {
            return (double) (processed.wall() - alone.wall()) / entities;
        }

        /** Milliseconds of CPU time that the processor adds for one entity. */
        public double extraCpu() {
            return (double) (processed.cpu() - alone.cpu()) / entities;
        }
    }

    /**
     * A compile of Squall's.
     *
     * @param title what was there before
     * @param run the cost
     */
    public record Incremental(String title, Javac run) {}

    /**
     * Squall's compiles of many tables.
     *
     * @param clean the first one
     * @param incremental it, and what follows it
     * @param diff milliseconds for reading what was released, the diff to one column more, and its SQL
     */
    public record Many(Compiled clean, List<Incremental> incremental, long diff) {}

    /** A point in time. */
    private record Deadline(long nanos) {

        static Deadline in(Duration limit) {
            return new Deadline(System.nanoTime() + limit.toNanos());
        }

        boolean allows(Duration work) {
            return nanos - System.nanoTime() > work.toNanos();
        }
    }
}
