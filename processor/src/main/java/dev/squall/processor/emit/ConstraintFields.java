package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.NamedConstraint;
import dev.squall.processor.model.TableModel;
import dev.squall.schema.ForeignKey;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants of a table class that stand for its constraints, for {@code on conflict} and for telling errors apart. */
final class ConstraintFields {

    private final TableModel model;
    private final ClassName table;

    ConstraintFields(TableModel model, ClassName table) {
        this.model = model;
        this.table = table;
    }

    void addTo(TypeSpec.Builder spec) {
        for (NamedConstraint constraint : model.constraints()) {
            ConstraintDeclaration declaration = constraint.declaration();
            if (declaration instanceof ConstraintDeclaration.PrimaryKey) {
                spec.addField(key(constraint, "Primary key"));
            } else if (declaration instanceof ConstraintDeclaration.Unique) {
                spec.addField(key(constraint, "Unique constraint"));
            } else if (declaration instanceof ConstraintDeclaration.ForeignKey) {
                spec.addField(foreignKey(constraint));
            } else if (declaration instanceof ConstraintDeclaration.Check) {
                String doc = "Check constraint " + JavadocText.code(constraint.sqlName()) + ".";
                spec.addField(
                        field(constraint, "CheckConstraint", doc, CodeBlock.of("check($S)", constraint.sqlName())));
            }
        }
    }

    private FieldSpec key(NamedConstraint constraint, String kind) {
        List<String> components = constraint.declaration().head().components();
        String shown = constraint.sqlName() + " " + columns(components);
        String factory =
                constraint.declaration() instanceof ConstraintDeclaration.PrimaryKey ? "primaryKey" : "uniqueKey";
        CodeBlock call = CodeBlock.of("$L($S, $L)", factory, constraint.sqlName(), String.join(", ", components));
        return field(constraint, "UniqueKey", kind + " " + JavadocText.code(shown) + ".", call);
    }

    private FieldSpec foreignKey(NamedConstraint constraint) {
        ForeignKey key = model.table().foreignKeys().stream()
                .filter(k -> k.name().equals(constraint.sqlName()))
                .findFirst()
                .orElseThrow();
        String from = key.name() + " (" + String.join(", ", key.columns()) + ")";
        String to = key.target().name() + " (" + String.join(", ", key.targetColumns()) + ")";
        String doc = "Foreign key " + JavadocText.code(from) + " to " + JavadocText.code(to) + ".";
        return field(constraint, "ForeignKeyConstraint", doc, CodeBlock.of("foreignKey($S)", key.name()));
    }

    private FieldSpec field(NamedConstraint constraint, String type, String doc, CodeBlock call) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(TypeNames.sql(type), table),
                        constraint.javaName(),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .addJavadoc("$L", doc)
                .initializer(call)
                .build();
    }

    private String columns(List<String> components) {
        return "(" + String.join(", ", model.declaration().columnNames(components)) + ")";
    }
}
