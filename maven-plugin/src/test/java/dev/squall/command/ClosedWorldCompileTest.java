package dev.squall.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.command.ClosedWorldCompile.Unresolved;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.release.Release;
import dev.squall.migrate.release.ReleaseReport;
import dev.squall.schema.snapshot.SnapshotReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedWorldCompileTest {
    private static final String USER = """
            package app;
            import dev.squall.annotation.*;
            @Table("users")
            public record User(@Id long id, String name%s) {
                /** Uses what the processor generates. */
                static String key() { return UserTable.class.getName(); }
            }
            """;
    private static final String CITY = """
            package app;
            import dev.squall.annotation.*;
            @Table("cities")
            public record City(@Id long id) {}
            """;

    @TempDir
    Path project;

    private final List<String> diagnostics = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        source("package-info", "@dev.squall.annotation.Schema\npackage app;\n");
        source("User", USER.formatted(""));
        source("City", CITY);
        source("module-info", "module app { requires nowhere; }\n");
    }

    @Test
    void releasesWhatTheSourcesSayAndRefusesWhatTheyLeaveOpen() throws IOException {
        Path db = project.resolve("db");
        assertThat(release(db, "start").files()).containsExactly("V1__start.sql");
        assertThat(release(db, "nothing").isEmpty()).isTrue();

        source("User", USER.formatted(", @org.jspecify.annotations.Nullable Integer age"));
        assertThat(release(db, "add age").files()).containsExactly("V2__add_age.sql");
        assertThat(db.resolve("migration/V2__add_age.sql")).content().contains("ADD COLUMN age integer");

        Files.delete(project.resolve("src/app/City.java"));
        ClosedWorldCompile.Result strict = compile(db);
        assertThat(strict.success()).isFalse();
        assertThat(diagnostics).anyMatch(text -> text.startsWith("ERROR") && text.contains("cities"));
        assertThatThrownBy(() -> Release.in(db)
                        .run(
                                "drop",
                                SnapshotReader.read(
                                        compile(project.resolve("none"))
                                                .schema()
                                                .orElseThrow(),
                                        "sources")))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("cities");
    }

    @Test
    void mistakesAndEmptyProjectsAreTold() throws IOException {
        source("User", USER.formatted(", Thread thread"));
        assertThat(compile(project.resolve("db")).success()).isFalse();
        assertThat(diagnostics).anyMatch(text -> text.startsWith("ERROR") && text.contains("Thread"));

        var empty = new ClosedWorldCompile.Settings(
                List.of(project.resolve("nowhere")), List::of, StandardCharsets.UTF_8, List.of());
        ClosedWorldCompile.Result nothing = new ClosedWorldCompile(empty).run(project, d -> {});
        assertThat(nothing.success()).isTrue();
        assertThat(nothing.schema()).isEmpty();
    }

    /** Every way in which an application names what is generated for it, or by another processor. */
    @Test
    void theSchemaAloneIsThatOfAWholeCompile() throws IOException {
        source("Uses", """
                package app;
                import app.other.Mapped;
                import static app.Tables.*;
                import static app.Tables.USERS;
                import app.UserTable.Instance;
                public class Uses extends Mapped implements UserTable.Some {
                    static final UserTable USER = USERS;
                    NewUser insert(UserTable table, java.util.List<CityTable.Instance> cities) { return Mapped.of(table); }
                }
                """);
        ClosedWorldCompile.Result schema = schema(Unresolved.IGNORED);
        assertThat(schema.success()).isTrue();
        assertThat(diagnostics).noneMatch(text -> text.startsWith("ERROR"));
        assertThat(schema(Unresolved.REFUSED).success()).isFalse();
        assertThat(diagnostics).anyMatch(text -> text.startsWith("ERROR") && text.contains("package app.other"));

        Files.delete(project.resolve("src/app/Uses.java"));
        assertThat(compile(project.resolve("db")).schema()).isEqualTo(schema.schema());
        assertThat(schema(Unresolved.REFUSED)).isEqualTo(schema);
    }

    @Test
    void theSchemaAloneHasTheErrorsOfAWholeCompile() throws IOException {
        for (String mistake : List.of(", Thread thread", ", Nowhere nowhere", ", int a, int a", ", int")) {
            source("User", USER.formatted(mistake));
            assertThat(compile(project.resolve("db")).success()).isFalse();
            List<String> whole = List.copyOf(diagnostics);
            assertThat(schema(Unresolved.IGNORED)).isEqualTo(new ClosedWorldCompile.Result(false, Optional.empty()));
            assertThat(diagnostics).as(mistake).isEqualTo(whole).isNotEmpty();
        }
        source("User", USER.formatted(""));
        source("Wrong", "package app;\nclass Wrong extends Wrong {}\n");
        assertThat(schema(Unresolved.IGNORED).success()).isFalse();

        // no table, nothing to compile: not even a file that is no Java
        for (String name : List.of("User", "City", "package-info", "module-info")) {
            Files.delete(project.resolve("src/app/" + name + ".java"));
        }
        source("Wrong", "mistake");
        assertThat(schema(Unresolved.REFUSED)).isEqualTo(new ClosedWorldCompile.Result(true, Optional.empty()));
    }

    private ReleaseReport release(Path db, String name) throws IOException {
        ClosedWorldCompile.Result result = compile(db);
        assertThat(result.success()).as(diagnostics.toString()).isTrue();
        return Release.in(db).run(name, SnapshotReader.read(result.schema().orElseThrow(), "sources"));
    }

    private ClosedWorldCompile.Result compile(Path db) throws IOException {
        Path output = Files.createTempDirectory(project, "output");
        return compiler(db).run(output, this::say);
    }

    private ClosedWorldCompile.Result schema(Unresolved unresolved) throws IOException {
        Path output = Files.createTempDirectory(project, "output");
        ClosedWorldCompile.Result result = compiler(project.resolve("db")).schema(output, unresolved, this::say);
        try (Stream<Path> files = Files.walk(output)) {
            assertThat(files.filter(file -> result.success() && file.toString().endsWith(".java")))
                    .isEmpty();
        }
        return result;
    }

    private void say(Diagnostic<?> diagnostic) {
        diagnostics.add(diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT));
    }

    private ClosedWorldCompile compiler(Path db) {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        var settings = new ClosedWorldCompile.Settings(
                List.of(project.resolve("src")),
                () -> classPath,
                StandardCharsets.UTF_8,
                List.of("-Asquall.strict=true", "-Asquall.closedWorld=true", "-Asquall.db=" + db));
        diagnostics.clear();
        return new ClosedWorldCompile(settings);
    }

    private void source(String name, String text) throws IOException {
        Path file = project.resolve("src/app/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
