package dev.squall.studio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may know whom, and what no template may contain. */
class ArchitectureTest {
    private static final String TEMPLATES = "dev.squall.studio.templates";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.squall.studio");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.squall.studio.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheHttpPackageKnowsTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.squall.studio.http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "kotlin..")
                .check(CLASSES);
    }

    @Test
    void templatesAndViewsKnowNothingOfTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.squall.studio.view", TEMPLATES + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "dev.squall.studio.data",
                        "dev.squall.studio.grid",
                        "dev.squall.studio.catalog",
                        "dev.squall.studio.http")
                .check(CLASSES);
    }

    @Test
    void nothingReadsSerializedObjectsOrStartsProcesses() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.ObjectInputStream|java\\.lang\\.ProcessBuilder|java\\.lang\\.Runtime\\$.*")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<JavaPackage> packages = CLASSES.stream()
                .map(c -> c.getPackage())
                .distinct()
                .filter(p -> !p.getName().startsWith(TEMPLATES))
                .toList();
        assertThat(packages).hasSizeGreaterThan(8).allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void templatesHaveNoUnescapedOutputAndNothingInline() throws IOException {
        var forbidden =
                Pattern.compile("\\$unsafe|\\son[a-z]+\\s*=|\\sstyle\\s*=|<style|<script(?! src=)|javascript:|http");
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            List<Path> templates = files.filter(Files::isRegularFile).toList();
            assertThat(templates).hasSizeGreaterThan(5);
            for (Path template : templates) {
                assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(forbidden);
            }
        }
    }

    /** That the bundle is what its sources give is checked by studio-web/frontend/build, which needs Node. */
    @Test
    void theEditorIsSmallEnoughAndMakesNoCodeOfText() throws IOException {
        Path assets = Path.of("src/main/resources/dev/squall/studio/assets");
        byte[] editor = Files.readAllBytes(assets.resolve("editor.js"));
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(editor);
        }
        assertThat(zipped.size()).isLessThan(180 * 1024);
        assertThat(new String(editor, StandardCharsets.UTF_8)).doesNotContain("innerHTML", "eval(", "new Function(");
        assertThat(Files.readString(assets.resolve("editor.LICENSE.txt"))).contains("MIT License");
    }

    @Test
    void theScriptAndTheStyleAreSmall() throws IOException {
        Path assets = Path.of("src/main/resources/dev/squall/studio/assets");
        assertThat(Files.size(assets.resolve("studio.js"))).isLessThan(10 * 1024);
        assertThat(Files.size(assets.resolve("studio.css"))).isLessThan(32 * 1024);
        assertThat(Files.readString(assets.resolve("studio.css"))).doesNotContain("url(", "@import");
        assertThat(Files.readString(assets.resolve("studio.js"))).doesNotContain("innerHTML", "eval(", "Function(");
    }
}
