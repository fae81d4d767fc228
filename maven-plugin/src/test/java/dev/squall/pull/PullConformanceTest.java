package dev.squall.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The round trip law over both sides of the public schema pairs. Many sides share a database, each in PostgreSQL schemas
 * of its own, so that one pull, one compile and one replay hold for all of them. A few each day; all of them with
 * {@code -Dpull.pairs=all}; one with a part of its name.
 */
@Timeout(3600)
class PullConformanceTest {
    private static final int DAILY = 12;
    private static final int TOGETHER = 60;

    @TempDir
    Path directory;

    @Test
    void bothSidesOfEachPairAreReadWhole() throws SQLException, IOException {
        Path file = Path.of(System.getProperty("squall.root", "."), "../shared/conformance/schema-pairs.json");
        assumeTrue(Files.exists(file), () -> "no schema pairs at " + file);
        List<Map.Entry<String, List<String>>> chosen = chosen(sides(file));
        assertThat(chosen).isNotEmpty();
        SortedMap<String, Tally.Counts> kinds = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (int start = 0; start < chosen.size(); start += TOGETHER) {
            PulledProject project = PulledProject.empty(directory.resolve("first" + start));
            List<String> names = new ArrayList<>();
            for (Map.Entry<String, List<String>> side :
                    chosen.subList(start, Math.min(chosen.size(), start + TOGETHER))) {
                load(project, side, "c" + (start + names.size()));
                names.add("c" + (start + names.size()) + " = " + side.getKey());
            }
            try {
                PullLaw.holds(project, directory.resolve("second" + start))
                        .kinds()
                        .forEach((kind, n) -> kinds.merge(kind, n, Tally.Counts::plus));
            } catch (AssertionError e) {
                failures.add(e.getMessage() + "\n" + String.join("\n", names));
            }
        }
        assertThat(failures).isEmpty();
        Path target = Files.createDirectories(Path.of("target"));
        Files.writeString(
                target.resolve("pull-pairs.txt"),
                chosen.size() + " sides\n" + Tally.table(new TreeMap<>(Map.of("pairs", kinds))));
        assertThat(kinds.values().stream().mapToInt(Tally.Counts::refused).sum())
                .as("%s", kinds)
                .isZero();
    }

    private static List<Map.Entry<String, List<String>>> chosen(Map<List<String>, String> sides) {
        String wanted = System.getProperty("pull.pairs", "");
        Stream<Map.Entry<String, List<String>>> all =
                sides.entrySet().stream().map(e -> Map.entry(e.getValue(), e.getKey()));
        if (wanted.isEmpty()) {
            int step = Math.max(1, sides.size() / DAILY);
            List<Map.Entry<String, List<String>>> every = all.toList();
            return Stream.iterate(0, i -> i < every.size(), i -> i + step)
                    .map(every::get)
                    .toList();
        }
        return all.filter(e -> wanted.equals("all") || e.getKey().contains(wanted))
                .toList();
    }

    /** Loads one side, and puts its schemas out of the way of the next one. */
    private static void load(PulledProject project, Map.Entry<String, List<String>> side, String prefix)
            throws SQLException {
        try {
            for (String script : side.getValue()) {
                project.execute(script.contains("CONCURRENTLY") ? script.split(";") : new String[] {script});
            }
        } catch (SQLException e) {
            throw new SQLException(side.getKey() + " does not load: " + e.getMessage(), e.getSQLState(), e);
        }
        try (Connection connection = project.connect();
                Statement statement = connection.createStatement()) {
            List<String> renames = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT 'ALTER SCHEMA ' || quote_ident(nspname) || ' RENAME TO '"
                            + " || quote_ident('" + prefix
                            + "' || CASE nspname WHEN 'public' THEN '' ELSE '_' || nspname END)"
                            + " FROM pg_namespace WHERE nspname !~ '^(pg_|c[0-9]+(_|$))' AND nspname <> 'information_schema'")) {
                while (rows.next()) {
                    renames.add(rows.getString(1));
                }
            }
            for (String rename : renames) {
                statement.execute(rename);
            }
            statement.execute("CREATE SCHEMA public");
        }
    }

    /** The scripts of each different side, with the name of the first pair that has it. */
    private static Map<List<String>, String> sides(Path file) throws IOException {
        Map<List<String>, String> sides = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            String id = "";
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String field = json.currentName();
                    json.nextToken();
                    if (field.equals("id")) {
                        id = json.getText();
                    } else if (field.equals("old") || field.equals("new")) {
                        sides.putIfAbsent(texts(json), id + " (" + field + ")");
                    } else {
                        json.skipChildren();
                    }
                }
            }
        }
        return sides;
    }

    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return texts;
    }
}
