package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** {@code UserTable.Outer}: the table where an outer join may find no row of it. */
final class OuterClass {

    private final TableModel model;
    private final int presence;
    private final ClassName table;
    private final ClassName self;

    OuterClass(TableModel model, int presence) {
        this.model = model;
        this.presence = presence;
        this.table = TypeNames.raw(model.declaration().tableClass());
        this.self = table.nestedClass("Outer");
    }

    TypeSpec spec() {
        TableDeclaration declaration = model.declaration();
        ClassName record = TypeNames.raw(declaration.type());
        TypeSpec.Builder spec = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(TypeNames.sql("OuterTable"), table, record))
                .addJavadoc(
                        "$L where it may be missing: every column is nullable and the row is an {@code Optional}.",
                        JavadocText.code(declaration.name().name()));
        for (ColumnDeclaration column : declaration.columns()) {
            ColumnCode code = new ColumnCode(column);
            spec.addField(FieldSpec.builder(code.outerClass(), code.name(), Modifier.PUBLIC, Modifier.FINAL)
                    .initializer(code.outerCall())
                    .build());
        }
        return spec.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(TypeNames.TABLE_NAME, "name")
                        .addStatement("super(new $T(name), $L)", table, presence)
                        .build())
                .addMethod(MethodSpec.methodBuilder("as")
                        .addJavadoc("This table under another name, for self joins.")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self)
                        .addParameter(TypeNames.STRING, "alias")
                        .addStatement("return new $T(relation().as(alias))", self)
                        .build())
                .build();
    }
}
