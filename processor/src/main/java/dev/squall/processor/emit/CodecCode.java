package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.squall.processor.model.CodecReference;

/** Writes the expression that makes or names a codec. */
final class CodecCode implements CodecReference.Visitor<CodeBlock> {

    private static final CodecCode INSTANCE = new CodecCode();

    private CodecCode() {}

    static CodeBlock of(CodecReference codec) {
        return codec.accept(INSTANCE);
    }

    @Override
    public CodeBlock builtIn(CodecReference.BuiltIn codec) {
        return CodeBlock.of("$T.$L", TypeNames.CODECS, codec.constant());
    }

    @Override
    public CodeBlock ofEnum(CodecReference.OfEnum codec) {
        return CodeBlock.of("$T.INSTANCE", TypeNames.raw(codec.codec()));
    }

    @Override
    public CodeBlock listOf(CodecReference.ListOf codec) {
        return CodeBlock.of("$T.list($L)", TypeNames.CODECS, of(codec.element()));
    }

    @Override
    public CodeBlock arrayOf(CodecReference.ArrayOf codec) {
        return CodeBlock.of(
                "$T.mapped($T.list($L), list -> list.toArray($T[]::new), $T::asList)",
                TypeNames.CODECS,
                TypeNames.CODECS,
                of(codec.element()),
                TypeNames.of(codec.type()),
                ClassName.get("java.util", "Arrays"));
    }

    @Override
    public CodeBlock mapped(CodecReference.Mapped codec) {
        ClassName type = TypeNames.raw(codec.type());
        return CodeBlock.of(
                "$T.mapped($L, $T::new, $T::$L)", TypeNames.CODECS, of(codec.inner()), type, type, codec.accessor());
    }

    @Override
    public CodeBlock json(CodecReference.Json codec) {
        return CodeBlock.of("$T.jsonb(new $T())", TypeNames.CODECS, TypeNames.raw(codec.codec()));
    }
}
