package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.EnumDeclaration;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.TableDeclaration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** No generated class has the name of another class. */
final class GeneratedClasses implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        Names names = new Names(declarations, problems, new HashMap<>());
        for (TableDeclaration table : declarations.tables()) {
            names.claim(table.tableClass(), table.type(), table.origin());
            if (table.view().isEmpty()) {
                names.claim(table.newRowClass(), table.type(), table.origin());
            }
            JavaType tables = JavaType.of(table.type().packageName(), "Tables");
            if (declarations.sourceTypes().contains(tables.qualifiedName())) {
                problems.accept(Problem.of(
                        Code.CLASS_EXISTS,
                        table.origin(),
                        tables.qualifiedName(),
                        "package " + table.type().packageName(),
                        "the source"));
            }
        }
        declarations.composites().forEach(type -> names.claim(type.codec(), type.type(), type.origin()));
        for (EnumDeclaration type : declarations.enums()) {
            names.claim(type.codec(), type.type(), type.origin());
        }
    }

    /** Which class each generated name is for. */
    private record Names(Declarations declarations, Consumer<Problem> problems, Map<String, JavaType> owners) {

        void claim(JavaType generated, JavaType owner, Origin origin) {
            String name = generated.qualifiedName();
            JavaType other = owners.putIfAbsent(name, owner);
            if (other != null && !other.equals(owner)) {
                problems.accept(Problem.of(
                        Code.CLASS_EXISTS,
                        origin,
                        name,
                        owner.qualifiedName(),
                        "what is generated for " + other.qualifiedName()));
            } else if (declarations.sourceTypes().contains(name)) {
                problems.accept(Problem.of(Code.CLASS_EXISTS, origin, name, owner.qualifiedName(), "the source"));
            }
        }
    }
}
