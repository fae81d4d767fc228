package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.CompositeDeclaration;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Presence;
import dev.squall.schema.Identifiers;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code AddressCodec}: the codec of one composite type. */
final class CompositeCodecFile extends GeneratedFile {
    private final CompositeDeclaration declaration;

    CompositeCodecFile(CompositeDeclaration declaration) {
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
        TypeSpec.Builder spec = TypeSpec.classBuilder(TypeNames.raw(type()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Reads and writes {@link $T} as the composite type $L.",
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
                                "$T.composite($>$>\n$S,\nin -> new $T($L),\n(value, out) -> out$L)$<$<",
                                TypeNames.DECLARED_CODECS,
                                Identifiers.quote(declaration.name()),
                                type,
                                CodeBlock.join(
                                        declaration.attributes().stream()
                                                .map(CompositeCodecFile::read)
                                                .toList(),
                                        ", "),
                                CodeBlock.join(
                                        declaration.attributes().stream()
                                                .map(CompositeCodecFile::write)
                                                .toList(),
                                        ""))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (declaration.visible()) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        return spec;
    }

    private static CodeBlock read(ColumnDeclaration attribute) {
        CodeBlock codec = codec(attribute);
        return switch (attribute.presence()) {
            case REQUIRED -> CodeBlock.of("in.next($L)", codec);
            case NULLABLE -> CodeBlock.of("in.nextNullable($L)", codec);
            case OPTIONAL -> CodeBlock.of("$T.ofNullable(in.nextNullable($L))", TypeNames.OPTIONAL, codec);
        };
    }

    private static CodeBlock write(ColumnDeclaration attribute) {
        String unwrapped = attribute.presence() == Presence.OPTIONAL ? ".orElse(null)" : "";
        return CodeBlock.of(".add($L, value.$N()$L)", codec(attribute), attribute.component(), unwrapped);
    }

    private static CodeBlock codec(ColumnDeclaration attribute) {
        return CodecCode.of(attribute.storage().orElseThrow().codec());
    }
}
