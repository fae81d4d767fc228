package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.GeneratedMembers;
import dev.squall.processor.model.TableDeclaration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The stages of an insert builder: an interface per required column after the first, and the class behind them. */
final class StageClasses {

    private final TableDeclaration declaration;
    private final List<ColumnDeclaration> required;
    private final ClassName self;

    StageClasses(TableDeclaration declaration, List<ColumnDeclaration> required) {
        this.declaration = declaration;
        this.required = required;
        this.self = TypeNames.raw(declaration.newRowClass());
    }

    /** The stage that waits for a column. */
    static ClassName stage(ClassName newRow, ColumnDeclaration column) {
        return newRow.nestedClass(GeneratedMembers.stage(column));
    }

    void addTo(TypeSpec.Builder spec) {
        for (int i = 1; i < required.size(); i++) {
            spec.addType(stage(i));
        }
        spec.addType(implementation());
    }

    private TypeSpec stage(int i) {
        ColumnDeclaration column = required.get(i);
        String code = JavadocText.code(column.name().value());
        return TypeSpec.interfaceBuilder(stage(self, column))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Before $L is set.", code)
                .addMethod(method(i)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("Sets $L.", code)
                        .build())
                .build();
    }

    private TypeSpec implementation() {
        ColumnDeclaration first = required.get(0);
        ColumnCode firstCode = new ColumnCode(first);
        TypeSpec.Builder spec = TypeSpec.classBuilder("Stages")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(NewRowFile.VALUES, "values", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("unset($L)", declaration.columns().size())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(firstCode.setterType(), first.component())
                        .addStatement("$L[$L] = $L", array(first), index(first), firstCode.setterValue())
                        .build());
        for (int i = 1; i < required.size(); i++) {
            ColumnDeclaration column = required.get(i);
            spec.addSuperinterface(stage(self, column));
            MethodSpec.Builder method = method(i)
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .addStatement("$L[$L] = $L", array(column), index(column), new ColumnCode(column).setterValue());
            if (i + 1 < required.size()) {
                method.addStatement("return this");
            } else {
                // a copy, because the stage may be called again
                method.addStatement("return new $T($L.clone())", self, array(column));
            }
            spec.addMethod(method.build());
        }
        return spec.build();
    }

    private MethodSpec.Builder method(int i) {
        ColumnDeclaration column = required.get(i);
        return MethodSpec.methodBuilder(column.component())
                .returns(i + 1 < required.size() ? stage(self, required.get(i + 1)) : self)
                .addParameter(new ColumnCode(column).setterType(), column.component());
    }

    private int index(ColumnDeclaration column) {
        return declaration.columns().indexOf(column);
    }

    /** The array of values; a component of that name is in the way of the plain one. */
    private static String array(ColumnDeclaration column) {
        return column.component().equals("values") ? "this.values" : "values";
    }
}
