package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.Writing;
import dev.squall.processor.relation.Relations;
import dev.squall.processor.shape.ShapeModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code UserWithPostsShape}: what a shape selects, and its reader. */
final class ShapeFile extends GeneratedFile {

    private final ShapeModel model;
    private final ShapeDeclaration declaration;
    private final ClassName self;
    private final ClassName record;
    private final ClassName table;
    private final PartCode parts;

    ShapeFile(ShapeModel model, Relations relations) {
        this.model = model;
        this.declaration = model.declaration();
        this.self = TypeNames.raw(declaration.shapeClass());
        this.record = TypeNames.raw(declaration.type());
        this.table = TypeNames.raw(model.root().tableClass());
        this.parts = new PartCode(model, relations);
    }

    @Override
    JavaType type() {
        return declaration.shapeClass();
    }

    @Override
    List<Origin> origins() {
        return List.of(declaration.origin());
    }

    @Override
    TypeSpec.Builder spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(TypeNames.shape("Shape"), table, record))
                .addJavadoc(
                        "{@link $T}, read from $L.",
                        record,
                        JavadocText.code(model.root().name().name()))
                .addStaticBlock(CodeBlock.of("$T.requireVersion($L);\n", TypeNames.GENERATED_CODE, TableFile.VERSION));
        if (declaration.visible()) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        if (declaration.writing() == Writing.ROOT) {
            spec.addSuperinterface(ParameterizedTypeName.get(GraphFile.runtime("Writable"), record));
            spec.addMethod(GraphFile.accessor(declaration));
        }
        parts.codecs().forEach(spec::addField);
        parts.edges().forEach(spec::addField);
        return spec.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($L)", RelationFields.constant(model.root()))
                        .build())
                .addMethod(plan())
                .addMethod(read())
                .addType(instance());
    }

    private MethodSpec plan() {
        return MethodSpec.methodBuilder("plan")
                .addJavadoc("What is selected: values, whose positions {@link #read} knows, and what is related.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(table, "t")
                .addParameter(ParameterizedTypeName.get(TypeNames.shape("ShapePlan"), table, record), "plan")
                .addCode(parts.plan())
                .build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addJavadoc("Reads one row whose first value is at {@code at}.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(record)
                .addParameter(TypeNames.RESULT_SET, "row")
                .addParameter(int.class, "at")
                .addParameter(ParameterizedTypeName.get(TypeNames.shape("Nested"), record), "nested")
                .addException(TypeNames.SQL_EXCEPTION)
                .addStatement("return new $T(\n$L)", record, CodeBlock.join(parts.reads(), ",\n"))
                .build();
    }

    private TypeSpec instance() {
        return TypeSpec.interfaceBuilder("Instance")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Holds {@link #$L}, so that using one shape loads no other.", declaration.constantName())
                .addField(FieldSpec.builder(
                                self, declaration.constantName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Reads {@link $T}.", record)
                        .initializer("new $T()", self)
                        .build())
                .build();
    }
}
