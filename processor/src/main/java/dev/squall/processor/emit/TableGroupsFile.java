package dev.squall.processor.emit;

import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.PackageTables;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code TableGroups}: the supertypes of {@code Tables} where a package has many tables. */
final class TableGroupsFile extends GeneratedFile {

    private final PackageTables tables;

    TableGroupsFile(PackageTables tables) {
        this.tables = tables;
    }

    /** The name of a group's interface. */
    static String name(int group) {
        return "Group" + group;
    }

    @Override
    JavaType type() {
        return tables.groupsType();
    }

    @Override
    List<Origin> origins() {
        return tables.origins();
    }

    @Override
    TypeSpec.Builder spec() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(TypeNames.raw(type()))
                .addJavadoc("Parts of {@link $T}, which compiles faster so.", TypeNames.raw(tables.type()));
        if (tables.visible()) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        List<List<String>> groups = tables.groups();
        for (int i = 0; i < groups.size(); i++) {
            spec.addType(TypeSpec.interfaceBuilder(name(i))
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addSuperinterfaces(TablesFile.instances(tables, groups.get(i)))
                    .build());
        }
        return spec;
    }
}
