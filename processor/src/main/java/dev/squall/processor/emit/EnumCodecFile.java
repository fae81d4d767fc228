package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.EnumDeclaration;
import dev.squall.processor.model.JavaType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code RoleCodec}: the codec of one enum. */
final class EnumCodecFile extends GeneratedFile {

    private final EnumDeclaration declaration;

    EnumCodecFile(EnumDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    JavaType type() {
        return declaration.codec();
    }

    @Override
    List<Origin> origins() {
        return List.of(declaration.origin());
    }

    @Override
    TypeSpec.Builder spec() {
        ClassName type = TypeNames.raw(declaration.type());
        List<CodeBlock> labels = declaration.labelTexts().stream()
                .map(l -> CodeBlock.of("$S", l))
                .toList();
        TypeSpec.Builder spec = TypeSpec.classBuilder(TypeNames.raw(type()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Reads and writes {@link $T} as the enum type $L.",
                        type,
                        JavadocText.code(declaration.name().name()))
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(TypeNames.CODEC, type),
                                "INSTANCE",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("The codec.")
                        .initializer(
                                "$T.enumType($S, $S, $T.values(), $L)",
                                TypeNames.CODECS,
                                declaration.name().schema(),
                                declaration.name().name(),
                                type,
                                CodeBlock.join(labels, ", "))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (declaration.visible()) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        return spec;
    }
}
