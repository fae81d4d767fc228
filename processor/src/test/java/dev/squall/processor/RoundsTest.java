package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.processor.Compiles.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds of annotation processing, other processors, and code that uses what is generated. */
class RoundsTest {

    private static final String USER = """
            package app;

            import dev.squall.annotation.Id;
            import dev.squall.annotation.Json;
            import dev.squall.annotation.Table;

            @Table
            public record User(@Id long id, @Json(%s.class) %s settings) {}
            """;

    private static final String SETTINGS = """
            package app;

            public record Settings(int size) {}
            """;

    private static final String SETTINGS_JSON = """
            package app;

            public final class SettingsJson implements dev.squall.type.JsonCodec<Settings> {
                @Override
                public String toJson(Settings value) {
                    return "" + value.size();
                }

                @Override
                public Settings fromJson(String json) {
                    return new Settings(Integer.parseInt(json));
                }
            }
            """;

    private static final String USE = """
            package app;

            import static app.Tables.USERS;

            final class Use {
                static final NewUser ROW = NewUser.id(1).settings(new Settings(2));
                static final dev.squall.sql.NumberColumn<UserTable, Long> ID = USERS.id;

                private Use() {}
            }
            """;

    @TempDir
    Path directory;

    /** Writes given sources in given rounds. */
    private static final class Writes extends AbstractProcessor {
        private final Map<Integer, Map<String, String>> sources = new TreeMap<>();
        private int round;

        Writes in(int number, String type, String text) {
            sources.computeIfAbsent(number, n -> new TreeMap<>()).put(type, text);
            return this;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            round++;
            sources.getOrDefault(round, Map.of()).forEach((type, text) -> {
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(type).openWriter()) {
                    writer.write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void codeOfTheSameCompileUsesWhatIsGeneratedFromGeneratedTypes(boolean ecj) {
        Compiles compiles = Compiles.in(directory)
                .source("app/User.java", USER.formatted("SettingsJson", "Settings"))
                .source("app/Use.java", USE)
                .with(new Writes().in(1, "app.Settings", SETTINGS).in(2, "app.SettingsJson", SETTINGS_JSON));

        Result result = (ecj ? compiles.withEcj() : compiles).compile();

        assertThat(result.diagnostics()).allMatch(line -> line.contains("[SQ090]"));
        assertThat(result.success()).as(result.console()).isTrue();
        assertThat(result.texts()).containsKeys("app/UserTable.java", "META-INF/squall/schema.json");
    }

    @Test
    void whatIsMissingForGoodIsJavacsErrorAndNothingIsEmitted() {
        Result result = Compiles.in(directory)
                .source("app/User.java", USER.formatted("SettingsJson", "Settings"))
                .source("app/Settings.java", SETTINGS)
                .compile();

        assertThat(result.success()).isFalse();
        assertThat(result.own()).isEmpty();
        assertThat(result.diagnostics()).anyMatch(line -> line.startsWith("User.java:8: error: cannot find symbol"));
        assertThat(result.texts()).isEmpty();
    }

    @Test
    void aTableThatIsGeneratedLaterIsATableToo() {
        String late = "package app;\n\n@dev.squall.annotation.Table\npublic record Late(int a) {}\n";
        Result result = Compiles.in(directory)
                .source("app/User.java", USER.formatted("SettingsJson", "Settings"))
                .source("app/Settings.java", SETTINGS)
                .source("app/SettingsJson.java", SETTINGS_JSON)
                .with(new Writes().in(2, "app.Late", late))
                .compile();

        assertThat(result.success()).as(result.diagnostics().toString()).isTrue();
        assertThat(result.own())
                .contains("Late.java:4: note: [SQ104] Record Late was generated after app.Tables was written."
                        + " Import app.LateTable.Instance statically instead.");
        assertThat(result.texts().get("META-INF/squall/schema.sql")).contains("CREATE TABLE lates");
    }

    @Test
    void aShapeThatIsGeneratedLaterIsAShapeToo() {
        String late = "package app;\n\n@dev.squall.annotation.Shape(User.class)\nrecord Late(long id) {}\n";
        Result result = Compiles.in(directory)
                .source(
                        "app/User.java",
                        "package app;\n\n@dev.squall.annotation.Table\n"
                                + "public record User(@dev.squall.annotation.Id long id) {}\n")
                .source("app/Early.java", late.replace("Late", "Early"))
                .with(new Writes().in(2, "app.Late", late))
                .compile();

        assertThat(result.success()).as(result.diagnostics().toString()).isTrue();
        assertThat(result.own())
                .contains("Late.java:4: note: [SQ247] Shape Late was generated after app.Shapes was written."
                        + " Import app.LateShape.Instance statically instead.");
        assertThat(result.texts()).containsKeys("app/EarlyShape.java", "app/LateShape.java");
    }

    @Test
    void aMistakeElsewhereDoesNotHideOurs() {
        Result result = Compiles.in(directory)
                .source("app/User.java", USER.formatted("SettingsJson", "Thread"))
                .source("app/Settings.java", SETTINGS)
                .source("app/SettingsJson.java", SETTINGS_JSON)
                .source("app/Broken.java", "package app;\n\nclass Broken { Missing field; }\n")
                .compile();

        assertThat(result.own())
                .containsExactly(
                        "User.java:8: error: [SQ033] @Json names SettingsJson, which is not a JsonCodec<Thread>."
                                + " Let it implement dev.squall.type.JsonCodec<Thread>.");
    }

    @Test
    void namesOutsideAsciiSurviveEveryEncoding() {
        String label = "\u20ac\ud83d\ude00";
        Result result = Compiles.in(directory)
                .source(
                        "app/Kind.java",
                        "package app;\n\npublic enum Kind {\n    @dev.squall.annotation.Label(\"" + label
                                + "\")\n    GR\u00d6SSE\n}\n")
                .source(
                        "app/User.java",
                        "package app;\n\n@dev.squall.annotation.Table(\"gr\u00f6\u00dfen\")\n"
                                + "public record User(Kind gr\u00f6\u00dfe) {}\n")
                .withOption("-encoding")
                .withOption("UTF-8")
                .compile();

        assertThat(result.success()).as(result.diagnostics().toString()).isTrue();
        assertThat(result.texts().get("app/UserTable.java"))
                .matches("\\p{ASCII}*")
                .contains("GR\\u00d6SSEN");
        assertThat(result.texts().get("META-INF/squall/schema.json")).matches("\\p{ASCII}*");
        assertThat(result.texts().get("META-INF/squall/schema.sql")).contains("'" + label + "'");
    }
}
