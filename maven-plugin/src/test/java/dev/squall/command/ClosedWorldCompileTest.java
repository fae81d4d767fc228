package dev.squall.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.Stream;
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
                List.of(project.resolve("nowhere")), List.of(), StandardCharsets.UTF_8, List.of());
        ClosedWorldCompile.Result nothing = new ClosedWorldCompile(empty).run(project, d -> {});
        assertThat(nothing.success()).isTrue();
        assertThat(nothing.schema()).isEmpty();
    }

    private ReleaseReport release(Path db, String name) throws IOException {
        ClosedWorldCompile.Result result = compile(db);
        assertThat(result.success()).as(diagnostics.toString()).isTrue();
        return Release.in(db).run(name, SnapshotReader.read(result.schema().orElseThrow(), "sources"));
    }

    private ClosedWorldCompile.Result compile(Path db) throws IOException {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        var settings = new ClosedWorldCompile.Settings(
                List.of(project.resolve("src")),
                classPath,
                StandardCharsets.UTF_8,
                List.of("-Asquall.strict=true", "-Asquall.closedWorld=true", "-Asquall.db=" + db));
        Path output = Files.createTempDirectory(project, "output");
        diagnostics.clear();
        return new ClosedWorldCompile(settings)
                .run(output, d -> diagnostics.add(d.getKind() + " " + d.getMessage(Locale.ROOT)));
    }

    private void source(String name, String text) throws IOException {
        Path file = project.resolve("src/app/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
