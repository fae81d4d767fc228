package dev.squall.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code NewUser}: the staged builder of a row to insert. */
final class NewRowFile extends GeneratedFile {

    private static final TypeName VALUES = ArrayTypeName.of(TypeNames.nullable(ClassName.get("java.lang", "Object")));

    private final TableDeclaration declaration;
    private final List<ColumnDeclaration> required;
    private final ClassName self;

    NewRowFile(TableModel model) {
        this.declaration = model.declaration();
        this.required = declaration.columns().stream()
                .filter(c -> !c.optionalOnInsert())
                .toList();
        this.self = TypeNames.raw(declaration.newRowClass());
    }

    @Override
    JavaType type() {
        return declaration.newRowClass();
    }

    @Override
    List<Origin> origins() {
        return List.of(declaration.origin());
    }

    @Override
    TypeSpec.Builder spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(TypeNames.sql("NewRow"), TypeNames.raw(declaration.tableClass())))
                .addJavadoc(
                        "A row to insert into $L. $L",
                        JavadocText.code(declaration.name().name()),
                        introduction());
        if (declaration.visible()) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        spec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(VALUES, "values")
                .addStatement("super(values)")
                .build());
        spec.addMethod(start());
        declaration.columns().stream()
                .filter(c -> c.optionalOnInsert() && !c.generatedAlways())
                .forEach(c -> spec.addMethod(setter(c)));
        if (required.size() > 1) {
            new StageClasses(declaration, required).addTo(spec);
        }
        return spec;
    }

    private String introduction() {
        if (required.isEmpty()) {
            return "Nothing is required. Start with {@link #create}.";
        }
        return "Required columns come first, in the record's order; the rest is optional.\nStart with {@link #"
                + required.get(0).component() + "}.";
    }

    private MethodSpec start() {
        int width = declaration.columns().size();
        if (required.isEmpty()) {
            return MethodSpec.methodBuilder("create")
                    .addJavadoc("A row in which nothing is set.")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(self)
                    .addStatement("return new $T(unset($L))", self, width)
                    .build();
        }
        ColumnDeclaration first = required.get(0);
        ColumnCode code = new ColumnCode(first);
        MethodSpec.Builder method = MethodSpec.methodBuilder(first.component())
                .addJavadoc("Sets $L.", JavadocText.code(first.name().value()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(code.setterType(), first.component());
        if (required.size() > 1) {
            StageClasses stages = new StageClasses(declaration, required);
            return method.returns(stages.second()).addStatement(stages.start()).build();
        }
        String array = first.component().equals("values") ? "row" : "values";
        return method.returns(self)
                .addStatement("$T $L = unset($L)", VALUES, array, width)
                .addStatement("$L[$L] = $L", array, declaration.columns().indexOf(first), code.setterValue())
                .addStatement("return new $T($L)", self, array)
                .build();
    }

    private MethodSpec setter(ColumnDeclaration column) {
        ColumnCode code = new ColumnCode(column);
        int index = declaration.columns().indexOf(column);
        return MethodSpec.methodBuilder(column.component())
                .addJavadoc("Sets $L; $L", JavadocText.code(column.name().value()), otherwise(column))
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(code.setterType(), column.component())
                .addStatement("return new $T(with($L, $L))", self, index, code.setterValue())
                .build();
    }

    /** What the column holds if its setter is never called. */
    private static String otherwise(ColumnDeclaration column) {
        if (column.modifiers().identity().isPresent()) {
            return "numbered by the server if never called.";
        }
        Optional<Located<JavaType>> made = column.modifiers().behavior().clientDefault();
        if (made.isPresent()) {
            return "made by " + JavadocText.code(made.get().value().simpleName()) + " if never called.";
        }
        return column.databaseDefault()
                .map(sql -> "its default is " + JavadocText.code(sql) + ".")
                .orElse("NULL if never called.");
    }
}
