package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.CompositeDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.EnumDeclaration;
import dev.squall.processor.model.JavaType;
import dev.squall.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An enum type shares its name with no other enum and no table. */
final class EnumNames implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        Map<QualifiedName, EnumDeclaration> seen = new HashMap<>();
        for (EnumDeclaration type : declarations.enums()) {
            EnumDeclaration first = seen.putIfAbsent(type.name(), type);
            if (first != null && !first.type().equals(type.type())) {
                problems.accept(Problem.of(
                        Code.ENUM_NAME_TAKEN,
                        type.nameOrigin(),
                        type.name(),
                        first.type().qualifiedName(),
                        type.type().qualifiedName()));
            }
            declarations.tables().stream()
                    .filter(table -> table.name().equals(type.name()))
                    .forEach(table -> problems.accept(Problem.of(
                            Code.TYPE_NAME_TAKEN,
                            type.nameOrigin(),
                            type.name(),
                            type.type().qualifiedName(),
                            table.name(),
                            table.type().qualifiedName())));
        }
        checkComposites(declarations, problems);
    }

    /** PostgreSQL makes a composite type for each table. */
    private static void checkComposites(Declarations declarations, Consumer<Problem> problems) {
        Map<QualifiedName, JavaType> seen = new HashMap<>();
        declarations.tables().forEach(table -> seen.put(table.name(), table.type()));
        declarations.enums().forEach(type -> seen.put(type.name(), type.type()));
        for (CompositeDeclaration type : declarations.composites()) {
            JavaType first = seen.putIfAbsent(type.name(), type.type());
            if (first != null && !first.equals(type.type())) {
                problems.accept(Problem.of(Code.OBJECT_REPEATED, type.nameOrigin(), "Type", type.name()));
            }
        }
    }
}
