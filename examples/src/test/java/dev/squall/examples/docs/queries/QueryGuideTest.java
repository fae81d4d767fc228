package dev.squall.examples.docs.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import dev.squall.db.Transaction;
import dev.squall.examples.chatmaps.Seed;
import dev.squall.graph.GraphChange;
import dev.squall.junit.SquallTest;
import dev.squall.shape.ShapeQuery;
import dev.squall.sql.Command;
import dev.squall.sql.RowSource;
import dev.squall.sql.RowStatement;
import dev.squall.sql.Statement;
import dev.squall.sql.render.Rendered;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The SQL and the results that the pages of docs/queries show are what happens: each block after
 * {@code <!-- run: name -->} is compared with a run on a real server, which is undone. {@code -Dgolden.update=true}
 * rewrites the blocks.
 */
@SquallTest
class QueryGuideTest {

    private static final Path PAGES = Path.of(System.getProperty("squall.root")).resolve("docs/queries");
    private static final Pattern RUN =
            Pattern.compile("<!-- run: (\\S+) -->\n((?:```(?:sql|text)\n.*?```\n)*)", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("(?<!\\bdelete|\\bleft|\\bcross|\\bdistinct) "
            + "(?=(from|where|join|left join|cross join|group by|order by|limit|fetch|for update|returning|set|values"
            + "|on conflict|when|select|insert|union|except|search|cycle) )");
    private static final int LINE = 100;

    private static Database db;

    /** Something to show: blocks for a page. */
    private interface Example {
        String blocks(Transaction tx) throws IOException;
    }

    @BeforeAll
    static void seed(Database database) {
        db = database;
        Seed.into(db);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"select", "joins", "insert", "changes", "with", "sets", "prepared", "paging", "shapes", "graphs"
            })
    void thePageShowsWhatHappens(String name) throws IOException {
        Path page = PAGES.resolve(name + ".md");
        Map<String, Example> examples = examples(name);
        String text = Files.readString(page);
        assertThat(RUN.matcher(text).results().map(m -> m.group(1))).containsExactlyElementsOf(examples.keySet());
        StringBuilder shown = new StringBuilder();
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            String blocks = run(examples.get(runs.group(1)));
            runs.appendReplacement(shown, Matcher.quoteReplacement("<!-- run: " + runs.group(1) + " -->\n" + blocks));
        }
        runs.appendTail(shown);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, shown);
        } else {
            assertThat(text).isEqualTo(shown.toString());
        }
    }

    private static Map<String, Example> examples(String page) {
        Map<String, Example> examples = new LinkedHashMap<>();
        switch (page) {
            case "select" -> {
                examples.put("records", of(SelectPage.records()));
                examples.put("columns", of(SelectPage.columns()));
                examples.put("tuples", of(SelectPage.tuples()));
                examples.put("distinct-on", of(SelectPage.distinctOn()));
                examples.put("rollup", of(SelectPage.groupings()));
                examples.put("ties", of(SelectPage.ties()));
                examples.put("lock", tx -> sql(SelectPage.locked().sql().sql()));
                examples.put("fragment", of(SelectPage.fragment()));
            }
            case "joins" -> {
                examples.put("inner", of(JoinsPage.inner()));
                examples.put("left", of(JoinsPage.left()));
                examples.put("self", of(JoinsPage.self()));
                examples.put("derived", of(JoinsPage.derived()));
                examples.put("lateral", of(JoinsPage.lateral()));
                examples.put("view", of(JoinsPage.view()));
                examples.put("values", of(JoinsPage.valuesList()));
                examples.put("series", of(JoinsPage.series()));
                examples.put("function", of(JoinsPage.function()));
            }
            case "insert" -> {
                examples.put("one", of(InsertPage.one()));
                examples.put("many", of(InsertPage.many()));
                examples.put("select", of(InsertPage.fromSelect()));
                examples.put("overriding", of(InsertPage.overriding()));
                examples.put("upsert", of(InsertPage.upsert()));
                examples.put("columns", of(InsertPage.columns()));
            }
            case "changes" -> {
                examples.put("update", of(ChangesPage.plain()));
                examples.put("update-from", of(ChangesPage.updateFrom()));
                examples.put(
                        "each",
                        of(ChangesPage.each(List.of(
                                new ChangesPage.Rated(1, new BigDecimal("3.5")),
                                new ChangesPage.Rated(2, new BigDecimal("4.5"))))));
                examples.put("delete", of(ChangesPage.delete()));
                examples.put("merge", of(ChangesPage.merge()));
            }
            case "with" -> {
                examples.put("plain", of(WithPage.plain()));
                examples.put("change", of(WithPage.change()));
                examples.put("recursive", of(WithPage.recursive()));
            }
            case "sets" -> {
                examples.put("union", of(SetsPage.union()));
                examples.put("except", of(SetsPage.except()));
            }
            case "prepared" -> {
                examples.put("query", tx -> sql(PreparedPage.BY_NAME.sql().sql()) + text(PreparedPage.find(tx)));
                examples.put("command", tx -> sql(PreparedPage.SET_BIO.sql().sql()) + text(PreparedPage.write(tx)));
                examples.put("batch", tx -> text(PreparedPage.batch(tx)));
                examples.put("array", tx -> text(PreparedPage.array(tx)));
            }
            case "shapes" -> {
                examples.put("nested", of(ShapesPage.nested()));
                examples.put("with", of(ShapesPage.edges()));
                examples.put("values", of(ShapesPage.values()));
                examples.put("counted", tx -> text(ShapesPage.counted().list(tx)));
                examples.put("tree", tx -> text(ShapesPage.questions().list(tx)));
                examples.put("reuse", tx -> text(ShapesPage.reuse().list(tx)));
                examples.put("stood-for", of(ShapesPage.stoodFor()));
                examples.put("view", of(ShapesPage.view()));
                examples.put(
                        "returned",
                        of(ShapesPage.returned(), ShapesPage.returned().sql()));
                examples.put(
                        "deleted", of(ShapesPage.deleted(), ShapesPage.deleted().sql()));
                examples.put("prepared", tx -> text(ShapesPage.find(tx)));
                examples.put("relations", of(ShapesPage.relations()));
                examples.put("single", of(ShapesPage.single()));
            }
            case "graphs" -> {
                examples.put(
                        "insert", tx -> graph(GraphsPage.draw(GraphsPage.ada(tx), GraphsPage.tag(tx, "quiet")), tx));
                examples.put(
                        "save", tx -> graph(GraphsPage.change(GraphsPage.drawn(tx), GraphsPage.tag(tx, "sea")), tx));
                examples.put("tree", tx -> text(GraphsPage.talks(tx)));
            }
            default -> {
                examples.put("keyset", tx -> text(PagingPage.secondPage(tx)));
                examples.put("count", tx -> text(PagingPage.counts(tx)));
                examples.put("explain", tx -> {
                    assertThat(PagingPage.explain(tx)).contains("Buffers");
                    return "";
                });
                examples.put("comment", tx -> text(PagingPage.comment(tx)));
                examples.put("copy", tx -> text(List.of(PagingPage.copy(tx).split("\n"))));
            }
        }
        return examples;
    }

    private static String run(Example example) throws IOException {
        var undone = new RuntimeException("undone");
        String[] blocks = {""};
        try {
            db.<IOException>inTransaction(tx -> {
                blocks[0] = example.blocks(tx);
                throw undone;
            });
        } catch (RuntimeException e) {
            if (e != undone) {
                throw e;
            }
        }
        return blocks[0];
    }

    private static Example of(Statement statement) {
        return tx -> {
            String sql = sql(statement.sql().sql());
            if (statement instanceof RowStatement<?> rows) {
                return sql + text(rows.list(tx));
            }
            return sql + text(((Command) statement).execute(tx) + " rows");
        };
    }

    private static Example of(ShapeQuery<?, ?> query) {
        return of(query, query.keyed().sql());
    }

    private static Example of(RowSource<?> rows, List<Rendered> statements) {
        return tx -> statements.stream().map(statement -> sql(statement.sql())).collect(Collectors.joining())
                + text(rows.list(tx));
    }

    private static String graph(GraphChange<?> change, Transaction tx) {
        String statements =
                change.sql().stream().map(statement -> sql(statement.sql())).collect(Collectors.joining());
        // keys count on from what other runs have taken
        return statements + text(change.list(tx)).replaceAll("(id=Optional\\[(?:MapId\\[value=)?)\\d+", "$1...");
    }

    /** A clause per line, so that long statements can be read. */
    private static String sql(String text) {
        String broken = CLAUSE.matcher(text).replaceAll(clause -> depth(text, clause.start()) == 0 ? "\n" : " ");
        StringBuilder lines = new StringBuilder();
        for (String line : broken.split("\n")) {
            int length = 0;
            for (String word : line.split(" ")) {
                boolean fits = length == 0 || length + 1 + word.length() <= LINE;
                lines.append(length == 0 ? "" : fits ? " " : "\n    ").append(word);
                length = fits ? length + 1 + word.length() : 4 + word.length();
            }
            lines.append('\n');
        }
        return "```sql\n" + lines + "```\n";
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    private static String text(Object result) {
        StringBuilder lines = new StringBuilder();
        if (result instanceof List<?> rows) {
            rows.forEach(row -> lines.append(row).append('\n'));
        } else {
            lines.append(result).append('\n');
        }
        return "```text\n" + lines + "```\n";
    }
}
