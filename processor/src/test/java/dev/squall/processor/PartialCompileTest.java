package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.Compiles.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Incremental builds compile some files only; what they do not see must never be dropped. */
class PartialCompileTest {

    private static final String USER = """
            package app;

            import dev.squall.annotation.ForeignKey;
            import dev.squall.annotation.Id;
            import dev.squall.annotation.Table;
            import java.util.Optional;

            @Table
            public record User(@Id long id, Optional<String> name, @ForeignKey(City.class) Optional<Long> city%s) {}
            """;

    private static final String CITY = """
            package app;

            import dev.squall.annotation.Id;
            import dev.squall.annotation.Table;
            import org.jspecify.annotations.Nullable;

            @Table
            public record City(@Id long id, @Nullable String name, Size size) {
                enum Size {
                    SMALL,
                    LARGE
                }
            }
            """;

    private static final String TAG = """
            package app;

            import dev.squall.annotation.Id;
            import dev.squall.annotation.Table;

            @Table
            public record Tag(@Id long id) {}
            """;

    @TempDir
    Path directory;

    private Result full;

    @BeforeEach
    void releaseAFullCompile() throws IOException {
        full = all().compile();
        assertThat(full.success()).as(full.diagnostics().toString()).isTrue();
        Files.createDirectories(directory.resolve("db"));
        Files.copy(directory.resolve("out/META-INF/squall/schema.json"), directory.resolve("db/schema.snapshot.json"));
    }

    @Test
    void aSecondFullCompileHasNothingToDo() {
        Result second = all().withOutputOnClassPath().compile();

        assertThat(second.own()).isEmpty();
        assertThat(draft(second)).contains("no changes");
        assertThat(schema(second)).isEqualTo(schema(full));
    }

    @Test
    void oneFileWithTheOutputOnTheClassPathKnowsTheOthers() {
        Result partial = all().source(
                        "app/User.java",
                        USER.formatted(", @Id Optional<Integer> age")
                                .replace("@Id Optional<Integer> age", "Optional<Integer> age"))
                .withOutputOnClassPath()
                .compile("app/User.java");

        assertThat(partial.success()).as(partial.diagnostics().toString()).isTrue();
        assertThat(draft(partial)).contains("ADD COLUMN age integer").doesNotContain("DROP");
        assertThat(schema(partial))
                .isEqualTo(schema(full)
                        .replace(
                                "{\"in\":[\"public\",\"users\"],\"primaryKey\"",
                                "{\"in\":[\"public\",\"users\"],\"column\":\"age\",\"type\":\"integer\",\"nullable\":true},\n"
                                        + "{\"in\":[\"public\",\"users\"],\"primaryKey\""));
        assertThat(partial.texts().get("app/Tables.java"))
                .contains("CityTable.Instance, TagTable.Instance, UserTable.Instance");
        assertThat(index(partial)).isEqualTo(index(full));
    }

    @Test
    void nothingIsDroppedWithoutTheOutputOnTheClassPath() {
        Result partial = all().compile("app/Tag.java");

        assertThat(partial.success()).as(partial.diagnostics().toString()).isTrue();
        assertThat(draft(partial)).doesNotContain("DROP").contains("no changes");
        assertThat(partial.own()).anyMatch(line -> line.contains("Table public.users is released, but not part"));
        assertThat(index(partial))
                .as("what cannot be found now may be found again")
                .isEqualTo(index(full));
    }

    @Test
    void aMissingClassFileIsNoProofOfDeletion() throws IOException {
        Files.delete(directory.resolve("out/app/City.class"));
        Files.delete(directory.resolve("out/app/City$Size.class"));

        Result partial = all().withOutputOnClassPath().compile("app/Tag.java");

        assertThat(partial.success()).as(partial.diagnostics().toString()).isTrue();
        assertThat(draft(partial)).doesNotContain("DROP").contains("no changes");
        assertThat(schema(partial)).doesNotContain("\"table\":[\"public\",\"cities\"]");

        Result again = all().withOutputOnClassPath().compile();

        assertThat(schema(again)).isEqualTo(schema(full));
    }

    @Test
    void nullnessOfEarlierTablesIsKept() {
        Result partial = all().withOutputOnClassPath().compile("app/Tag.java");

        assertThat(schema(partial))
                .isEqualTo(schema(full))
                .contains("\"column\":\"name\",\"type\":\"text\",\"nullable\":true");
    }

    @Test
    void aTableThatIsNoLongerOneIsGoneFromTheSchemaButNotFromTheDatabase() {
        Result partial = all().source(
                        "app/Tag.java", TAG.replace("@Table\n", "").replace("@Id ", ""))
                .withOutputOnClassPath()
                .compile("app/Tag.java", "app/User.java", "app/City.java");

        assertThat(schema(partial)).doesNotContain("\"tags\"");
        assertThat(draft(partial)).doesNotContain("DROP");
    }

    @Test
    void aLossThatIsMeantIsDraftedAndOnlyTheClosedWorldSeesOneThatIsNot() {
        Compiles meant = all().source("app/Tag.java", "package app;\n\nclass Tag {}\n")
                .source(
                        "app/package-info.java",
                        "@Dropped(table = \"tags\")\npackage app;\n\nimport dev.squall.annotation.Dropped;\n");
        assertThat(draft(meant.compile())).contains("DROP TABLE tags");

        TestFiles.delete(directory.resolve("src/app/package-info.java"));
        TestFiles.delete(directory.resolve("out"));
        Result closed = Compiles.in(directory)
                .withOption("-Asquall.db=" + directory.resolve("db"))
                .withOption("-Asquall.closedWorld=true")
                .compile();

        assertThat(closed.own()).anyMatch(line -> line.contains("table public.tags is gone"));
        assertThat(draft(closed)).contains("-- DROP TABLE tags");
    }

    @Test
    void twoCompilesMayNotClaimOneTable() {
        Result partial = all().source(
                        "app/Label.java", TAG.replace("Tag", "Label").replace("@Table", "@Table(\"tags\")"))
                .withOutputOnClassPath()
                .compile("app/Label.java");

        assertThat(partial.own())
                .containsExactly(
                        "Label.java:6: error: [SQ006] Table public.tags is declared by app.Tag and by app.Label."
                                + " Give one of them another name: @Table(\"...\").");
    }

    private Compiles all() {
        return Compiles.in(directory)
                .source("app/User.java", USER.formatted(""))
                .source("app/City.java", CITY)
                .source("app/Tag.java", TAG)
                .withOption("-Asquall.db=" + directory.resolve("db"));
    }

    private static String draft(Result result) {
        return String.valueOf(result.texts().get("db/draft/next.sql"));
    }

    private static String schema(Result result) {
        return String.valueOf(result.texts().get("META-INF/squall/schema.json"));
    }

    private static String index(Result result) {
        return String.valueOf(result.texts().get("META-INF/squall/tables/index"));
    }
}
