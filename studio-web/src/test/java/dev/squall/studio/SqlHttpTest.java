package dev.squall.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.studio.testing.TestDatabase;
import dev.squall.studio.testing.TestStudio;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typed SQL over the real server. */
class SqlHttpTest {
    private static final String RUN = "01234567-89ab-cdef-0123-456789abcdef";
    private static TestDatabase database;
    private static TestStudio studio;

    @BeforeAll
    static void start() {
        database = TestDatabase.with("""
                        create type mood as enum ('calm', '<b>wild</b>');
                        create table notes (id int primary key, body text, mood mood);
                        insert into notes select n, 'note ' || n, 'calm' from generate_series(1, 1000) n;
                        """);
        studio = TestStudio.over(database.reader());
    }

    @AfterAll
    static void stop() {
        assertThat(studio.defects()).isEmpty();
        studio.close();
    }

    private static HttpResponse<String> post(String path, String... fields) {
        return post(studio, path, fields);
    }

    private static HttpResponse<String> post(TestStudio studio, String path, String... fields) {
        var body = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            body.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
        }
        return studio.send(studio.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String run(String sql, String... fields) {
        String[] all = new String[fields.length + 2];
        all[0] = "q";
        all[1] = sql;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return post("/sql", all).body();
    }

    @Test
    void showsRowsAsTheGridDoes() {
        assertThat(run("select id, null::text as nothing, '' as void, body from notes order by id"))
                .contains(">NULL<", ">empty<", "note 500", "the first 500 rows", "<small>int4</small>")
                .doesNotContain("note 501");
        assertThat(run("select repeat('x', 100000) as long"))
                .contains("97.7 KB")
                .hasSizeLessThan(10_000);
        assertThat(run("values (1), (2)")).contains("2 rows, ");
        assertThat(run("select 1 where false")).contains("No rows.", "0 rows");
    }

    @Test
    void parametersAreTypedByTheServerAndBound() {
        assertThat(run("select body from notes where id = :id and mood = :mood"))
                .contains(
                        "Give a value for id, mood", ":id <small>int4</small>", "<option value=\"calm\"", "&lt;b>wild")
                .doesNotContain("class=\"grid\"");
        assertThat(run("select body from notes where id = :id", "v.id", "7")).contains("note 7", "1 row");
        assertThat(run("select :a::text is null as gone", "v.a", "", "null.a", "on"))
                .contains(">t<");
        assertThat(run("select :a as said", "v.a", "'; drop table notes; --")).contains("'; drop table notes; --");
        assertThat(run("select body from notes where id = :id", "v.id", "seven"))
                .contains("22P02", "invalid input syntax for type integer");
    }

    @Test
    void errorsStandAtTheirPlace() {
        HttpResponse<String> response = post("/sql", "q", "select :x::int,\r\n  nope\r\nfrom notes", "v.x", "1");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("42703", "<small>line 2</small>", "<mark>nope</mark>", "does not understand");
        assertThat(run("select 1 frm notes x", "do", "explain")).contains("line 1", "<mark>notes</mark>");
        assertThat(run("delete from notes")).contains("This studio only reads", "not with delete");
        assertThat(run("with gone as (delete from notes returning 1) select * from gone"))
                .containsPattern("42501|25006");
        assertThat(run("explain analyze delete from notes")).contains("use the buttons");
        assertThat(run("delete from notes", "do", "analyze")).contains("This studio only reads");
    }

    @Test
    void getOnlyFillsIn() {
        String filled = studio.get("/sql?q=" + encode("select body from notes where id = :id"))
                .body();
        assertThat(filled)
                .contains("select body from notes where id = :id</textarea>", "int4")
                .doesNotContain("note 1");
        assertThat(studio.get("/sql?q=" + encode("\nselect 1")).body()).contains("\">\n\nselect 1</textarea>");
    }

    @Test
    void explainsAsATree() {
        assertThat(run("select * from notes n join notes m on n.body = m.body where n.mood = 'calm'", "do", "explain"))
                .contains("estimated cost", "public.notes n", "class=\"d1\"", "Filter: ");
        assertThat(run("select count(*) from notes where body like :like", "do", "analyze", "v.like", "%9%"))
                .contains("execution ", "planning ", "Aggregate", "Seq Scan");
        assertThat(run("show all", "do", "explain")).contains("have a plan");
    }

    /** PostgreSQL itself lets EXPLAIN ANALYZE make a table in a READ ONLY transaction, so the owner is used here. */
    @Test
    void explainMakesNoTable() {
        String sql = "select 1 as one into made";
        try (TestStudio owner = TestStudio.over(database.owner())) {
            for (String action : List.of("run", "explain", "analyze")) {
                assertThat(post(owner, "/sql", "q", sql, "do", action).body())
                        .as(action)
                        .containsPattern("not read-only|25006");
            }
        }
    }

    @Test
    void savesQueriesAndRemembersWhatRan() {
        String sql = "select 'kept <i>'";
        assertThat(post("/sql", "q", sql, "name", "my-query", "do", "save")
                        .headers()
                        .firstValue("location"))
                .contains("/sql/my-query");
        assertThat(studio.get("/sql/my-query").body()).contains("select 'kept &lt;i&gt;", "value=\"my-query\"");
        assertThat(studio.get("/sql").body()).contains("<a href=\"/sql/my-query\">my-query</a>");
        assertThat(post("/sql", "q", sql, "name", "../x", "do", "save").body())
                .contains("cannot be saved under that name");
        assertThat(studio.get("/sql/nothing").statusCode()).isEqualTo(404);

        run("select 'remembered'");
        assertThat(studio.get("/sql").body()).contains("select 'remembered'");
    }

    @Test
    void aRunningStatementCanBeStopped() {
        CompletableFuture<String> slow = CompletableFuture.supplyAsync(() -> run("select pg_sleep(25)", "run", RUN));
        String stopped = "";
        // again and again: between two statements there is nothing to stop
        while (!slow.isDone()) {
            stopped += studio.send(studio.request("/-/cancel")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Accept", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("run=" + RUN)))
                    .body();
        }
        assertThat(slow.join()).contains("57014", "That took too long");
        assertThat(stopped).contains("true");
        assertThat(post("/-/cancel", "run", RUN).statusCode()).isEqualTo(303);
    }

    /** What a session keeps beyond its transaction must not reach the next statement. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select set_config('default_transaction_read_only', 'off', false)",
                "select set_config('statement_timeout', '0', false)",
                "select pg_advisory_lock(42)"
            })
    void nothingOutlivesAStatement(String sql) {
        assertThat(post("/sql", "q", sql).statusCode()).isEqualTo(200);
        assertThat(run("select current_setting('default_transaction_read_only'), current_setting('statement_timeout'),"
                        + " (select count(*) || ' locks' from pg_locks where locktype = 'advisory')"))
                .contains(">on<", ">30s<", ">0 locks<");
    }
}
