package dev.squall.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.squall.introspect.Introspection;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.SchemaDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Public pairs of schemas (old, new): the difference, applied to the old one, must give the new one. A pair may be refused
 * with a reason; a result that differs in silence is a failure.
 */
class ConformanceTest {
    private static final double LEAST_PASSED = 0.95;

    private enum Form {
        PLAIN(PlanOptions.DEFAULTS.offline()),
        ONLINE(PlanOptions.DEFAULTS);

        private final PlanOptions options;

        Form(PlanOptions options) {
            this.options = options;
        }
    }

    /** As many share a database: one that has had thousands of objects is slow. */
    private static final int PART = 120;

    private record Pair(String id, List<String> before, List<String> after) {}

    private record Outcome(List<String> refused, List<String> failed) {}

    @Test
    void appliedDifferenceGivesTheNewSchema() throws Exception {
        Path file = Path.of(System.getProperty("squall.root", "."), "../shared/conformance/schema-pairs.json");
        assumeTrue(Files.exists(file), () -> "no schema pairs at " + file);
        List<Pair> pairs = read(file);
        List<Callable<Outcome>> parts = new ArrayList<>();
        for (int start = 0; start < pairs.size(); start += PART) {
            List<Pair> part = pairs.subList(start, Math.min(pairs.size(), start + PART));
            parts.add(() -> outcome(part));
        }
        List<String> refused = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (Outcome outcome : Workers.run(parts)) {
            refused.addAll(outcome.refused());
            failed.addAll(outcome.failed());
        }
        int passed = pairs.size() - refused.size() - failed.size();
        String report = passed + " passed, " + refused.size() + " refused, " + failed.size() + " failed of "
                + pairs.size() + "\nrefused\n  " + String.join("\n  ", refused) + "\nfailed\n  "
                + String.join("\n  ", failed);
        Path target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve("conformance.txt"), report + "\n");
        assertThat(failed).as(report).isEmpty();
        assertThat((double) passed / pairs.size()).as(report).isGreaterThanOrEqualTo(LEAST_PASSED);
    }

    private static Outcome outcome(List<Pair> pairs) throws SQLException {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        try (var actual = new ScratchDatabase();
                var expected = new ScratchDatabase()) {
            for (Pair pair : pairs) {
                try {
                    run(pair, actual, expected)
                            .ifPresent(reason -> outcome.refused().add(pair.id() + ": " + reason));
                } catch (SQLException | IllegalStateException | IllegalArgumentException e) {
                    outcome.failed().add(pair.id() + ": " + e.getMessage());
                }
            }
        }
        return outcome;
    }

    /** Returns the reason if the pair is refused. */
    private static Optional<String> run(Pair pair, ScratchDatabase actual, ScratchDatabase expected)
            throws SQLException {
        expected.clear();
        expected.run(statements(pair.after()));
        Introspection to = expected.introspect();
        actual.clear();
        actual.run(statements(pair.before()));
        Introspection from = actual.introspect();
        if (!from.unsupported().equals(to.unsupported())) {
            return Optional.of(from.unsupported() + " -> " + to.unsupported());
        }
        Diff diff = between(from.schema(), to.schema());
        MigrationPlan plain = MigrationPlan.of(diff, Form.PLAIN.options);
        check(Form.PLAIN, plain, actual, to);
        MigrationPlan online = MigrationPlan.of(diff, Form.ONLINE.options);
        if (!online.statements().equals(plain.statements())) {
            actual.clear();
            actual.run(statements(pair.before()));
            check(Form.ONLINE, online, actual, to);
        }
        return Optional.empty();
    }

    private static void check(Form form, MigrationPlan plan, ScratchDatabase actual, Introspection to)
            throws SQLException {
        try {
            actual.run(plan);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    form + " " + e.getMessage() + "\n" + String.join(";\n", plan.statements()), e);
        }
        Introspection result = actual.introspect();
        if (!result.schema().equals(to.schema())) {
            throw new IllegalStateException(
                    form + " differs\n" + ScratchDatabase.difference(result.schema(), to.schema()) + "\n"
                            + String.join(";\n", plan.statements()));
        }
        if (!result.unsupported().equals(to.unsupported())) {
            throw new IllegalStateException(form + " lost " + to.unsupported() + " to " + result.unsupported());
        }
        if (!between(result.schema(), to.schema()).isEmpty()) {
            throw new IllegalStateException(form + " the second difference is not empty");
        }
    }

    /** A script is one transaction to the server, unless it is split; CONCURRENTLY refuses to be in one. */
    private static List<String> statements(List<String> scripts) {
        return scripts.stream()
                .flatMap(sql -> sql.contains("CONCURRENTLY") ? Stream.of(sql.split(";")) : Stream.of(sql))
                .toList();
    }

    private static Diff between(Schema from, Schema to) {
        return SchemaDiff.between(from, new DesiredSchema(to, Intents.NONE), LossPolicy.ACCEPT);
    }

    private static List<Pair> read(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            String id = "";
            List<String> before = List.of();
            List<String> after = List.of();
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String field = json.currentName();
                    json.nextToken();
                    switch (field) {
                        case "id" -> id = json.getText();
                        case "old" -> before = texts(json);
                        case "new" -> after = texts(json);
                        default -> json.skipChildren();
                    }
                }
                pairs.add(new Pair(id, before, after));
            }
        }
        return pairs;
    }

    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return texts;
    }
}
