package dev.squall.migrate.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.migrate.MigrationException;
import dev.squall.migrate.lint.Finding;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two branches of one repository that both release. */
@Timeout(180)
class BranchesTest {
    private static final String TABLES =
            "CREATE TABLE users (id bigint PRIMARY KEY%s); CREATE TABLE cities (id bigint" + " PRIMARY KEY%s);";

    @TempDir
    Path project;

    private Path db;

    @BeforeEach
    void bothBranchesRelease() throws Exception {
        db = project.resolve("src/main/resources/db");
        git("init", "-q", "-b", "main");
        release("start", TABLES.formatted("", ""));
        git("switch", "-q", "-c", "ours");
        release("users_age", TABLES.formatted(", age int", ""));
        git("switch", "-q", "main");
    }

    @Test
    void independentReleasesAreRenumbered() throws Exception {
        release("cities_area", TABLES.formatted("", ", area int"));
        git("switch", "-q", "ours");
        assertThat(Check.in(db).base("main").run()).extracting(Finding::rule).containsExactly("version-taken");

        merge("main");
        assertThat(Check.in(db).run()).extracting(Finding::rule).contains("version-twice", "sum");
        DesiredSchema merged = Sources.of(TABLES.formatted(", age int", ", area int"));
        assertThatThrownBy(() -> Rebase.in(db).run("main", Sources.of(TABLES.formatted(", age int", ""))))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("do not make what the merged sources say")
                .hasMessageContaining("area");
        assertThat(Rebase.in(db).run("main", merged))
                .isEqualTo(new RebaseReport(Map.of(), List.of("V3__users_age.sql")));
        assertThat(Sources.files(db).keySet())
                .contains("migration/V2__cities_area.sql", "migration/V3__users_age.sql.conf", "undo/U3__users_age.sql")
                .doesNotContain("migration/V2__users_age.sql", "undo/U2__users_age.sql");
        assertThat(Check.in(db).desired(merged).base("main").run()).isEmpty();

        String byHand = Files.readString(db.resolve("migration/V3__users_age.sql")) + "-- by hand\n";
        Files.writeString(db.resolve("migration/V3__users_age.sql"), byHand);
        assertThat(Rebase.in(db).run("main", merged).isEmpty()).isTrue();
        assertThat(db.resolve("migration/V3__users_age.sql")).hasContent(byHand);
    }

    /** This branch's file is about a table that has another name on the other branch. */
    @Test
    void releasesAreMadeAnewFromWhatTheOtherBranchHasMade() throws Exception {
        Intents renamed = Intents.builder()
                .renameTable(new QualifiedName("public", "users"), new QualifiedName("public", "people"))
                .build();
        String people = TABLES.replace("users", "people");
        release("people", Sources.of(people.formatted("", ""), renamed));
        git("switch", "-q", "ours");
        merge("main");
        assertThat(Rebase.in(db)
                        .run("main", Sources.of(people.formatted(", age int", ""), renamed))
                        .made())
                .containsExactly("V3__users_age.sql");
        assertThat(db.resolve("migration/V3__users_age.sql"))
                .content()
                .contains("ALTER TABLE people ADD COLUMN age integer");
    }

    /** A file that was changed by hand keeps what it says, and gets another number. */
    @Test
    void filesThatWereChangedByHandAreRenumbered() throws Exception {
        git("switch", "-q", "ours");
        Path file = db.resolve("migration/V2__users_age.sql");
        Files.writeString(file, Files.readString(file) + "UPDATE users SET age = 1;\n");
        git("commit", "-q", "-a", "-m", "by hand");
        git("switch", "-q", "main");
        release("cities_area", TABLES.formatted("", ", area int"));
        git("switch", "-q", "ours");
        merge("main");
        assertThat(Rebase.in(db)
                        .run("main", Sources.of(TABLES.formatted(", age int", ", area int")))
                        .renamed())
                .containsExactlyEntriesOf(Map.of("migration/V2__users_age.sql", "migration/V3__users_age.sql"));
        assertThat(db.resolve("migration/V3__users_age.sql")).content().endsWith("UPDATE users SET age = 1;\n");
    }

    @Test
    void touchingTheSameObjectsIsTold() throws Exception {
        release("users_age", TABLES.formatted(", age bigint", ""));
        git("switch", "-q", "ours");
        assertThat(Check.in(db).base("main").run())
                .extracting(Finding::message)
                .anyMatch(text -> text.startsWith("column public.users.age was touched by both sides"));
        assertThatThrownBy(() -> Check.in(db).base("nowhere").run())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("git knows no revision \"nowhere\"");
    }

    private void release(String name, String sql) throws Exception {
        release(name, Sources.of(sql));
    }

    private void release(String name, DesiredSchema desired) throws Exception {
        Release.in(db).run(name, desired);
        git("add", ".");
        git("commit", "-q", "-m", name);
    }

    /** Merges, and leaves what conflicts as git does. */
    private void merge(String branch) throws Exception {
        run(List.of("merge", "-q", "--no-edit", branch));
    }

    private void git(String... arguments) throws Exception {
        assertThat(run(List.of(arguments))).as(String.join(" ", arguments)).isZero();
    }

    private int run(List<String> arguments) throws IOException, InterruptedException {
        Files.createDirectories(project);
        var command = new ArrayList<>(
                List.of("git", "-C", project.toString(), "-c", "user.name=t", "-c", "user.email=t@example.org"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
