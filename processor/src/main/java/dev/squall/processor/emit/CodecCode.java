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
    public CodeBlock constant(CodecReference.Constant codec) {
        return CodeBlock.of("$T.$N", TypeNames.raw(codec.holder()), codec.name());
    }

    @Override
    public CodeBlock made(CodecReference.Made codec) {
        String argument = codec.argument() instanceof String ? "$S" : "$L";
        CodeBlock base = codec.base().map(c -> CodeBlock.of(", $L", of(c))).orElse(CodeBlock.of(""));
        return CodeBlock.of(
                "$T.$L(" + argument + "$L)", TypeNames.raw(codec.holder()), codec.method(), codec.argument(), base);
    }

    @Override
    public CodeBlock instance(CodecReference.Instance codec) {
        return CodeBlock.of("new $T()", TypeNames.raw(codec.codec()));
    }

    @Override
    public CodeBlock nested(CodecReference.Nested codec) {
        return CodeBlock.of(
                "$T.$L($L)$L",
                TypeNames.NESTED_LIST,
                codec.nullable() ? "ofNullable" : "of",
                of(codec.element()),
                ".nested()".repeat(codec.depth() - 1));
    }

    @Override
    public CodeBlock generated(CodecReference.Generated codec) {
        return CodeBlock.of("$T.INSTANCE", TypeNames.raw(codec.codec()));
    }

    @Override
    public CodeBlock listOf(CodecReference.ListOf codec) {
        String method = codec.nullable() ? "nullableList" : "list";
        return CodeBlock.of("$T.$L($L)", TypeNames.CODECS, method, of(codec.element()));
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
        return codec.binary()
                ? CodeBlock.of("$T.jsonb(new $T())", TypeNames.CODECS, TypeNames.raw(codec.codec()))
                : CodeBlock.of("$T.json(new $T())", TypeNames.STRING_CODECS, TypeNames.raw(codec.codec()));
    }
}
