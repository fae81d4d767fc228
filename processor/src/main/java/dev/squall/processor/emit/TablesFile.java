package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.PackageTables;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code Tables}: the constants of all tables of a package. */
final class TablesFile extends GeneratedFile {

    private final PackageTables tables;

    TablesFile(PackageTables tables) {
        this.tables = tables;
    }

    @Override
    JavaType type() {
        return tables.type();
    }

    @Override
    List<Origin> origins() {
        return tables.origins();
    }

    @Override
    TypeSpec.Builder spec() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(TypeNames.raw(type()))
                .addJavadoc("The tables of this package, for {@code import static}.");
        if (tables.visible()) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        int groups = tables.groups().size();
        if (groups == 0) {
            spec.addSuperinterfaces(instances(tables, tables.tableClasses()));
        }
        for (int i = 0; i < groups; i++) {
            spec.addSuperinterface(TypeNames.raw(tables.groupsType()).nestedClass(TableGroupsFile.name(i)));
        }
        return spec;
    }

    /** What holds the constants of some tables. */
    static List<ClassName> instances(PackageTables tables, List<String> tableClasses) {
        return tableClasses.stream()
                .map(name ->
                        TypeNames.raw(JavaType.of(tables.packageName(), name)).nestedClass("Instance"))
                .toList();
    }
}
