package dev.squall.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    /** Works in a folder, which it fills and empties. */
    public CompileTasks(Path directory) {
        this.directory = directory;
    }

    /** Clean compiles of so many entities by each processor, in turns. */
    public List<Compiled> clean(int entities, int rounds, boolean slowOnes) throws IOException, InterruptedException {
        List<Sources> all = new ArrayList<>();
        for (Flavor flavor : Flavor.values()) {
            if (slowOnes || flavor.ordinal() < Flavor.DOMA.ordinal()) {
                all.add(Sources.write(directory.resolve(flavor + "-" + entities), flavor, entities));
            }
        }
        List<Compiled> results = new ArrayList<>();
        for (Sources sources : all) {
            List<Javac> alone = new ArrayList<>();
            List<Javac> processed = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                sources.clean();
                alone.add(Javac.alone(sources));
                sources.clean();
                processed.add(Javac.processed(sources, sources.files()));
            }
            results.add(new Compiled(
                    sources.flavor().title(), entities, best(alone), best(processed), sources.generatedLines()));
            Sources.delete(directory.resolve(sources.flavor() + "-" + entities));
        }
        return results;
    }

    /** What Squall costs when most of it has been compiled or released before. */
    public List<Incremental> incremental(int entities, int rounds) throws IOException, InterruptedException {
        Sources sources = Sources.write(directory.resolve("incremental-" + entities), Flavor.SQUALL, entities);
        List<Incremental> results = new ArrayList<>();
        sources.clean();
        results.add(new Incremental("clean, nothing released", best(full(sources, rounds))));
        Files.createDirectories(sources.db());
        Files.copy(
                sources.classes().resolve("META-INF/squall/schema.json"),
                sources.db().resolve("schema.snapshot.json"));
        results.add(new Incremental("clean, all released, no change", best(full(sources, rounds))));
        Path first = sources.files().get(0);
        Files.writeString(first, Files.readString(first).replace("String name,", "String name, String nickname,"));
        results.add(new Incremental("clean, all released, one column added", best(full(sources, rounds))));
        List<Javac> one = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            one.add(Javac.processed(sources, List.of(first)));
        }
        results.add(new Incremental("one file of all, one column added", best(one)));
        results.add(new Incremental("a class with 200 queries, tables compiled before", queries(sources, rounds)));
        Sources.delete(directory.resolve("incremental-" + entities));
        return results;
    }

    /** Each query has its own columns, conditions and order; what is measured is javac's inference. */
    private static Javac queries(Sources sources, int rounds) throws IOException, InterruptedException {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            methods.append(QUERY.formatted(i, i % 10));
        }
        Path file = sources.classes().resolveSibling("Queries.java");
        Files.writeString(file, QUERIES.formatted(methods));
        List<Javac> runs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            runs.add(Javac.plain(sources, List.of(file)));
        }
        return best(runs);
    }

    private static List<Javac> full(Sources sources, int rounds) throws IOException, InterruptedException {
        List<Javac> runs = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            sources.clean();
            runs.add(Javac.processed(sources, sources.files()));
        }
        return runs;
    }

    private static Javac best(List<Javac> runs) {
        return runs.stream().min(Comparator.comparingLong(Javac::cpu)).orElseThrow();
    }

    /**
     * Clean compiles of the same sources.
     *
     * @param title the processor
     * @param entities how many
     * @param alone without the processor
     * @param processed with it
     * @param lines generated per entity
     */
    public record Compiled(String title, int entities, Javac alone, Javac processed, long lines) {

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
}
