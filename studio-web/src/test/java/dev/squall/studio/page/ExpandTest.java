package dev.squall.studio.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.studio.data.ReadLane;
import dev.squall.studio.http.BadRequest;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.http.Route;
import dev.squall.studio.sql.QueryStore;
import dev.squall.studio.testing.TestDatabase;
import dev.squall.studio.view.Shell;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records under records: what they are, what their values look like, and how many statements they take. */
class ExpandTest {
    private static final String TABLES = """
            create table people (id int primary key, name text not null);
            create table posts (id bigint primary key, author_id int not null references people, editor_id int references people,
                title text, price numeric, at timestamptz, doc jsonb);
            create index on posts (author_id);
            create index on posts (editor_id);
            create table comments (post_id bigint references posts, no int, by_id int references people, body text,
                primary key (post_id, no));
            create index on comments (by_id);
            create table votes (post_id bigint, no int, person_id int references people,
                foreign key (post_id, no) references comments);
            create index on votes (post_id, no);
            insert into people values (1, 'Ada <b>'), (2, 'Bela');
            insert into posts select 9007199254740993 + n, 1, case when n = 1 then 2 end, 'Post ' || n, 10.00,
                '2026-01-01 00:00+00', '{"n": 1.0}' from generate_series(1, 3) n;
            insert into comments select 9007199254740994, n, 2, case n when 2 then '' when 3 then null else repeat('x', 500) end
                from generate_series(1, 8) n;
            insert into votes values (9007199254740994, 1, 1), (9007199254740994, 1, 2);
            insert into people select n, 'p' || n from generate_series(3, 60) n;
            """;

    private static final List<String> STATEMENTS = Collections.synchronizedList(new ArrayList<>());

    private static ReadLane lane;
    private static Pages pages;

    @BeforeAll
    static void create() throws Exception {
        TestDatabase database = TestDatabase.with(TABLES);
        lane = ReadLane.over(counting(database.reader().unpooledDataSource()));
        var connection = new Shell.Connection("db", "server", "role", "read-only", false);
        pages = new Pages(lane, () -> connection, QueryStore.none(), failure -> {});
        get("/t/{schema}/{table}", Map.of("schema", "public", "table", "people"), "");
    }

    @AfterAll
    static void close() {
        lane.close();
    }

    @BeforeEach
    void forget() {
        STATEMENTS.clear();
    }

    /** Notes what is prepared, which is how the studio sends everything; the limits of a transaction are no statement. */
    private static DataSource counting(DataSource real) {
        return proxy(
                DataSource.class,
                real,
                "getConnection",
                connection ->
                        proxy(Connection.class, (Connection) connection, "prepareStatement", statement -> statement));
    }

    private interface Wrapping {
        Object wrap(Object result);
    }

    private static <T> T proxy(Class<T> type, T real, String watched, Wrapping wrapping) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        Object result = method.invoke(real, arguments);
                        if (!method.getName().equals(watched)) {
                            return result;
                        }
                        if (arguments != null && arguments[0] instanceof String sql && !sql.contains("set_config")) {
                            STATEMENTS.add(sql);
                        }
                        return wrapping.wrap(result);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return type.cast(proxy);
    }

    private static String get(String pattern, Map<String, String> values, String query) throws Exception {
        Route route = pages.routes().stream()
                .filter(r -> r.pattern().equals(pattern) && r.method().safe())
                .findFirst()
                .orElseThrow();
        Response response = route.handler().handle(Request.get(pattern, query).withPathValues(values));
        var out = new ByteArrayOutputStream();
        response.body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String table(String name, String query) throws Exception {
        return get("/t/{schema}/{table}", Map.of("schema", "public", "table", name), query);
    }

    @Test
    void aTableExpandedInThreeDepthsTakesTwoStatementsWithItsCount() throws Exception {
        String page = table("people", "n=10&x=posts_by_author_id(2,editor,comments(3,votes)),comments");
        assertThat(page)
                .contains("Post 1", "Post 2", "<b>posts_by_author_id</b>", "<b>votes</b>", "2 statements, ")
                .contains("Ada &lt;b&gt;")
                .doesNotContain("Post 3");
        assertThat(STATEMENTS).hasSize(2);
    }

    @Test
    void aRecordExpandedTakesTwoStatementsWithTheCountsOfItsChildren() throws Exception {
        String page = get(
                "/r/{schema}/{table}/<key>",
                Map.of("schema", "public", "table", "posts", "key", "9007199254740994"),
                "x=author,editor,comments(4,votes,by)");
        assertThat(page).contains("Ada &lt;b&gt;", "Bela", ">8</a>", "2 statements, ");
        assertThat(STATEMENTS).hasSize(2);
    }

    @Test
    void valuesAreExactAndCutAndLabelled() throws Exception {
        String json = table("posts.json", "x=comments(4,votes(3,person)),author&n=1");
        assertThat(json.replaceAll("\\s+", ""))
                .contains(
                        "\"expanded\":{\"comments\":{\"count\":8,\"rows\":[{\"values\":{\"no\":\"1\",\"by_id\":\"2\",\"body\":\"xxx")
                .contains(
                        "{\"no\":\"2\",\"by_id\":\"2\",\"body\":\"\"}", "{\"no\":\"3\",\"by_id\":\"2\",\"body\":null}")
                .contains("\"votes\":{\"count\":2,", "\"person\":{\"count\":1,\"rows\":[{\"values\":{\"id\":\"1\"")
                .doesNotContain("x".repeat(121));
        assertThat(table("people", "x=posts_by_author_id"))
                .contains("10.00", "{&quot;n&quot;: 1.0}".replace("&quot;", "\""), "9007199254740994")
                .contains("href=\"/r/public/posts/9007199254740994\"", "href=\"/t/public/posts?f=author_id.eq.1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody | There is nothing \"nobody\" to expand from public.posts. There is: author, editor, comments.",
                "comments( | cannot be read",
                "comments(5 | cannot be read",
                "comments) | cannot be read",
                ",author | cannot be read",
                "comments(0) | The number of expanded records is 1 to 50.",
                "comments(51) | The number of expanded records is 1 to 50.",
                "author(posts_by_author_id(comments(votes))) | nested 3 deep",
                "author(comments,comments,comments,comments),author(comments,comments,comments,comments),author(comments,comments)"
                        + " | At most 12 expansions",
            })
    void whatCannotBeExpandedIsExplained(String written, String message) {
        assertThatThrownBy(() -> table("posts", "x=" + written))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining(message);
    }

    @Test
    void childrenWithoutAnIndexAreNotOffered() throws Exception {
        assertThat(table("people", "")).contains("value=\"comments\"").doesNotContain("value=\"votes\"");
        assertThat(table("people", "x=comments(7,post)"))
                .contains("value=\"comments(7,post)\" checked")
                .contains("name=\"x\" value=\"comments(7,post)\"");
    }
}
