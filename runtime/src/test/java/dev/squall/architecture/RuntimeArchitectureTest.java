package dev.squall.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The boundaries between the packages of the runtime, as its architecture describes them. */
class RuntimeArchitectureTest {

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.squall");

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("dev.squall.(**)").should().beFreeOfCycles().check(RUNTIME);
    }

    @Test
    void theModelAndTheAnnotationsNeedNothing() {
        classes()
                .that()
                .resideInAnyPackage("dev.squall.annotation..", "dev.squall.schema", "dev.squall.schema.diff..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.nio.charset..",
                        "java.security..",
                        "org.jspecify..",
                        "dev.squall.annotation..",
                        "dev.squall.schema..")
                .check(RUNTIME);
    }

    @Test
    void theSchemaSideKnowsNothingOfQueriesOrConnections() {
        noClasses()
                .that()
                .resideInAPackage("dev.squall.schema..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "dev.squall.sql..",
                        "dev.squall.type..",
                        "dev.squall.db..",
                        "dev.squall.introspect..",
                        "dev.squall.migrate..",
                        "dev.squall.embedded..")
                .check(RUNTIME);
    }

    @Test
    void statementsKnowNoPoolAndNoMigrations() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.squall.sql..", "dev.squall.type..", "dev.squall.generated..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.zaxxer..",
                        "org.postgresql..",
                        "org.flywaydb..",
                        "dev.squall.db..",
                        "dev.squall.migrate..",
                        "dev.squall.introspect..",
                        "dev.squall.embedded..")
                .check(RUNTIME);
    }

    @Test
    void eachLibraryHasOneHome() {
        onlyIn("com.zaxxer..", "dev.squall.db..");
        onlyIn("org.flywaydb..", "dev.squall.migrate..");
        onlyIn("io.zonky..", "dev.squall.embedded..");
        onlyIn("com.fasterxml.jackson..", "dev.squall.schema.snapshot..");
        onlyIn("io.github.cdimascio..", "dev.squall.db..");
        onlyIn("org.junit..", "dev.squall.junit..");
    }

    private static void onlyIn(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(RUNTIME);
    }

    @Test
    void nothingPrintsToTheConsole() {
        noClasses().should().accessField(System.class, "out").check(RUNTIME);
        noClasses().should().accessField(System.class, "err").check(RUNTIME);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(RUNTIME.getPackage("dev.squall").getSubpackagesInTree())
                .filteredOn(p -> !p.getClasses().isEmpty())
                .allMatch(p -> p.isAnnotatedWith(NullMarked.class), "annotated @NullMarked in package-info.java")
                .extracting(JavaPackage::getName)
                .contains("dev.squall.schema", "dev.squall.sql");
    }
}
