package dev.squall.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.DevelopmentServer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class MainTest {
    private static final String USER = """
            package app;
            import dev.squall.annotation.*;
            @Table("users")
            public record User(@Id long id, String name%s) {}
            """;

    @TempDir
    Path project;

    private String sources = "src";
    private String out = "";
    private String err = "";

    @AfterEach
    void stop() {
        DevelopmentServer.of(project).stop();
    }

    @Test
    void wrongCallsAreTold() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("help")).isZero();
        assertThat(out).contains("generate", "drift", "--lockTimeout");
        assertThat(run("fly")).isEqualTo(2);
        assertThat(err).contains("no command \"fly\"");
        assertThat(run("check", "--bass", "main")).isEqualTo(2);
        assertThat(err).contains("no option --bass").contains("--base");
        assertThat(run("shell", "--sql", "select 1")).isEqualTo(2);
        assertThat(err).contains("The command shell has no option --sql. It has: --basedir, ");
        assertThat(run("status", "--output", "yaml")).isEqualTo(2);
        assertThat(err).contains("one of text, json");
        assertThat(run("export", "--of", "nothing")).isEqualTo(1);
        assertThat(err).contains("one of desired, released, live");
        assertThat(run("ping", "--url", "mysql://localhost/x")).isEqualTo(1);
        assertThat(run("rebase", "--output=json")).isEqualTo(1);
        assertThat(out)
                .startsWith("{\"command\":\"rebase\",\"success\":false,\"message\":\"The option base is missing");
    }

    @Test
    void aProjectLivesFromItsFirstReleaseToUndo() throws IOException {
        source("package-info", "@dev.squall.annotation.Schema\npackage app;\n");
        source("User", USER.formatted(""));
        succeeds("generate", "--name", "start");
        assertThat(out).contains("Released V1__start.sql");
        succeeds("check");
        succeeds("lint");
        succeeds("export", "--of", "released");
        assertThat(out).contains("CREATE TABLE users");
        succeeds("start");
        succeeds("migrate", "--output", "json");
        assertThat(out.strip())
                .isEqualTo(
                        "{\"command\":\"migrate\",\"success\":true,\"applied\":[\"V1__start.sql\"],\"version\":\"1\"}");
        succeeds("ping");
        succeeds("drift");

        source("User", USER.formatted(", @org.jspecify.annotations.Nullable Integer age"));
        assertThat(run("check")).isEqualTo(1);
        assertThat(err).contains("add column age");
        assertThat(run("drift")).isEqualTo(1);
        assertThat(err).contains("ALTER TABLE users ADD COLUMN age integer;");
        succeeds("push", "--dryRun");
        assertThat(out).contains("1 statements would run");
        succeeds("generate", "--name", "age");
        assertThat(run("status", "--failOnPending")).isEqualTo(1);
        succeeds("verify");
        succeeds("migrate");
        succeeds("undo");
        assertThat(out).contains("Undid V2__age.sql");
        succeeds("logs", "--lines", "3");
        seedsAndOpensTheStudio();

        var shell = new ByteArrayOutputStream();
        int exit = new Shell(DevelopmentServer.of(project).running().orElseThrow())
                .prompt(
                        new BufferedReader(new StringReader("SELECT 1 AS one,\n 2 AS two;\nSELECT x;\n\\q\n")),
                        new PrintStream(shell, true, StandardCharsets.UTF_8));
        assertThat(exit).isZero();
        assertThat(shell.toString(StandardCharsets.UTF_8))
                .contains("one | two", "1 | 2", "(1 row)", "error: ERROR: column \"x\" does not exist");

        String url = "postgresql://squall@localhost:"
                + DevelopmentServer.of(project).running().orElseThrow().port() + "/other";
        succeeds("stop");
        if (System.getenv("DATABASE_URL") == null) {
            assertThat(run("ping")).isEqualTo(1);
            assertThat(err).contains("Which database?", "squall:start starts it");
        }
        assertThat(run("undo", "--url", url)).isEqualTo(1);
        assertThat(err).contains("is not the development database of this project");
        succeeds("reset");
    }

    @Test
    void branchesAreRebasedFilesRehashedAndAllIsSquashed() throws Exception {
        source("package-info", "@dev.squall.annotation.Schema\npackage app;\n");
        source("User", USER.formatted(""));
        json("generate", "\"files\":[\"V1__start.sql\"]", "--name", "start");
        git("init", "-q", "-b", "main");
        commit();
        git("checkout", "-q", "-b", "ours");
        source("Note", USER.formatted("").replace("User", "Note").replace("users", "notes"));
        json("generate", "\"files\":[\"V2__notes.sql\"]", "--name", "notes");
        commit();
        git("checkout", "-q", "main");
        String merged = USER.formatted(", @org.jspecify.annotations.Nullable Integer age");
        source("User", merged);
        json("generate", "\"files\":[\"V2__age.sql\"]", "--name", "age");
        commit();
        git("checkout", "-q", "ours");
        source("User", merged);
        json("rebase", "\"made\":[\"V3__notes.sql\"]", "--base", "main");
        Path db = project.resolve("src/main/resources/db");
        assertThat(db.resolve("migration/V2__age.sql")).exists();
        Path notes = db.resolve("migration/V3__notes.sql");
        assertThat(notes).content().contains("CREATE TABLE notes").doesNotContain("age");
        json("check", "\"findings\":[]", "--base", "main");

        Files.writeString(notes, Files.readString(notes) + "-- a word by hand\n");
        assertThat(run("lint", "--output", "json")).isZero();
        assertThat(run("check", "--output", "json")).isEqualTo(1);
        assertThat(out).contains("\"success\":false").contains("was changed after its release");
        json("rehash", "");
        json("squash", "\"file\":\"B3__all.sql\"", "--name", "all");
        assertThat(notes).doesNotExist();
    }

    private void json(String command, String content, String... options) {
        var arguments = new ArrayList<>(List.of(command, "--output", "json"));
        arguments.addAll(List.of(options));
        succeeds(arguments.toArray(String[]::new));
        assertThat(out.strip())
                .startsWith("{\"command\":\"" + command + "\",\"success\":true")
                .contains(content)
                .doesNotContain("\n");
    }

    private void commit() throws Exception {
        git("add", "src");
        git("-c", "user.name=a", "-c", "user.email=a@x.org", "commit", "-q", "-m", "more");
    }

    private void git(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    @Test
    void theSchemaMayBeInSeveralSourceFolders() throws IOException {
        Path more = project.resolve("more/app");
        Files.createDirectories(more);
        source("package-info", "@dev.squall.annotation.Schema\npackage app;\n");
        source("User", USER.formatted(""));
        Files.writeString(
                more.resolve("Note.java"),
                USER.formatted("").replace("User", "Note").replace("users", "notes"));
        sources = "src" + File.pathSeparator + "more";
        succeeds("export");
        assertThat(out).contains("CREATE TABLE users", "CREATE TABLE notes");
    }

    private void seedsAndOpensTheStudio() throws IOException {
        succeeds("seed", "--rows", "25", "--dryRun");
        assertThat(out).contains("25 rows would be loaded");
        succeeds("seed", "--rows", "25", "--output", "json");
        assertThat(out).contains("\"loaded\":true,\"seed\":1,\"rows\":25").contains("\"table\":\"public.users\"");
        assertThat(run("seed")).isEqualTo(1);
        assertThat(err).contains("There are rows in public.users");

        assertThat(run("studio")).isEqualTo(1);
        assertThat(err).contains("The option jar is missing");
        assertThat(run("studio", "--jar", "none.jar")).isEqualTo(1);
        assertThat(err).contains("no studio in");
        Path jar = jarThatWritesItsEnvironment();
        succeeds("studio", "--jar", jar.toString(), "--port", "0");
        String url = Files.readString(project.resolve("seen.txt"));
        assertThat(DatabaseConfig.parse(url).toString())
                .isEqualTo(DevelopmentServer.of(project).running().orElseThrow().toString());
        assertThat(DatabaseConfig.parse(url).password())
                .isEqualTo(DevelopmentServer.of(project).running().orElseThrow().password());
    }

    private Path jarThatWritesItsEnvironment() throws IOException {
        Path source = project.resolve("Seen.java");
        Files.writeString(source, """
                public class Seen {
                    public static void main(String[] arguments) throws Exception {
                        if (!String.join(" ", arguments).equals("--port 0")) System.exit(3);
                        java.nio.file.Files.writeString(java.nio.file.Path.of("seen.txt"), System.getenv("DATABASE_URL"));
                    }
                }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", project.toString(), source.toString()))
                .isZero();
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Seen");
        Path jar = project.resolve("seen.jar");
        try (var target = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            target.putNextEntry(new JarEntry("Seen.class"));
            target.write(Files.readAllBytes(project.resolve("Seen.class")));
        }
        return jar;
    }

    /** As an incremental processor it would get class files, which have no Javadoc: tables would lose their comments. */
    @Test
    void gradleCompilesAllSourcesForTheProcessor() {
        assertThat(MainTest.class.getResource("/META-INF/services/javax.annotation.processing.Processor"))
                .isNotNull();
        assertThat(MainTest.class.getResource("/META-INF/gradle/incremental.annotation.processors"))
                .isNull();
    }

    @Test
    void jsonIsAsciiAndEscaped() {
        assertThat(Json.write(Map.of("a\"\n\u00e9", List.of(1, true, "x\\"))))
                .isEqualTo("{\"a\\\"\\u000a\\u00e9\":[1,true,\"x\\\\\"]}");
    }

    private void succeeds(String... arguments) {
        assertThat(run(arguments))
                .as(String.join(" ", arguments) + "\n" + out + err)
                .isZero();
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        if (all.size() > 0
                && !all.get(0).equals("help")
                && Commands.find(all.get(0)).isPresent()) {
            all.addAll(List.of("--basedir", project.toString(), "--sources", sources));
        }
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        int exit = Main.run(
                all,
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private void source(String name, String text) throws IOException {
        Path file = project.resolve("src/app/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
