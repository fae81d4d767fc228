package dev.squall.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.DatabaseConfig;
import dev.squall.studio.testing.TestDatabase;
import dev.squall.studio.testing.TestStudio;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Structure, diagram and settings over the real server. */
class SchemaHttpTest {
    private static TestDatabase database;
    private static TestStudio studio;

    @BeforeAll
    static void start() {
        database = TestDatabase.with("""
                create type size as enum ('s', 'm-l');
                create table owner (id bigint generated always as identity primary key, name varchar(80) not null);
                create table boat (id int primary key, owner_id bigint references owner, size size not null default 's',
                    length numeric(5,2) check (length > 0), built date, spot point, tags text[] not null);
                comment on table boat is 'Things that float.';
                create index boat_owner on boat (owner_id);
                create index boat_owner_built on boat (owner_id, built);
                create table repair (boat_id int not null references boat, at timestamptz not null, cost numeric);
                create view long_boat as select * from boat where length > 10;
                create function twice(n int) returns int language sql immutable return n * 2;
                create procedure nothing() language sql as $$ select '<i>' $$;
                create aggregate total(int) (sfunc = int4pl, stype = int);
                alter table owner enable row level security;
                create policy mine on owner for select using (name = current_user);
                """);
        studio = TestStudio.over(database.reader());
    }

    @AfterAll
    static void stop() {
        assertThat(studio.defects()).isEmpty();
        studio.close();
    }

    @Test
    void theStructureOfATableIsWholeAndItsDdlIsThatOfTheRuntime() {
        assertThat(studio.get("/schema/public/boat").body())
                .contains(
                        "Things that float.",
                        "CREATE TABLE boat (",
                        "CREATE INDEX boat_owner ON public.boat",
                        "boat_owner_built starts with the same columns",
                        "CHECK (length &gt; 0::numeric)",
                        "FOREIGN KEY (owner_id) REFERENCES owner(id)",
                        "<a href=\"/schema/public/owner\">public.owner</a>",
                        "<a href=\"/schema/public/repair\">public.repair</a>",
                        "<a href=\"/schema/public/long_boat\">public.long_boat</a>");
        assertThat(studio.get("/schema/public/owner").body()).contains("mine", "policy for select using");
        assertThat(studio.get("/schema/public/long_boat").body()).contains("CREATE VIEW public.long_boat AS");
        assertThat(studio.get("/t/public/boat").body()).contains("href=\"/schema/public/boat\"");
    }

    @Test
    void theRecordOfATableHasWhatTheProcessorKnows() {
        assertThat(studio.get("/schema/public/boat").body())
                .contains(
                        "@Nullable Point spot",
                        "@Table(\"boat\")",
                        "public record Boat(",
                        "@Id int id",
                        "@Nullable Long ownerId",
                        "@Default(\"'s'::size\") Size size",
                        "@Numeric(precision = 5, scale = 2) @Nullable BigDecimal length",
                        "List&lt;String&gt; tags",
                        "@EnumType(\"size\")",
                        "@Label(\"m-l\") M_L");
    }

    @Test
    void aViewOfATableIsShownAsCodeAndAsTheSqlOfAPerson() {
        String address = "/java/public/boat?f=length.gt.3&f=size.in.s,m-l&s=-built&c=id,size,owner_id&n=25";
        assertThat(studio.get(address).body())
                .contains(
                        "select(BOAT.id, BOAT.size, BOAT.ownerId)",
                        "record Row(int id, Size size, Optional&lt;Long&gt; ownerId) {}",
                        "BOAT.length.gt(new BigDecimal(\"3\"))",
                        "BOAT.size.in(List.of(Size.S, Size.M_L))",
                        ".orderBy(BOAT.built.desc(), BOAT.id.desc())",
                        "where \"length\" &gt; '3'::numeric",
                        "href=\"/sql?q=");
        assertThat(studio.get(address.replace("boat?", "boat.txt?")).body())
                .startsWith("// BoatQuery.java\npackage app;")
                .contains("// Boat.java", "// Size.java");
        assertThat(studio.get("/t/public/boat?s=built").body()).contains("href=\"/java/public/boat?s=built\"");
        assertThat(studio.get("/r/public/boat/1").statusCode()).isEqualTo(404);
    }

    @Test
    void enumsViewsAndFunctionsAreListed() {
        assertThat(studio.get("/enums").body()).contains("public.size", "s\nm-l", "public.boat.size");
        assertThat(studio.get("/functions").body())
                .contains("public.twice(n integer)", "sql, immutable", "RETURN (n * 2)", "procedure, sql", "&lt;i&gt;")
                .contains("public.total(integer)", "aggregate", "returns integer");
        assertThat(studio.get("/views").body()).contains("public.long_boat", "WHERE length &gt; 10::numeric");
    }

    @Test
    void theDiagramIsSvgOfTheServer() {
        assertThat(studio.get("/erd").body())
                .contains(
                        "<svg class=\"diagram\"",
                        "public.boat.owner_id refers to public.owner.id",
                        "class=\"arrow optional\"");
        String near = studio.get("/erd?focus=public.owner&depth=1").body();
        assertThat(near).contains("class=\"box focus\"", ">boat<").doesNotContain(">repair<tspan");
        assertThat(studio.get("/erd?focus=public.owner&depth=2").body()).contains(">repair<tspan");
        assertThat(studio.get("/erd?focus=public.nothing").statusCode()).isEqualTo(404);
        assertThat(studio.get("/erd?focus=public").statusCode()).isEqualTo(400);
        assertThat(studio.get("/erd?focus=public.owner&depth=9").statusCode()).isEqualTo(400);
    }

    private static String check(TestStudio of) {
        return of.send(of.request("/settings/check").POST(HttpRequest.BodyPublishers.noBody()))
                .body();
    }

    @Test
    void theStudioRepelsItsOwnAttacksAndSaysWhereARoleIsTooStrong() {
        assertThat(studio.get("/settings").body())
                .contains("this process has no connection that writes")
                .doesNotContain("held");
        assertThat(check(studio))
                .contains("All 13 attacks were repelled.", ">held<")
                .doesNotContain(">open<");

        DatabaseConfig owner = database.owner();
        try (TestStudio strong = TestStudio.over(owner)) {
            assertThat(check(strong)).contains("1 of 13 attacks", "the role can write 3 tables", ">held<");
            assertThat(strong.defects()).isEmpty();
        }
    }
}
