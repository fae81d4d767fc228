package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.graph.GraphModel;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.ShapeDeclaration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code MapWithPlacesGraph}: how values of a shape are taken apart into rows, and put together again. */
final class GraphFile extends GeneratedFile {

    private final ShapeDeclaration declaration;
    private final GraphModel model;
    private final ClassName self;
    private final ClassName record;
    private final GraphCode code;

    GraphFile(GraphModel model) {
        this.model = model;
        this.declaration = model.shape().declaration();
        this.self = TypeNames.raw(declaration.graphClass());
        this.record = TypeNames.raw(declaration.type());
        this.code = new GraphCode(model);
    }

    /** A class of the runtime. */
    static ClassName runtime(String name) {
        return ClassName.get("dev.squall.graph", name);
    }

    /** The method of a shape that leads to its graph. */
    static MethodSpec accessor(ShapeDeclaration shape) {
        return MethodSpec.methodBuilder("graph")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        runtime("Graph"), WildcardTypeName.subtypeOf(Object.class), TypeNames.raw(shape.type())))
                .addStatement("return $T.GRAPH", TypeNames.raw(shape.graphClass()))
                .build();
    }

    @Override
    JavaType type() {
        return declaration.graphClass();
    }

    @Override
    List<Origin> origins() {
        return List.of(declaration.origin());
    }

    @Override
    TypeSpec.Builder spec() {
        ClassName table = TypeNames.raw(model.shape().root().tableClass());
        TypeSpec.Builder spec = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(runtime("Graph"), table, record))
                .addJavadoc(
                        "{@link $T}, written to $L.",
                        record,
                        JavadocText.code(model.shape().root().name().name()))
                .addField(FieldSpec.builder(self, "GRAPH", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Writes {@link $T}.", record)
                        .initializer("new $T()", self)
                        .build())
                .addStaticBlock(CodeBlock.of("$T.requireVersion($L);\n", TypeNames.GENERATED_CODE, TableFile.VERSION));
        if (declaration.visible()) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        code.fields().forEach(spec::addField);
        return spec.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "super($L)",
                                RelationFields.constant(model.shape().root()))
                        .addCode(code.statements())
                        .build())
                .addMethod(MethodSpec.methodBuilder("record")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(record)
                        .addParameter(record, "given")
                        .addParameter(ParameterizedTypeName.get(runtime("Stored"), record), "row")
                        .addStatement("return new $T(\n$L)", record, CodeBlock.join(code.arguments(), ",\n"))
                        .build());
    }
}
