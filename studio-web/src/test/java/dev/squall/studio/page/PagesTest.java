package dev.squall.studio.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.studio.data.ReadLane;
import dev.squall.studio.http.Handler;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.sql.QueryStore;
import dev.squall.studio.testing.TestDatabase;
import dev.squall.studio.view.Shell;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages as functions, without a server. */
class PagesTest {
    private static ReadLane lane;
    private static Pages pages;

    @BeforeAll
    static void create() {
        lane = TestDatabase.with("""
                create table author (id int primary key, name text not null, born date);
                create table book (id int primary key, author_id int references author, title text,
                    isbn text unique, pages numeric default 100);
                create index on book (author_id);
                create table review (book_isbn text references book (isbn), stars int, said text);
                create table shelf (room text, nr int, primary key (room, nr));
                create table slot (id int primary key, room text, nr int, foreign key (room, nr) references shelf);
                insert into author values (1, 'Ada', '1815-12-10'), (2, '', null);
                insert into book select n, 1 + n % 2, 'Book ' || n, 'isbn-' || n, n * 1.50 from generate_series(1, 1205) n;
                insert into review values ('isbn-1', 5, null), ('isbn-1', 3, 'x');
                insert into shelf values ('a/b', 1); insert into slot values (1, 'a/b', 1), (2, null, 1);
                create table large as select n as id, n % 7 as b from generate_series(1, 100100) n;
                alter table large add primary key (id);
                create table wordy as select n as id, repeat(md5(n::text), 400) as words from generate_series(1, 3) n;
                analyze;
                """).lane();
        pages = new Pages(
                lane, () -> new Shell.Connection("db", "server", "role", "read-only", false), QueryStore.none(), e -> {
                    throw new AssertionError(e);
                });
    }

    @AfterAll
    static void close() {
        lane.close();
    }

    private static String show(String pattern, Map<String, String> path, String query) throws Exception {
        Handler handler = pages.routes().stream()
                .filter(route -> route.pattern().equals(pattern))
                .findFirst()
                .orElseThrow()
                .handler();
        Response response = handler.handle(Request.get("/x", query).withPathValues(path));
        if (response.status() == 303) {
            return response.headers().get("Location");
        }
        var out = new ByteArrayOutputStream();
        response.body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String table(String name, String query) throws Exception {
        return show("/t/{schema}/{table}", Map.of("schema", "public", "table", name), query);
    }

    private static String record(String name, String key) throws Exception {
        return show("/r/{schema}/{table}/<key>", Map.of("schema", "public", "table", name, "key", key), "");
    }

    @Test
    void homeListsRelationsWithEstimatesAndReferences() throws Exception {
        assertThat(show("/", Map.of(), ""))
                .contains("/t/public/book", "1.2K", "<a href=\"/t/public/author\">author</a>");
        assertThat(show("/-/tables.json", Map.of(), "")).contains("\"estimatedRows\" : 1205");
    }

    @Test
    void theGridTellsNullFromEmptyAndLabelsForeignKeys() throws Exception {
        assertThat(table("author", "")).contains(">NULL<", ">empty<", "2 rows");
        assertThat(table("book", "n=1&s=id"))
                .contains("<a class=\"ref\" href=\"/r/public/author/2\">2</a>", "1,205 rows", "rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(table("book", "f=id.eq.2&s=-id"))
                .contains("aria-sort=\"descending\"", "<span class=\"label\">Ada</span>");
        assertThat(table("review", "")).contains("/t/public/book?f=isbn.eq.isbn-1", "No primary key");
        assertThat(table("book", "c=title&c=id&n=1"))
                .contains("<th scope=\"col\" class=\"text\"")
                .doesNotContain(">isbn<span");
    }

    @Test
    void theFilterFormLeadsToTheAddressOfItsFilter() throws Exception {
        assertThat(table("book", "fc=title&fo=contains&fv=k+7&f=id.lt.100&s=-id&after=x"))
                .isEqualTo("/t/public/book?f=id.lt.100&f=title.contains.k+7&s=-id");
        assertThat(table("author", "fc=born&fo=null&fv=ignored")).isEqualTo("/t/public/author?f=born.null.ignored");
    }

    @Test
    void aRecordHasItsFieldsParentsAndCountedChildren() throws Exception {
        assertThat(record("author", "1"))
                .contains("1815-12-10", "602 rows", "/t/public/book?f=author_id.eq.1", ">Ada<");
        assertThat(record("book", "1"))
                .contains("/r/public/author/2", "no index on book_isbn", "/t/public/review?f=book_isbn.eq.isbn-1");
        assertThat(record("shelf", "a~2Fb/1")).contains("a/b", "/t/public/slot?f=room.eq.a%2Fb&amp;f=nr.eq.1");
        assertThat(record("slot", "1")).contains("/r/public/shelf/a~2Fb/1");
        assertThat(record("slot", "2")).contains(">NULL<").doesNotContain("/r/public/shelf/");
        assertThat(record("author", "1.json")).contains("\"born\" : \"1815-12-10\"");
        assertThat(record("author", "1/born")).isEqualTo("1815-12-10");
    }

    @Test
    void jsonHasTypesCountAndTheAddressOfTheNextPage() throws Exception {
        assertThat(table("book.json", "n=2"))
                .contains(
                        "\"type\" : \"numeric\"",
                        "\"pages\" : \"1.50\"",
                        "\"rows\" : 1205",
                        "\"certainty\" : \"exact\"")
                .containsPattern("\"next\" : \"/t/public/book.json\\?n=2&after=[A-Za-z0-9_-]+\"")
                .doesNotContain("\"previous\"");
    }

    @Test
    void severalColumnsCanBeTheOrder() throws Exception {
        assertThat(table("book", "s=title,-id"))
                .contains(
                        "\u21911</span>",
                        "\u21932</span>",
                        "data-add=\"/t/public/book?s=-title%2C-id\"",
                        "data-add=\"/t/public/book?s=title%2C-id%2Cpages\"",
                        "data-add=\"/t/public/book?s=title\"");
    }

    @Test
    void aFewCharactersLeadToTablesColumnsAndRecords() throws Exception {
        assertThat(show("/-/jump", Map.of(), "q=author+2")).isEqualTo("/r/public/author/2");
        assertThat(show("/-/jump", Map.of(), "q=shelf+a/b+1")).isEqualTo("/r/public/shelf/a~2Fb/1");
        assertThat(show("/-/jump", Map.of(), "q=boo")).isEqualTo("/t/public/book");
        assertThat(show("/-/jump", Map.of(), "q=public"))
                .contains("href=\"/t/public/author\"", "href=\"/t/public/slot\"");
        assertThat(show("/-/jump", Map.of(), "q=isb")).contains("public.book.isbn", "public.review.book_isbn");
        assertThat(show("/-/jump", Map.of(), "q=nothing+like+it")).contains("Nothing has that name");
    }

    @Test
    void rowsAreExportedAsInserts() throws Exception {
        assertThat(table("author.sql", "s=id")).isEqualTo("""
                        INSERT INTO "public"."author" ("id", "name", "born") VALUES ('1', 'Ada', '1815-12-10');
                        INSERT INTO "public"."author" ("id", "name", "born") VALUES ('2', '', NULL);
                        """);
    }

    @Test
    void aScanOfALargeTableIsAskedFor() throws Exception {
        assertThat(table("large", "s=b")).contains("This reads the whole table", "sorting by b", "?s=b&amp;scan=1");
        assertThat(table("large", "f=b.eq.1")).contains("filtering by b");
        assertThat(table("large", "f=b.eq.1&scan=1")).doesNotContain("whole table");
        assertThat(table("large", "s=id&f=b.eq.1")).doesNotContain("whole table");
        assertThat(table("book", "s=pages")).doesNotContain("whole table");
    }

    @Test
    void placesThatAreTooLongForAnAddressAreNamed() throws Exception {
        assertThat(table("wordy", "s=words&n=1"))
                .contains("too long for an address")
                .doesNotContain("rel=\"next\"");
    }
}
