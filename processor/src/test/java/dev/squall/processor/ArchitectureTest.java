package dev.squall.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stages are packages that depend on each other in one direction. */
class ArchitectureTest {

    private static final String ROOT = "dev.squall.processor";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void rulesHold() {
        List<ArchRule> rules = List.of(
                slices().matching(ROOT + ".(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                ROOT, ROOT + ".read", ROOT + ".diagnostic", ROOT + ".emit", ROOT + ".migration")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javax.lang.model..")
                        .because("the model is free of the compiler; places are opaque handles"),
                noClasses()
                        .that()
                        .resideInAnyPackage(ROOT + ".emit", ROOT + ".migration")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javax.lang.model.type..")
                        .because("only elements that files belong to leave the reader"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".emit")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.palantir.javapoet.."),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "dev.squall.db..", "dev.squall.sql..", "dev.squall.type..", "dev.squall.migrate..")
                        .because("the processor path holds the annotations and the schema packages only"),
                noClasses().should().dependOnClassesThat().resideInAPackage("com.sun.source.."),
                classes()
                        .that()
                        .resideInAPackage(ROOT + ".diagnostic")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(ROOT + ".diagnostic", "java..", "javax..", "org.jspecify.."));
        rules.forEach(rule -> rule.check(CLASSES));
    }
}
